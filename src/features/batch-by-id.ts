import DataLoader from 'dataloader';

/** Rows by their ids, one statement for all that one tick asks for; null for what is not there for this viewer. */
export function batchById<Row extends { readonly id: string }>(find: (ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Pages of many lists in one statement: each request is numbered, and rows come back under their number. */
export function batchByIndex<Request extends object, Row extends { readonly index: number }>(
  find: (requests: readonly (Request & { index: number })[]) => Promise<readonly Row[]>,
): DataLoader<Request, Row | null, string> {
  return new DataLoader(
    async (requests) => {
      const rows = new Map((await find(requests.map((request, index) => ({ ...request, index })))).map((row) => [row.index, row]));
      return requests.map((_request, index) => rows.get(index) ?? null);
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}
