import type { InvestigationStatus, Resolvers } from '../../generated/graphql';
import { asksFor } from '../asks-for';
import { typeOfEntity } from '../entities/entity-node';
import { connectRelations } from '../facts/connect-relations';
import { connectOverlaps } from '../overlaps/connect-overlaps';
import { connectInvestigations } from './use-cases/connect-investigations';
import { connectSources } from './use-cases/connect-sources';
import { connectSubjects } from './use-cases/connect-subjects';
import { createInvestigation } from './use-cases/create-investigation';
import { findInvestigation } from './use-cases/find-investigation';
import { visibilityOf, versionOf } from './investigation-standing';

export const investigationsResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Investigation'> = {
  Query: {
    investigation: (_parent, args, context, info) => findInvestigation(args, context, { withOverlaps: asksFor(info, ['overlaps']) }),
    investigations: (_parent, args, context) => connectInvestigations(args, context),
  },
  Mutation: {
    createInvestigation: (_parent, { input }, context) => createInvestigation(input, context),
  },
  Investigation: {
    type: typeOfEntity,
    label: ({ urn, title }) => (title ? `${urn} ${title}` : urn),
    status: ({ status }) => status as InvestigationStatus,
    visibility: visibilityOf,
    version: (investigation, _args, context) => versionOf(investigation, context),
    subjects: connectSubjects,
    sources: connectSources,
    relations: connectRelations,
    overlaps: async (investigation, args, context, info) => {
      const connection = await connectOverlaps(investigation, args, context);
      if (asksFor(info, ['edges', 'node', 'right'])) await investigation.reading.loadInvestigationsAhead(connection.edges.map(({ node }) => node.rightId));
      return connection;
    },
  },
};
