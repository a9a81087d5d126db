import { named } from './named';
import type { SharedSelector } from './shared-selector';
import { bothInWords } from './times-in-words';

/** Somebody whose the identifier is, on one side. */
export interface UserOfReason {
  readonly personId: string;
  /** `1991`, `2010-03-04`. */
  readonly dateOfBirth: string;
}

/** From here on an identifier is no one person's, and its users' dates say nothing against anybody. */
export const USER_CAP = 51;

/** Two dates fit where one of them is the other, told less exactly. */
function fit(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** That no user of a shared identifier on one side can have been born with any user on the other; null where they may. */
export function birthConflict(selector: SharedSelector, left: readonly UserOfReason[], right: readonly UserOfReason[]): string | null {
  if ([left, right].some(({ length }) => length === 0 || length >= USER_CAP)) return null;
  if (left.some((one) => right.some((other) => fit(one.dateOfBirth, other.dateOfBirth)))) return null;
  return `The dates of birth differ of those whose the ${named(selector)} is: ${bothInWords(datesOf(left), datesOf(right))}.`;
}

function datesOf(users: readonly UserOfReason[]): string {
  return [...new Set(users.map(({ dateOfBirth }) => dateOfBirth))].sort().join(' and ');
}
