import DataLoader from 'dataloader';
import { groupBy } from '../../kernel/group-by';
import { factTypeOf } from '../../domain/ids/id-prefixes';
import { COUNT_CAP } from '../../domain/paging/connection';
import type { FactType } from '../../graph/graph-model';
import type { PinnedView } from '../../versions/graph-views';
import {
  findFacts,
  findQuotedRelations,
  listFactsOfEntities,
  type FindFactsRow,
  type ListFactsOfEntitiesParams,
  type ListFactsOfEntitiesRow,
} from '../../generated/cypher/facts';
import { quotedRelationOf } from '../../domain/ids/quoted-relation-id';
import { batchPages } from '../batching';
import { factOfRelation, loadRelations } from './relation-rows';

export interface FactRow extends FindFactsRow {
  readonly type: FactType;
  readonly nature: 'STATED' | 'ASSESSED';
}
export type FactsRequest = Omit<ListFactsOfEntitiesParams['requests'][number], 'index'> & { readonly limit: number };

export interface FactLoaders {
  readonly facts: DataLoader<string, FactRow | null>;
  readonly factsOfEntities: DataLoader<FactsRequest, ListFactsOfEntitiesRow | null, string>;
  /** All relations of an investigation to others, by id. */
  readonly relationsOfInvestigations: DataLoader<string, readonly FactRow[]>;
}

/** An id tells its fact type, so each type asked for is one seek in its own index; one that names a source and an investigation is worked out. */
async function factsByIds(view: PinnedView, ids: readonly string[]): Promise<Map<string, FactRow>> {
  const pairs = ids.flatMap((id) => quotedRelationOf(id) ?? []);
  const idsByType = groupBy(
    ids.filter((id) => !quotedRelationOf(id)),
    factTypeOf,
  );
  const stored = [...idsByType].map(async ([type, ofType]) => (type ? ((await findFacts(type, view, { ids: ofType })) as FactRow[]) : []));
  const workedOut = pairs.length > 0 ? [findQuotedRelations(view, { pairs }).then((rows) => rows.map(factOfRelation))] : [];
  const found = await Promise.all([...stored, ...workedOut]);
  return new Map(found.flat().map((row) => [row.id, row]));
}

export function factLoaders(view: PinnedView): FactLoaders {
  return {
    facts: new DataLoader(async (ids) => {
      const rows = await factsByIds(view, ids);
      return ids.map((id) => rows.get(id) ?? null);
    }),
    factsOfEntities: batchPages((requests, limit) => listFactsOfEntities(view, { requests, limit, countCap: COUNT_CAP + 1 })),
    relationsOfInvestigations: new DataLoader((ids) => loadRelations(view, ids)),
  };
}
