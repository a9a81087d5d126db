import { investigationsOf, overlapIdOf } from '../../domain/overlap/overlap-id';
import { overlapsOf, type ScoredOverlap } from '../../domain/overlap/score-overlap';
import type { OverlapReason } from '../../domain/overlap/weigh-reason';
import { seen, type Reading, type Seen } from '../request-context';

export type OverlapNode = Seen<ScoredOverlap & { readonly id: string }>;
export type ReasonNode = Seen<OverlapReason & { readonly leftId: string; readonly rightId: string }>;

export function overlapNode(reading: Reading, overlap: ScoredOverlap): OverlapNode {
  return seen(reading, { ...overlap, id: overlapIdOf(overlap.leftId, overlap.rightId) });
}

/** An overlap by its id: computed for this viewer, null where they see none. */
export async function loadOverlap(reading: Reading, id: string): Promise<OverlapNode | null> {
  const sides = investigationsOf(id);
  if (!sides) return null;
  const [leftId, rightId] = sides;
  const overlap = overlapsOf(leftId, await reading.sharedSelectors.load(leftId)).find((found) => found.rightId === rightId);
  return overlap ? overlapNode(reading, overlap) : null;
}
