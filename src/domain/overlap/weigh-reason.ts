import { KIND_WEIGHTS, KIND_WORDS } from './kind-weights';
import { HOLDER_CAP, type Holding, type SharedSelector } from './shared-selector';
import { sharedBecause } from '../selectors/shared-address';
import { selectorLabel } from '../selectors/selector-label';

/** One thing that two investigations share, weighed. */
export interface OverlapReason {
  readonly selector: SharedSelector;
  /** 0 where it is ignored. */
  readonly weight: number;
  readonly origins: readonly string[];
  readonly explanation: string;
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

/** An address is judged once for all the pairs that share it: reading one costs more than weighing a pair. */
const judgedAddresses = new WeakMap<SharedSelector, string | null>();

function addressSharedBecause(selector: SharedSelector): string | null {
  const judged = judgedAddresses.get(selector);
  if (judged !== undefined) return judged;
  const because = sharedBecause(selector.key);
  judgedAddresses.set(selector, because);
  return because;
}

/** Why a shared selector says nothing about these two investigations; null where it counts. */
function ignoredBecause(selector: SharedSelector, sides: readonly Holding[]): string | null {
  if (selector.heldBy >= HOLDER_CAP) return `more than ${HOLDER_CAP - 1} investigations hold it`;
  if (selector.type === 'IP_ADDRESS') {
    const shared = addressSharedBecause(selector);
    if (shared) return `the address is ${shared}`;
  }
  return sides.some(isReportersContact) ? 'it is the contact of somebody who reported' : null;
}

function inWords(selector: SharedSelector, origins: number): string {
  const holders = selector.heldBy === 2 ? 'only these two investigations hold it' : `${selector.heldBy} investigations hold it`;
  const events = origins === 1 ? 'one event, reported to both, stands behind it' : `${origins} independent events stand behind it`;
  return `Both hold the ${KIND_WORDS[selector.type]} ${selectorLabel(selector)}: ${holders}, and ${events}.`;
}

/** Weighs one shared selector for two of its holders by kind, rarity and independent origins. */
export function weighReason(selector: SharedSelector, left: Holding, right: Holding): OverlapReason {
  const origins = [...new Set([...left.origins, ...right.origins])].sort();
  const ignored = ignoredBecause(selector, [left, right]);
  if (ignored) return ignoredReason(selector, origins, ignored);
  const weight = KIND_WEIGHTS[selector.type] * rarity(selector.heldBy) * corroboration(origins.length);
  return {
    selector,
    weight,
    origins,
    // Put into words when it is asked for: of all the pairs that are weighed, few are shown.
    get explanation() {
      return inWords(selector, origins.length);
    },
  };
}

/** A shared value that is named and weighs nothing. */
export function ignoredReason(selector: SharedSelector, origins: readonly string[], because: string): OverlapReason {
  return { selector, weight: 0, origins, explanation: `Both hold the ${KIND_WORDS[selector.type]} ${selectorLabel(selector)}; it is ignored, for ${because}.` };
}
