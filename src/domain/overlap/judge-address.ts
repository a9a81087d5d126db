import { remembering } from '../../kernel/remembering';
import { CARRIER_SHARED, sharedBecause } from '../selectors/shared-address';
import { named } from './named';
import type { SharedSelector } from './shared-selector';
import { isTimed, joined, meet, wholeOf, type TimedSighting } from './sighting';
import { bothInWords, daysInWords, minuteInWords } from './times-in-words';
import type { SharedByTwo, Verdict } from './verdict';

const MINUTE = 60_000;
/** A line keeps its address for hours to weeks: seen within a day of each other, two users are taken to be on one line. */
export const SAME_LINE = 24 * 60 * MINUTE;
/** Behind a shared address a port goes to the next subscriber within minutes. */
export const SAME_PORT = 10 * MINUTE;
/** Whoever uses the same proxy may be anybody. */
export const PROXY_FACTOR = 0.25;

type Pair = readonly [TimedSighting, TimedSighting];

/** An internet address counts only where the times of both sides meet, with the port where many share the address; less where it is taken for a proxy. */
export function judgeAddress(shared: SharedByTwo): Verdict {
  const [here, there] = [shared.left.sightings.filter(isTimed), shared.right.sightings.filter(isTimed)];
  const because = manyBecause(shared);
  const met = because === null ? sameLine(here, there) : samePort(here, there);
  const conflict = () => portsApart(shared, here, there);
  if (met.length > 0) return { ...meetingVerdict(met, because !== null), conflict };
  if (because !== null) return { factor: 0, words: () => `the address is ${because}, and the two sides were not seen at one port within 10 minutes`, conflict };
  if (here.length === 0 || there.length === 0)
    return { factor: 0, words: () => `addresses pass from hand to hand, and ${untold(here, there)} when it was used` };
  const apart = () => bothInWords(daysInWords(wholeOf(here)), daysInWords(wholeOf(there)));
  return {
    factor: 0,
    words: () => `addresses pass from hand to hand, and the times do not meet: ${apart()}`,
    conflict: () => `The ${named(shared.selector)} was used at times that do not meet: ${apart()}.`,
  };
}

/** Reading an address costs more than weighing a pair that shares it. */
const rangeBecause = remembering(sharedBecause, { textOf: (key) => key, most: 50_000 });

/** Why the address can be anybody's; null where a subscriber or a port may be told by it. */
export function nobodysBecause(selector: SharedSelector): string | null {
  const because = rangeBecause(selector.key);
  return because === CARRIER_SHARED ? null : because;
}

/** Why many are behind the address; null where one subscriber may be. */
function manyBecause({ selector, left, right }: SharedByTwo): string | null {
  const range = rangeBecause(selector.key);
  if (range !== null) return range;
  return [...left.sightings, ...right.sightings].some(({ capacity }) => capacity === 'shared') ? 'shared by several subscribers, as a source says' : null;
}

function untold(here: readonly TimedSighting[], there: readonly TimedSighting[]): string {
  return here.length === there.length ? 'neither side says' : 'one side does not say';
}

function sameLine(here: readonly TimedSighting[], there: readonly TimedSighting[]): Pair[] {
  const lines = (side: readonly TimedSighting[]) => joined(side, SAME_LINE, ({ origin, isProxy }) => `${origin} ${isProxy}`);
  return pairs(lines(here), lines(there), SAME_LINE);
}

function samePort(here: readonly TimedSighting[], there: readonly TimedSighting[]): Pair[] {
  const ofPort = new Map<number, TimedSighting[]>();
  for (const sighting of there) if (sighting.port !== null) ofPort.set(sighting.port, [...(ofPort.get(sighting.port) ?? []), sighting]);
  return here.flatMap((one) => (one.port === null ? [] : pairs([one], ofPort.get(one.port) ?? [], SAME_PORT)));
}

function pairs(here: readonly TimedSighting[], there: readonly TimedSighting[], tolerance: number): Pair[] {
  return here.flatMap((one) => there.filter((other) => meet(one, other, tolerance)).map((other): Pair => [one, other]));
}

function meetingVerdict(met: readonly Pair[], isShared: boolean): Verdict {
  const isProxy = met.every(([one, other]) => one.isProxy || other.isProxy);
  const first = met.reduce((least, [one, other]) => Math.min(least, Math.max(one.from, other.from)), Infinity);
  const ports = [...new Set(met.map(([{ port }]) => port ?? 0))].sort((one, other) => one - other);
  const when = isShared
    ? `Many share the address; both sides were seen at its port ${ports[0]} within 10 minutes, at ${minuteInWords(first)}`
    : `Both sides were seen at it within a day, on ${daysInWords({ from: first, until: first })}`;
  return {
    factor: isProxy ? PROXY_FACTOR : 1,
    words: () => (isProxy ? `${when}; it is taken for a proxy, so it counts a quarter.` : `${when}.`),
    origins: met.flatMap((pair) => pair.map(({ origin }) => origin)),
  };
}

/** Seen at the same time through different ports and never through one, as two users behind one address would be. */
function portsApart({ selector }: SharedByTwo, here: readonly TimedSighting[], there: readonly TimedSighting[]): string | null {
  const met = pairs(here, there, SAME_PORT).filter(([one, other]) => one.port !== null && other.port !== null);
  if (met.length === 0 || met.some(([one, other]) => one.port === other.port)) return null;
  const first = met.reduce((least, pair) => (momentOf(pair) < momentOf(least) ? pair : least));
  const at = minuteInWords(momentOf(first));
  const ports = bothInWords(...(first.map(({ port }) => `port ${port}`) as [string, string]));
  return `The ${named(selector)} was used at the same time, ${at}, through different ports: ${ports}.`;
}

function momentOf([one, other]: Pair): number {
  return Math.max(one.from, other.from);
}
