import { groupBy } from '../../kernel/group-by';
import type { Holding, SharedSelector } from './shared-selector';
import { weighReason, type OverlapReason } from './weigh-reason';

export const STRONG_FROM = 10;
export const MODERATE_FROM = 5;
export type OverlapStrength = 'STRONG' | 'MODERATE' | 'WEAK';

/** Two investigations and what they share. */
export interface ScoredOverlap {
  readonly leftId: string;
  readonly rightId: string;
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly OverlapReason[];
  readonly ignored: readonly OverlapReason[];
}

export function strengthOf(score: number): OverlapStrength {
  if (score >= STRONG_FROM) return 'STRONG';
  return score >= MODERATE_FROM ? 'MODERATE' : 'WEAK';
}

function byWeight(left: OverlapReason, right: OverlapReason): number {
  return right.weight - left.weight || (left.selector.selectorId < right.selector.selectorId ? -1 : 1);
}

/**
 * Copies of one report never add up: of all that a single event put into both investigations, the weightiest reason
 * counts and the others stay listed without weight.
 */
function countCopiesOnce(reasons: readonly OverlapReason[]): OverlapReason[] {
  const counted = new Set<string>();
  return reasons.map((reason) => {
    const [origin, ...others] = reason.origins;
    if (others.length > 0 || origin === undefined) return reason;
    if (!counted.has(origin)) {
      counted.add(origin);
      return reason;
    }
    return { ...reason, weight: 0, explanation: `${reason.explanation} The same event is counted above, so this adds nothing.` };
  });
}

/** The overlap of two investigations; null where all that they share is ignored, for that alone is no overlap. */
export function scoreOverlap(leftId: string, rightId: string, shared: readonly OverlapReason[]): ScoredOverlap | null {
  const weighed = shared.filter((reason) => reason.weight > 0).sort(byWeight);
  if (weighed.length === 0) return null;
  const reasons = countCopiesOnce(weighed).sort(byWeight);
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  return { leftId, rightId, score: roundScore(score), reasons, ignored: shared.filter((reason) => reason.weight === 0) };
}

/** Rounded, so that the order of summing never shows in a score. */
function roundScore(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

/** The strongest first; equals by their ids, so that the order is always the same. */
export function strongestFirst(left: ScoredOverlap, right: ScoredOverlap): number {
  return right.score - left.score || compareText(left.leftId, right.leftId) || compareText(left.rightId, right.rightId);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The overlaps of one investigation with every other that holds something of it. */
export function overlapsOf(investigationId: string, shared: readonly SharedSelector[]): ScoredOverlap[] {
  const reasons = new Map<string, OverlapReason[]>();
  for (const selector of shared) {
    const own = selector.holdings.find((holding) => holding.investigationId === investigationId);
    if (!own) continue;
    for (const other of selector.holdings) {
      if (other === own) continue;
      const reason = weighReason(selector, own, other);
      const known = reasons.get(other.investigationId);
      if (known) known.push(reason);
      else reasons.set(other.investigationId, [reason]);
    }
  }
  return scored([...reasons].map(([otherId, found]) => [investigationId, otherId, found]));
}

/** Every pair of the holders of each shared selector: the board. The lesser id is the left side. */
export function overlapsAmong(shared: readonly SharedSelector[]): ScoredOverlap[] {
  const pairs = shared.flatMap((selector) => pairsOf(selector.holdings).map(([left, right]) => ({ left, right, reason: weighReason(selector, left, right) })));
  const byPair = groupBy(pairs, ({ left, right }) => `${left.investigationId} ${right.investigationId}`);
  return scored(
    [...byPair.values()].map((found) => {
      const [{ left, right }] = found as [(typeof found)[number]];
      return [left.investigationId, right.investigationId, found.map(({ reason }) => reason)];
    }),
  );
}

function scored(pairs: readonly (readonly [string, string, readonly OverlapReason[]])[]): ScoredOverlap[] {
  return pairs
    .map(([leftId, rightId, reasons]) => scoreOverlap(leftId, rightId, reasons))
    .filter((overlap): overlap is ScoredOverlap => overlap !== null)
    .sort(strongestFirst);
}

function pairsOf(holdings: readonly Holding[]): [Holding, Holding][] {
  const sorted = [...holdings].sort((left, right) => compareText(left.investigationId, right.investigationId));
  return sorted.flatMap((left, index) => sorted.slice(index + 1).map((right): [Holding, Holding] => [left, right]));
}
