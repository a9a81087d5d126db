import { platformSlug } from '../../domain/selectors/platform-slug';
import { selectorLabel } from '../../domain/selectors/selector-label';
import type { OrganisationKind, PlatformKind, Resolvers } from '../../generated/graphql';
import { requireFew } from '../ask-by-ids';
import { connectFacts } from '../facts/connect-facts';
import { connectInvestigationsOfSelector } from './connect-investigations-of-selector';
import { entityTypename, typeOfEntity } from './entity-node';
import { platformOf } from './platform-of';
import { loadNode, nodeTypename } from './load-node';

export const entitiesResolvers: Pick<Resolvers, 'Query' | 'Node' | 'Entity' | 'Selector' | 'Platform' | 'Organisation'> = {
  Query: {
    node: async (_parent, { id }, context) => loadNode(await context.reading(), id),
    nodes: async (_parent, { ids }, context) => {
      const reading = await context.reading();
      return Promise.all(requireFew(ids).map((id) => loadNode(reading, id)));
    },
  },
  Node: { __resolveType: nodeTypename },
  Entity: { __resolveType: entityTypename },
  Selector: {
    type: typeOfEntity,
    label: selectorLabel,
    selectorType: ({ type }) => type,
    platform: (selector, _args, context) => platformOf(selector, context),
    investigations: connectInvestigationsOfSelector,
    facts: connectFacts,
  },
  Platform: { type: typeOfEntity, label: ({ name }) => name, kind: ({ kind }) => kind as PlatformKind },
  Organisation: {
    type: typeOfEntity,
    label: ({ name }) => name,
    slug: ({ slug, name, id }) => slug ?? platformSlug(name) ?? id,
    kind: ({ kind }) => kind as OrganisationKind,
  },
};
