import { setImmediate as nextTurn } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { groupBy } from '../kernel/group-by';

/** Rows by their ids, one statement for all that one tick asks for; null for what is not there for this viewer. */
export function batchById<Row extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  options: Pick<DataLoader.Options<string, Row | null>, 'batchScheduleFn'> = {},
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }, options);
}

/**
 * Fills a loader before it is asked: a list knows the rows that its items will want, and has them fetched while the items are still put
 * together. All lists that are ready at the same time share one statement. Resolves when it is on its way: what follows would hold it up.
 */
export function fillAhead<Row extends { readonly id: string }>(
  loader: DataLoader<string, Row | null>,
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): (ids: readonly string[]) => Promise<void> {
  const ahead = batchById(find, { batchScheduleFn: queueMicrotask });
  // One turn for all lists that wait: each in a turn of its own, what they ask for next would no longer come together.
  let turn: Promise<void> | null = null;
  return async (ids) => {
    for (const id of ids) {
      const row = ahead.load(id);
      // A failure shows where the row is used.
      row.catch(() => undefined);
      loader.prime(id, row);
    }
    turn ??= nextTurn().then(() => {
      turn = null;
    });
    await turn;
  };
}

interface PageRequest {
  readonly limit: number;
}

/**
 * Pages of many lists in one statement for each page size that is asked for: each request is numbered, and rows come back
 * under their number. Cypher takes no page size from a row.
 */
export function batchPages<Request extends PageRequest, Row extends { readonly index: number }>(
  find: (requests: readonly (Omit<Request, 'limit'> & { index: number })[], limit: number) => Promise<readonly Row[]>,
): DataLoader<Request, Row | null, string> {
  return new DataLoader(
    async (requests) => {
      const numbered = requests.map(({ limit, ...request }, index) => ({ limit, request: { ...request, index } }));
      const bySize = groupBy(numbered, ({ limit }) => limit);
      const found = await Promise.all(
        [...bySize].map(([limit, ofSize]) =>
          find(
            ofSize.map(({ request }) => request),
            limit,
          ),
        ),
      );
      const rows = new Map(found.flat().map((row) => [row.index, row]));
      return requests.map((_request, index) => rows.get(index) ?? null);
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}
