import { seen, type RequestContext } from '../request-context';
import type { PlatformNode, SelectorNode } from './entity-node';

/** The platform of an account or handle; its id follows from its slug. */
export async function platformOf({ platform, reading }: SelectorNode, { mint }: RequestContext): Promise<PlatformNode | null> {
  if (!platform) return null;
  const row = await reading.platforms.load(mint.entity('PLATFORM', platform));
  return row && seen(reading, row);
}
