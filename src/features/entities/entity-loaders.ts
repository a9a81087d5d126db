import type DataLoader from 'dataloader';
import { COUNT_CAP } from '../../domain/paging/connection';
import type { SelectorType } from '../../graph/graph-model';
import type { PinnedView } from '../../versions/graph-views';
import {
  findOrganisations,
  findPlatforms,
  findSelectors,
  listInvestigationsOfSelectors,
  type FindOrganisationsRow,
  type FindPlatformsRow,
  type FindSelectorsRow,
  type ListInvestigationsOfSelectorsParams,
  type ListInvestigationsOfSelectorsRow,
} from '../../generated/cypher/entities';
import { batchById, batchPages } from '../batching';

export type PlatformRow = FindPlatformsRow;
export type OrganisationRow = FindOrganisationsRow;
export interface SelectorRow extends FindSelectorsRow {
  readonly type: SelectorType;
}

export type SelectorInvestigationsRequest = Omit<ListInvestigationsOfSelectorsParams['requests'][number], 'index'> & { readonly limit: number };

export interface EntityLoaders {
  readonly selectors: DataLoader<string, SelectorRow | null>;
  readonly platforms: DataLoader<string, PlatformRow | null>;
  readonly organisations: DataLoader<string, OrganisationRow | null>;
  readonly investigationsOfSelectors: DataLoader<SelectorInvestigationsRequest, ListInvestigationsOfSelectorsRow | null, string>;
}

export function entityLoaders(view: PinnedView): EntityLoaders {
  return {
    selectors: batchById(async (ids) => (await findSelectors(view, { ids })) as readonly SelectorRow[]),
    platforms: batchById((ids) => findPlatforms(view, { ids })),
    organisations: batchById((ids) => findOrganisations(view, { ids })),
    investigationsOfSelectors: batchPages((requests, limit) => listInvestigationsOfSelectors(view, { requests, limit, countCap: COUNT_CAP + 1 })),
  };
}
