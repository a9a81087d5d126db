import type { Position } from './cursor';

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;
/** Totals are counted to this many and no further. */
export const COUNT_CAP = 1000;

/** A total that is exact up to the cap. */
export interface CappedCount {
  readonly count: number;
  readonly isAtLeast: boolean;
}

export function cappedCount(counted: number): CappedCount {
  return { count: Math.min(counted, COUNT_CAP), isAtLeast: counted > COUNT_CAP };
}

/** A page of a list as Relay has it; `after` of the next page is the cursor of its last edge. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
  readonly totalIsAtLeast: boolean;
}

export interface PageParts<Node> {
  /** One row more than the page holds, where there are more: that is how the next page is known to exist. */
  readonly rows: readonly Node[];
  readonly first: number;
  readonly isContinued: boolean;
  readonly total: CappedCount;
  readonly positionOf: (node: Node) => Position;
  readonly seal: (position: Position) => string;
}

export function toConnection<Node>({ rows, first, isContinued, total, positionOf, seal }: PageParts<Node>): Connection<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: seal(positionOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: isContinued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total.count,
    totalIsAtLeast: total.isAtLeast,
  };
}
