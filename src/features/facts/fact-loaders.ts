import DataLoader from 'dataloader';
import { groupBy } from '../../kernel/group-by';
import { factTypeOf } from '../../domain/ids/id-prefixes';
import { COUNT_CAP } from '../../domain/paging/connection';
import type { FactType } from '../../graph/graph-model';
import type { PinnedView } from '../../versions/graph-views';
import { findFacts, listFactsOfEntities, type FindFactsRow, type ListFactsOfEntitiesParams, type ListFactsOfEntitiesRow } from '../../generated/cypher/facts';
import { batchPages } from '../batching';

export interface FactRow extends FindFactsRow {
  readonly type: FactType;
  readonly nature: 'STATED' | 'ASSESSED';
}
export type FactsRequest = Omit<ListFactsOfEntitiesParams['requests'][number], 'index'> & { readonly limit: number };

export interface FactLoaders {
  readonly facts: DataLoader<string, FactRow | null>;
  readonly factsOfEntities: DataLoader<FactsRequest, ListFactsOfEntitiesRow | null, string>;
}

/** An id tells its fact type, so each type asked for is one seek in its own index. */
async function factsByType(view: PinnedView, ids: readonly string[]): Promise<Map<string, FactRow>> {
  const idsByType = groupBy(ids, factTypeOf);
  const found = await Promise.all([...idsByType].map(async ([type, ofType]) => (type ? findFacts(type, view, { ids: ofType }) : [])));
  return new Map(found.flat().map((row) => [row.id, row as FactRow]));
}

export function factLoaders(view: PinnedView): FactLoaders {
  return {
    facts: new DataLoader(async (ids) => {
      const rows = await factsByType(view, ids);
      return ids.map((id) => rows.get(id) ?? null);
    }),
    factsOfEntities: batchPages((requests, limit) => listFactsOfEntities(view, { requests, limit, countCap: COUNT_CAP + 1 })),
  };
}
