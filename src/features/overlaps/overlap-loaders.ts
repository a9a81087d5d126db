import DataLoader from 'dataloader';
import { groupBy } from '../../kernel/group-by';
import { COUNT_CAP } from '../../domain/paging/connection';
import { HOLDER_CAP, type SharedSelector } from '../../domain/overlap/shared-selector';
import type { GraphView } from '../../graph/statement';
import type { PinnedView } from '../../versions/graph-views';
import {
  findCommonValues,
  findSharedSelectors,
  listFactsOfReasons,
  type FindCommonValuesParams,
  type FindCommonValuesRow,
  type FindSharedSelectorsParams,
  type ListFactsOfReasonsParams,
  type ListFactsOfReasonsRow,
} from '../../generated/cypher/overlaps';
import { batchPages } from '../batching';

export type ReasonFactsRequest = Omit<ListFactsOfReasonsParams['requests'][number], 'index'> & { readonly limit: number };
export type CommonValuesRequest = FindCommonValuesParams['pairs'][number];

/** What investigations share, by their ids. */
type SharedById = ReadonlyMap<string, readonly SharedSelector[]>;

export interface OverlapLoaders {
  readonly sharedSelectors: DataLoader<string, readonly SharedSelector[]>;
  readonly commonValues: DataLoader<CommonValuesRequest, readonly FindCommonValuesRow[], string>;
  readonly factsOfReasons: DataLoader<ReasonFactsRequest, ListFactsOfReasonsRow | null, string>;
}

async function findShared(view: GraphView, start: Pick<FindSharedSelectorsParams, 'investigationIds' | 'urns'>): Promise<SharedById> {
  const rows = await findSharedSelectors(view, { ...start, holderCap: HOLDER_CAP });
  return groupBy(rows, ({ investigationId }) => investigationId) as SharedById;
}

/** What the investigations of one number share, which can be asked before it is known which of them is meant. */
export function findSharedByUrn(view: GraphView, urn: string): Promise<SharedById> {
  return findShared(view, { investigationIds: [], urns: [urn] });
}

function sharedSelectorLoader(view: PinnedView): OverlapLoaders['sharedSelectors'] {
  return new DataLoader(async (investigationIds) => {
    const shared = await findShared(view, { investigationIds, urns: [] });
    return investigationIds.map((id) => shared.get(id) ?? []);
  });
}

function commonValueLoader(view: PinnedView): OverlapLoaders['commonValues'] {
  const pairKey = ({ leftId, rightId }: { leftId: string; rightId: string }) => `${leftId} ${rightId}`;
  return new DataLoader<CommonValuesRequest, readonly FindCommonValuesRow[], string>(
    async (pairs) => {
      const byPair = groupBy(await findCommonValues(view, { pairs }), pairKey);
      return pairs.map((pair) => byPair.get(pairKey(pair)) ?? []);
    },
    { cacheKeyFn: pairKey },
  );
}

export function overlapLoaders(view: PinnedView): OverlapLoaders {
  return {
    sharedSelectors: sharedSelectorLoader(view),
    commonValues: commonValueLoader(view),
    factsOfReasons: batchPages((requests, limit) => listFactsOfReasons(view, { requests, limit, countCap: COUNT_CAP + 1 })),
  };
}
