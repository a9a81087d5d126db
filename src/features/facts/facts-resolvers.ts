import type { Resolvers } from '../../generated/graphql';
import { requireFew } from '../ask-by-ids';
import { loadVisibleEntity } from '../entities/load-entity';
import { seen } from '../request-context';
import { sourceOf } from '../sources/source-of';
import { readGrade } from './read-grade';
import { propertiesOf } from './properties-of';
import { toDate } from '../to-date';

export const factsResolvers: Pick<Resolvers, 'Query' | 'Fact'> = {
  Query: {
    facts: async (_parent, { ids }, context) => {
      const reading = await context.reading();
      const rows = await Promise.all(requireFew(ids).map((id) => reading.facts.load(id)));
      return rows.map((row) => row && seen(reading, row));
    },
  },
  Fact: {
    from: ({ fromId, reading }) => loadVisibleEntity(reading, fromId),
    to: ({ toId, reading }) => loadVisibleEntity(reading, toId),
    source: sourceOf,
    grade: ({ grade }) => readGrade(grade),
    firstSeen: ({ firstSeen }) => toDate(firstSeen),
    lastSeen: ({ lastSeen }) => toDate(lastSeen),
    recordedAt: ({ recordedAt }) => new Date(recordedAt),
    retractedAt: ({ retractedAt }) => toDate(retractedAt),
    properties: propertiesOf,
  },
};
