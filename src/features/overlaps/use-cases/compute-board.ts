import { overlapsAmong, type ScoredOverlap } from '../../../domain/overlap/score-overlap';
import { HOLDER_CAP } from '../../../domain/overlap/shared-selector';
import { listSharedSelectors } from '../../../generated/cypher/overlaps';
import type { Reading } from '../../request-context';
import { asSharedSelector } from '../as-shared-selector';

/** Every overlap among the investigations that the viewer may see, strongest first: what they share is loaded in their scopes, then weighed. */
export async function computeBoard({ view, warnings }: Reading): Promise<readonly ScoredOverlap[]> {
  const shared = await listSharedSelectors(view, { holderCap: HOLDER_CAP });
  return overlapsAmong(shared.map((row) => asSharedSelector(row, warnings)));
}
