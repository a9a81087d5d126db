import { investigationsOf, overlapIdOf } from '../../domain/overlap/overlap-id';
import { overlapsOf, type ScoredOverlap } from '../../domain/overlap/score-overlap';
import type { OverlapReason } from '../../domain/overlap/weigh-reason';
import type { SharedSelector } from '../../domain/overlap/shared-selector';
import { seen, type Reading, type Seen } from '../request-context';

export type OverlapNode = Seen<ScoredOverlap & { readonly id: string; readonly commonValues: readonly SharedSelector[] }>;
export type ReasonNode = Seen<OverlapReason & { readonly leftId: string; readonly rightId: string }>;

/** `commonValues`: what the left side shares with more than can be counted, to be named as ignored where the right holds it too. */
export function overlapNode(reading: Reading, overlap: ScoredOverlap, commonValues: readonly SharedSelector[]): OverlapNode {
  return seen(reading, { ...overlap, id: overlapIdOf(overlap.leftId, overlap.rightId), commonValues });
}

/** An overlap by its id: computed for this viewer, null where they see none. */
export async function loadOverlap(reading: Reading, id: string): Promise<OverlapNode | null> {
  const sides = investigationsOf(id);
  if (!sides) return null;
  const [leftId, rightId] = sides;
  const shared = await reading.sharedSelectors.load(leftId);
  const overlap = overlapsOf(leftId, shared).find((found) => found.rightId === rightId);
  return overlap ? overlapNode(reading, overlap, commonAmong(shared)) : null;
}

/** Values that too many hold to say who. */
export function commonAmong(shared: readonly SharedSelector[]): SharedSelector[] {
  return shared.filter((selector) => selector.holdings.length === 0);
}
