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

/** A row of a page; its cursor is sealed when it is asked for, which it is for few. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list as Relay has it; `after` of the next page is the cursor of its last edge. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  readonly totalIsAtLeast: boolean;
}

export function edgeOf<Node>(node: Node, cursorOf: () => string): Edge<Node> {
  return {
    node,
    get cursor() {
      return cursorOf();
    },
  };
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
  const edges = rows.slice(0, first).map((node) => edgeOf(node, () => seal(positionOf(node))));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: isContinued,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: total.count,
    totalIsAtLeast: total.isAtLeast,
  };
}
