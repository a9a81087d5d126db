import type { Connection } from '../../../domain/paging/connection';
import type { ScoredOverlap } from '../../../domain/overlap/score-overlap';
import { openPage, type PageArguments } from '../../paging';
import type { Reading, RequestContext } from '../../request-context';
import { overlapNode, type OverlapNode } from '../overlap-node';
import { pageOfOverlaps } from '../page-of-overlaps';
import { computeBoard } from './compute-board';

export interface BoardArguments extends PageArguments {
  readonly filter?: { readonly force?: string | null | undefined; readonly minScore?: number | null | undefined } | null | undefined;
  readonly asOf?: Date | null | undefined;
}

/** The board: all overlaps that the viewer may see, strongest first. */
export async function connectBoard(args: BoardArguments, context: RequestContext): Promise<Connection<OverlapNode>> {
  const { force, minScore } = args.filter ?? {};
  const page = openPage(context, args, ['overlaps', force, minScore, args.asOf?.toISOString()]);
  const reading = await (args.asOf ? context.readingAsOf(args.asOf.getTime()) : context.reading());
  const board = await context.boards.get(`${reading.view.graphVersion} ${reading.view.access.readScopes.join()}`, () => computeBoard(reading));
  const strong = board.filter(({ score }) => score >= (minScore ?? 0));
  const overlaps = force ? await ofForce(reading, strong, force) : strong;
  return pageOfOverlaps(page, overlaps, (overlap) => overlapNode(reading, overlap));
}

/** Those with a side that the force owns. */
async function ofForce(reading: Reading, overlaps: readonly ScoredOverlap[], force: string): Promise<ScoredOverlap[]> {
  const owned = await Promise.all(
    overlaps.map(async ({ leftId, rightId }) => {
      const sides = await Promise.all([reading.investigations.load(leftId), reading.investigations.load(rightId)]);
      return sides.some((side) => side?.force === force);
    }),
  );
  return overlaps.filter((_overlap, index) => owned[index]);
}
