import { sourceLabel } from '../../domain/sources/source-label';
import type { Resolvers } from '../../generated/graphql';
import { typeOfEntity } from '../entities/entity-node';
import { toDate } from '../to-date';
import { connectRelatedSources } from './connect-related-sources';

export const sourcesResolvers: Pick<Resolvers, 'Source'> = {
  Source: {
    type: typeOfEntity,
    label: sourceLabel,
    receivedAt: ({ receivedAt }) => new Date(receivedAt),
    occurredAt: ({ occurredAt }) => toDate(occurredAt),
    relatedReports: ({ relatedReports }) => relatedReports ?? [],
    related: connectRelatedSources,
  },
};
