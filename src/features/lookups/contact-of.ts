import type { RequestContext } from '../request-context';
import type { PointerNode } from './check-result-node';

/** Whom to call: the desk as it named itself; where it gave no contact, its force. */
export async function contactOf({ contact, force, reading }: PointerNode, { mint }: RequestContext): Promise<string> {
  if (contact !== null) return contact;
  const organisation = await reading.organisations.load(mint.entity('ORGANISATION', force));
  return organisation?.name ?? force;
}
