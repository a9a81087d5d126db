import type { Connection } from '../../domain/paging/connection';
import { overlapsOf } from '../../domain/overlap/score-overlap';
import type { InvestigationNode } from '../entities/entity-node';
import { openPage, type PageArguments } from '../paging';
import type { RequestContext } from '../request-context';
import { overlapNode, type OverlapNode } from './overlap-node';
import { pageOfOverlaps } from './page-of-overlaps';

export interface OverlapArguments extends PageArguments {
  readonly minScore?: number | null | undefined;
}

/** The overlaps of one investigation, strongest first. */
export async function connectOverlaps(investigation: InvestigationNode, args: OverlapArguments, context: RequestContext): Promise<Connection<OverlapNode>> {
  const { id, reading } = investigation;
  reading.investigations.prime(id, investigation);
  const page = openPage(context, args, ['investigation.overlaps', id, args.minScore]);
  const shared = await reading.sharedSelectors.load(id);
  const overlaps = overlapsOf(id, shared).filter(({ score }) => score >= (args.minScore ?? 0));
  return pageOfOverlaps(page, overlaps, (overlap) => overlapNode(reading, overlap));
}
