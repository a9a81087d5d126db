import type { ListedSelector } from './writings';

export type Matcher = (selector: ListedSelector) => boolean;

/** How the entries of a list are matched, and which of them could not be used, with the reason. */
export interface Matching {
  readonly matches: Matcher;
  readonly unusable: readonly string[];
}
