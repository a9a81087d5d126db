import type { Writings } from './writings';

export type Matcher = (value: Writings) => boolean;

/** How the entries of a list are matched, and which of them could not be used, with the reason. */
export interface Matching {
  readonly matches: Matcher;
  readonly unusable: readonly string[];
}
