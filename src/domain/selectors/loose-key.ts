import { UNKNOWN_PLATFORM } from './platform-slug';
import type { NormalisedSelector } from './normalised-selector';

type Keyed = Pick<NormalisedSelector, 'type' | 'key' | 'platform'>;

/** What the database can hold in an index; nobody's name is as long. */
const LONGEST = 500;

/**
 * What identifiers have in common that differ in their platform or in capital letters alone: a screen name wherever it is used, a
 * mailbox however it is written. Null for kinds that know no such doubt. A shared loose key is a weak match that must be named as one.
 */
export function looseKeyOf({ type, key, platform }: Keyed): string | null {
  const isName = type === 'HANDLE' || type === 'ACCOUNT';
  if (!isName && type !== 'EMAIL') return null;
  const name = isName && platform !== null && key.startsWith(`${platform}/`) ? key.slice(platform.length + 1) : key;
  return name.length > LONGEST ? null : name.toLowerCase();
}

/** By what a typed identifier is looked for beside its key: a name only where its platform was not said. */
export function soughtLoosely(typed: Keyed): string | null {
  return typed.type === 'EMAIL' || typed.platform === UNKNOWN_PLATFORM ? looseKeyOf(typed) : null;
}
