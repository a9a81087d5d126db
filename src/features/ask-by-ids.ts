import { ClientFault } from '../kernel/faults';

const MOST = 100;

/** Refuses more ids than one request may ask for. */
export function requireFew(ids: readonly string[]): readonly string[] {
  if (ids.length > MOST) throw new ClientFault('BAD_USER_INPUT', `Ask for at most ${MOST} ids at once.`);
  return ids;
}
