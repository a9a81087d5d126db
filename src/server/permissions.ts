import type { GraphQLSchema } from 'graphql';
import { ClientFault } from '../kernel/faults';
import type { UserRole } from '../domain/access/viewer';
import type { MutationResolvers, QueryResolvers } from '../generated/graphql';
import { wrapResolver } from './wrap-resolver';

type RootFields = `Query.${Exclude<keyof QueryResolvers, '__isTypeOf'>}` | `Mutation.${Exclude<keyof MutationResolvers, '__isTypeOf'>}`;

const READERS = ['analyst', 'investigator', 'supervisor', 'administrator'] as const satisfies readonly UserRole[];
const EVERYONE = [...READERS, 'auditor', 'feed'] as const satisfies readonly UserRole[];

/**
 * Which roles may do what. The compiler demands a line for every root field; a field that is not here is refused. It
 * decides operations alone: what a viewer sees inside one is decided by scopes.
 */
export const PERMISSIONS: Readonly<Record<RootFields, readonly UserRole[]>> = {
  'Query.viewer': EVERYONE,
  'Query.node': READERS,
  'Query.nodes': READERS,
  'Query.search': READERS,
  'Query.investigation': READERS,
  'Query.investigations': READERS,
  'Query.overlaps': READERS,
  'Query.facts': READERS,
  'Query.lookup': READERS,
  'Query.check': READERS,
  'Query.audit': ['auditor'],
  'Query.verifyAudit': ['auditor'],
  'Mutation.createInvestigation': ['investigator', 'supervisor', 'administrator'],
  'Mutation.recordIntelligence': ['analyst', 'investigator', 'supervisor'],
};

/** Puts the map in front of every root field; one that it does not name denies everybody. */
export function enforcePermissions(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const allowed: readonly UserRole[] = PERMISSIONS[`${root?.name}.${field.name}` as RootFields] ?? [];
      wrapResolver(field, (resolve) => (parent, args, context, info) => {
        if (!context.viewer.roles.some((role) => allowed.includes(role))) {
          throw new ClientFault('FORBIDDEN', `Your roles do not allow ${field.name}.`);
        }
        return resolve(parent, args, context, info);
      });
    }
  }
}
