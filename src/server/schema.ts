import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { DateResolver, DateTimeResolver, JSONObjectResolver } from 'graphql-scalars';
import { auditResolvers } from '../features/audit/audit-resolvers';
import { entitiesResolvers } from '../features/entities/entities-resolvers';
import { factsResolvers } from '../features/facts/facts-resolvers';
import { investigationsResolvers } from '../features/investigations/investigations-resolvers';
import { lookupsResolvers } from '../features/lookups/lookups-resolvers';
import { overlapsResolvers } from '../features/overlaps/overlaps-resolvers';
import { peopleResolvers } from '../features/people/people-resolvers';
import { sourcesResolvers } from '../features/sources/sources-resolvers';
import { viewerResolvers } from '../features/viewer/viewer-resolvers';
import { TYPE_DEFINITIONS } from '../generated/schema';
import { enforcePermissions } from './permissions';
import { recordConsultations } from './record-consultations';

/** Stored as it was given, and shown so. */
const PartialDate = new GraphQLScalarType<string, string>({ name: 'PartialDate', serialize: String });

const FEATURES = [
  { Date: DateResolver, DateTime: DateTimeResolver, JSONObject: JSONObjectResolver, PartialDate },
  viewerResolvers,
  entitiesResolvers,
  peopleResolvers,
  sourcesResolvers,
  factsResolvers,
  investigationsResolvers,
  overlapsResolvers,
  lookupsResolvers,
  auditResolvers,
];

/** The executable schema: the features' resolvers behind the permission map, with every person returned noted for the audit log. */
export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: TYPE_DEFINITIONS, resolvers: FEATURES });
  enforcePermissions(schema);
  recordConsultations(schema);
  return schema;
}
