import { named } from './named';
import { SAME_LINE } from './judge-address';
import { isTimed, meet, wholeOf, type Sighting } from './sighting';
import { bothInWords, daysInWords } from './times-in-words';
import type { SharedByTwo, Verdict } from './verdict';

/** Two accounts may have borne one name one after the other, without anybody having said when. */
export const OTHER_ACCOUNT_FACTOR = 0.5;

/** Days are told to the day. */
const TOLERANCE = SAME_LINE;

type Tied = Sighting & { readonly account: string };

/** A handle may be taken by anyone after it was given up: it counts inside the time in which an account bore it, and less where the accounts differ. */
export function judgeHandle(shared: SharedByTwo): Verdict | null {
  const [here, there] = [shared.left.sightings, shared.right.sightings];
  const [tiedHere, tiedThere] = [here.filter(isTied), there.filter(isTied)];
  if (tiedHere.length > 0 && tiedThere.length > 0) return judgeTies(shared, tiedHere, tiedThere);
  if (tiedHere.length > 0) return judgeSeen(tiedHere, there.filter(isTimed));
  return tiedThere.length > 0 ? judgeSeen(tiedThere, here.filter(isTimed)) : null;
}

function isTied(sighting: Sighting): sighting is Tied {
  return sighting.account !== null;
}

function judgeTies({ selector }: SharedByTwo, here: readonly Tied[], there: readonly Tied[]): Verdict | null {
  if (here.some(({ account }) => there.some((other) => other.account === account))) return null;
  const conflict = () => `The ${named(selector)} is another account's on either side.`;
  if (anyMeet(here, there)) {
    return { factor: OTHER_ACCOUNT_FACTOR, words: () => 'The two sides tie it to different accounts, so it counts half.', conflict };
  }
  return { factor: 0, words: () => `it passed from one account to another: ${apart(here, there)}`, conflict };
}

/** One side saw it and does not say with which account. */
function judgeSeen(tied: readonly Tied[], seen: readonly Sighting[]): Verdict | null {
  if (seen.length === 0 || anyMeet(tied, seen)) return null;
  return { factor: 0, words: () => `one side saw it outside the time in which the other's account bore it: ${apart(tied, seen)}` };
}

function anyMeet(here: readonly Sighting[], there: readonly Sighting[]): boolean {
  return here.some((one) => there.some((other) => meet(one, other, TOLERANCE)));
}

function apart(here: readonly Sighting[], there: readonly Sighting[]): string {
  return bothInWords(daysInWords(wholeOf(here)), daysInWords(wholeOf(there)));
}
