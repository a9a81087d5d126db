import { judgeContext } from './context-rules';
import { nobodysBecause } from './judge-address';
import { KIND_WEIGHTS } from './kind-weights';
import { named } from './named';
import { HOLDER_CAP, type Holding, type SharedSelector } from './shared-selector';
import type { SharedByTwo, Verdict } from './verdict';

/** One thing that two investigations share, weighed. */
export interface OverlapReason {
  readonly selector: SharedSelector;
  /** 0 where it is ignored. */
  readonly weight: number;
  readonly origins: readonly string[];
  readonly explanation: string;
  /** What about it speaks against the pair, in sentences. */
  readonly conflicts: () => readonly string[];
}

/** 1 where two hold it, falling with the logarithm of the holders, 0 at the cap: a value that many share says little. */
export function rarity(heldBy: number): number {
  return heldBy >= HOLDER_CAP ? 0 : Math.log2(HOLDER_CAP / heldBy) / Math.log2(HOLDER_CAP / 2);
}

/** Each independent event beyond the two sides' own adds a tenth, to half as much again. */
export function corroboration(independentOrigins: number): number {
  return 1 + Math.min(Math.max(independentOrigins - 2, 0) * 0.1, 0.5);
}

/** A reporter's own contact stands in every report that they make: it says who told, not who did. */
function isReportersContact(holding: Holding): boolean {
  return holding.roles.length > 0 && holding.roles.every((role) => role === 'REPORTER');
}

function listedBecause({ warning }: SharedSelector): string | null {
  return warning?.isMute ? `it is on the warning list "${warning.list}"` : null;
}

const COMMON = `more than ${HOLDER_CAP - 1} investigations hold it`;

/** Why a shared selector says nothing, however it was used; null where it may count. */
function muteBecause({ selector, left, right }: SharedByTwo): string | null {
  const listed = listedBecause(selector);
  if (listed !== null) return listed;
  if (selector.heldBy >= HOLDER_CAP) return COMMON;
  const because = selector.type === 'IP_ADDRESS' ? nobodysBecause(selector) : null;
  if (because !== null) return `the address is ${because}`;
  return [left, right].some(isReportersContact) ? 'it is the contact of somebody who reported' : null;
}

function inWords(selector: SharedSelector, origins: number, verdicts: readonly Verdict[]): string {
  const holders = selector.heldBy === 2 ? 'only these two investigations hold it' : `${selector.heldBy} investigations hold it`;
  const events = origins === 1 ? 'one event, reported to both, stands behind it' : `${origins} independent events stand behind it`;
  const listed = selector.warning ? [`It is kept for examples ("${selector.warning.list}").`] : [];
  const judged = verdicts.flatMap(({ words }) => words?.() ?? []);
  return [`Both hold the ${named(selector)}: ${holders}, and ${events}.`, ...judged, ...listed].join(' ');
}

/** Weighs one shared selector for two of its holders by kind, rarity, independent origins, and when and how it was used. */
export function weighReason(selector: SharedSelector, left: Holding, right: Holding): OverlapReason {
  const shared = { selector, left, right };
  const origins = eventsOfBoth(left.origins, right.origins);
  const mute = muteBecause(shared);
  if (mute !== null) return ignoredReason(selector, origins, () => mute);
  const verdicts = judgeContext(shared);
  const conflicts = () => verdicts.flatMap(({ conflict }) => conflict?.() ?? []);
  const against = verdicts.find(({ factor }) => factor === 0);
  if (against) return ignoredReason(selector, origins, () => against.words?.() ?? '', conflicts);
  const counted = verdicts.find((verdict) => verdict.origins)?.origins;
  return countedReason(selector, counted ? eventsOf(counted) : origins, verdicts, conflicts);
}

/** Most sides have one event: there is nothing to gather then. */
function eventsOfBoth(left: readonly string[], right: readonly string[]): string[] {
  const [one = '', another = ''] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1) return eventsOf([...left, ...right]);
  if (one === another) return [one];
  return one < another ? [one, another] : [another, one];
}

function eventsOf(origins: readonly string[]): string[] {
  return [...new Set(origins)].sort();
}

function countedReason(
  selector: SharedSelector,
  origins: readonly string[],
  verdicts: readonly Verdict[],
  conflicts: OverlapReason['conflicts'],
): OverlapReason {
  const factor = verdicts.reduce((product, verdict) => product * verdict.factor, 1);
  const weight = KIND_WEIGHTS[selector.type] * rarity(selector.heldBy) * corroboration(origins.length) * factor;
  return {
    selector,
    weight,
    origins,
    // Put into words when it is asked for: of all the pairs that are weighed, few are shown.
    get explanation() {
      return inWords(selector, origins.length, verdicts);
    },
    conflicts,
  };
}

/** A value that more hold than are counted. */
export function commonReason(selector: SharedSelector, origins: readonly string[]): OverlapReason {
  return ignoredReason(selector, eventsOf(origins), () => listedBecause(selector) ?? COMMON);
}

/** A shared value that is named and weighs nothing. */
function ignoredReason(
  selector: SharedSelector,
  origins: readonly string[],
  because: () => string,
  conflicts: OverlapReason['conflicts'] = () => [],
): OverlapReason {
  return {
    selector,
    weight: 0,
    origins,
    get explanation() {
      return `Both hold the ${named(selector)}; it is ignored, for ${because()}.`;
    },
    conflicts,
  };
}
