import { ClientFault } from '../kernel/faults';
import { DEFAULT_PAGE, LARGEST_PAGE, cappedCount, edgeOf, toConnection, type Connection } from '../domain/paging/connection';
import type { CursorSealer, Position } from '../domain/paging/cursor';
import type { Viewer } from '../domain/access/viewer';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Which list a cursor belongs to: the field, and all that decides what is in it. */
export type ListName = readonly (string | number | null | undefined | readonly string[])[];

/** A page as it was asked for. */
export interface Page {
  readonly first: number;
  /** One row more than the page, to know whether there are more. */
  readonly limit: number;
  readonly after: Position | null;
  readonly seal: (position: Position) => string;
}

interface Pager {
  readonly viewer: Viewer;
  readonly cursors: CursorSealer;
}

/** Reads `first` and `after`; a cursor of another list, or given to another viewer, is refused like one that was made up. */
export function openPage({ viewer, cursors }: Pager, { first, after }: PageArguments, list: ListName): Page {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new ClientFault('BAD_USER_INPUT', `first must be from 1 to ${LARGEST_PAGE}.`);
  const name = JSON.stringify([viewer.force, viewer.name, ...list]);
  const position = after == null ? null : cursors.open(after, name);
  if (after != null && !position)
    throw new ClientFault('BAD_USER_INPUT', 'after is no cursor of this list: pass on the endCursor of the page before, with the same arguments.');
  return { first: size, limit: size + 1, after: position, seal: (key) => cursors.seal(key, name) };
}

export function pageOf<Row>(
  page: Page,
  rows: readonly Row[],
  { counted, positionOf }: { counted: number; positionOf: (row: Row) => Position },
): Connection<Row> {
  return toConnection({ rows, first: page.first, isContinued: page.after !== null, total: cappedCount(counted), positionOf, seal: page.seal });
}

/** The same page of other things: ids turned into records, say. */
export function mapConnection<From, To>(connection: Connection<From>, map: (node: From) => To): Connection<To> {
  return { ...connection, edges: connection.edges.map((edge) => edgeOf(map(edge.node), () => edge.cursor)) };
}
