import type { Connection } from '../../domain/paging/connection';
import { strongestFirst, type ScoredOverlap } from '../../domain/overlap/score-overlap';
import { mapConnection, pageOf, type Page } from '../paging';
import type { OverlapNode } from './overlap-node';

/** A page of overlaps that stand strongest first; the place of a cursor is a score and two ids, found whether or not that pair is still there. */
export function pageOfOverlaps(page: Page, overlaps: readonly ScoredOverlap[], toNode: (overlap: ScoredOverlap) => OverlapNode): Connection<OverlapNode> {
  const start = page.after ? firstAfter(overlaps, page.after as [number, string, string]) : 0;
  const connection = pageOf(page, overlaps.slice(start, start + page.limit), {
    counted: overlaps.length,
    positionOf: ({ score, leftId, rightId }) => [score, leftId, rightId],
  });
  return mapConnection(connection, toNode);
}

function firstAfter(overlaps: readonly ScoredOverlap[], [score, leftId, rightId]: [number, string, string]): number {
  const mark = { score, leftId, rightId } as ScoredOverlap;
  const index = overlaps.findIndex((overlap) => strongestFirst(overlap, mark) > 0);
  return index < 0 ? overlaps.length : index;
}
