import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, GraphQLString, type GraphQLSchema } from 'graphql';
import { DateResolver, DateTimeResolver, JSONObjectResolver } from 'graphql-scalars';
import { auditResolvers } from '../features/audit/audit-resolvers';
import { entitiesResolvers } from '../features/entities/entities-resolvers';
import { factsResolvers } from '../features/facts/facts-resolvers';
import { intelligenceResolvers } from '../features/intelligence/intelligence-resolvers';
import { investigationsResolvers } from '../features/investigations/investigations-resolvers';
import { lookupsResolvers } from '../features/lookups/lookups-resolvers';
import { overlapsResolvers } from '../features/overlaps/overlaps-resolvers';
import { peopleResolvers } from '../features/people/people-resolvers';
import { searchResolvers } from '../features/search/search-resolvers';
import { sourcesResolvers } from '../features/sources/sources-resolvers';
import { viewerResolvers } from '../features/viewer/viewer-resolvers';
import { TYPE_DEFINITIONS } from '../generated/schema';
import { enforcePermissions } from './permissions';
import { recordConsultations } from './record-consultations';

/** Shown as it is stored, and taken as it is written: what is no date is told by whoever reads it, together with all else that is wrong. */
const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: GraphQLString.parseValue,
  parseLiteral: GraphQLString.parseLiteral,
});

const FEATURES = [
  { Date: DateResolver, DateTime: DateTimeResolver, JSONObject: JSONObjectResolver, PartialDate },
  viewerResolvers,
  entitiesResolvers,
  peopleResolvers,
  sourcesResolvers,
  factsResolvers,
  investigationsResolvers,
  intelligenceResolvers,
  overlapsResolvers,
  lookupsResolvers,
  searchResolvers,
  auditResolvers,
];

/** The executable schema: the features' resolvers behind the permission map, with every person returned noted for the audit log. */
export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: TYPE_DEFINITIONS, resolvers: FEATURES });
  enforcePermissions(schema);
  recordConsultations(schema);
  return schema;
}
