import DataLoader from 'dataloader';
import { groupBy } from '../../kernel/group-by';
import { COUNT_CAP } from '../../domain/paging/connection';
import { USER_CAP } from '../../domain/overlap/birth-conflicts';
import { HOLDER_CAP, type SharedSelector } from '../../domain/overlap/shared-selector';
import type { Warnings } from '../../domain/warnings/warnings';
import type { GraphView } from '../../graph/statement';
import type { PinnedView } from '../../versions/graph-views';
import {
  findCommonValues,
  findSharedSelectors,
  listFactsOfReasons,
  listUsersOfReasons,
  type FindCommonValuesParams,
  type FindCommonValuesRow,
  type FindSharedSelectorsParams,
  type ListFactsOfReasonsParams,
  type ListFactsOfReasonsRow,
  type ListUsersOfReasonsParams,
  type ListUsersOfReasonsRow,
} from '../../generated/cypher/overlaps';
import { batchPages } from '../batching';
import { asSharedSelector } from './as-shared-selector';

export type ReasonFactsRequest = Omit<ListFactsOfReasonsParams['requests'][number], 'index'> & { readonly limit: number };
export type HoldingRequest = ListUsersOfReasonsParams['holdings'][number];
export type CommonValuesRequest = FindCommonValuesParams['pairs'][number];

/** What investigations share, by their ids. */
type SharedById = ReadonlyMap<string, readonly SharedSelector[]>;

export interface OverlapLoaders {
  readonly sharedSelectors: DataLoader<string, readonly SharedSelector[]>;
  readonly commonValues: DataLoader<CommonValuesRequest, readonly FindCommonValuesRow[], string>;
  readonly usersOfReasons: DataLoader<HoldingRequest, ListUsersOfReasonsRow | null, string>;
  readonly factsOfReasons: DataLoader<ReasonFactsRequest, ListFactsOfReasonsRow | null, string>;
}

async function findShared(view: GraphView, start: Pick<FindSharedSelectorsParams, 'investigationIds' | 'urns'>, warnings: Warnings): Promise<SharedById> {
  const rows = await findSharedSelectors(view, { ...start, holderCap: HOLDER_CAP });
  const found = rows.map(({ investigationId, ...row }) => ({ investigationId, selector: asSharedSelector(row, warnings) }));
  return new Map([...groupBy(found, ({ investigationId }) => investigationId)].map(([id, shared]) => [id, shared.map(({ selector }) => selector)]));
}

/** What the investigations of one number share, which can be asked before it is known which of them is meant. */
export function findSharedByUrn(view: GraphView, urn: string, warnings: Warnings): Promise<SharedById> {
  return findShared(view, { investigationIds: [], urns: [urn] }, warnings);
}

function sharedSelectorLoader(view: PinnedView, warnings: Warnings): OverlapLoaders['sharedSelectors'] {
  return new DataLoader(async (investigationIds) => {
    const shared = await findShared(view, { investigationIds, urns: [] }, warnings);
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

function userLoader(view: PinnedView): OverlapLoaders['usersOfReasons'] {
  const holdingKey = ({ investigationId, selectorId }: HoldingRequest) => `${investigationId} ${selectorId}`;
  return new DataLoader<HoldingRequest, ListUsersOfReasonsRow | null, string>(
    async (holdings) => {
      const found = new Map((await listUsersOfReasons(view, { holdings, userCap: USER_CAP })).map((row) => [holdingKey(row), row]));
      return holdings.map((holding) => found.get(holdingKey(holding)) ?? null);
    },
    { cacheKeyFn: holdingKey },
  );
}

export function overlapLoaders(view: PinnedView, warnings: Warnings): OverlapLoaders {
  return {
    sharedSelectors: sharedSelectorLoader(view, warnings),
    commonValues: commonValueLoader(view),
    usersOfReasons: userLoader(view),
    factsOfReasons: batchPages((requests, limit) => listFactsOfReasons(view, { requests, limit, countCap: COUNT_CAP + 1 })),
  };
}
