import type DataLoader from 'dataloader';
import { COUNT_CAP } from '../../domain/paging/connection';
import type { SourceKind } from '../../domain/intake/intake-item';
import type { PinnedView } from '../../versions/graph-views';
import {
  findSources,
  listRelatedSources,
  listSourcesOfInvestigations,
  type FindSourcesRow,
  type ListRelatedSourcesParams,
  type ListRelatedSourcesRow,
  type ListSourcesOfInvestigationsParams,
  type ListSourcesOfInvestigationsRow,
} from '../../generated/cypher/sources';
import { batchById, batchPages } from '../batching';

export interface SourceRow extends FindSourcesRow {
  readonly kind: SourceKind;
}
export type SourcesRequest = Omit<ListSourcesOfInvestigationsParams['requests'][number], 'index'> & { readonly limit: number };

export type RelatedSourcesRequest = Omit<ListRelatedSourcesParams['requests'][number], 'index'> & { readonly limit: number };

export interface SourceLoaders {
  readonly sources: DataLoader<string, SourceRow | null>;
  readonly sourcesOfInvestigations: DataLoader<SourcesRequest, ListSourcesOfInvestigationsRow | null, string>;
  readonly relatedSources: DataLoader<RelatedSourcesRequest, ListRelatedSourcesRow | null, string>;
}

export function sourceLoaders(view: PinnedView): SourceLoaders {
  return {
    sources: batchById(async (ids) => (await findSources(view, { ids })) as readonly SourceRow[]),
    sourcesOfInvestigations: batchPages((requests, limit) => listSourcesOfInvestigations(view, { requests, limit, countCap: COUNT_CAP + 1 })),
    relatedSources: batchPages((requests, limit) => listRelatedSources(view, { requests, limit })),
  };
}
