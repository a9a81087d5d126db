import { strengthOf } from '../../domain/overlap/score-overlap';
import type { Resolvers } from '../../generated/graphql';
import { loadVisibleEntity } from '../entities/load-entity';
import type { InvestigationNode } from '../entities/entity-node';
import { seen } from '../request-context';
import { connectBoard } from './use-cases/connect-board';
import { connectFactsOfReason } from './use-cases/connect-facts-of-reason';
import { nameIgnored } from './use-cases/name-ignored';
import { tellConflicts } from './use-cases/tell-conflicts';

export const overlapsResolvers: Pick<Resolvers, 'Query' | 'Overlap' | 'OverlapReason'> = {
  Query: { overlaps: (_parent, args, context) => connectBoard(args, context) },
  Overlap: {
    left: ({ leftId, reading }) => loadVisibleEntity(reading, leftId) as Promise<InvestigationNode>,
    right: ({ rightId, reading }) => loadVisibleEntity(reading, rightId) as Promise<InvestigationNode>,
    strength: ({ score }) => strengthOf(score),
    reasons: ({ reasons, leftId, rightId, reading }) => reasons.map((reason) => seen(reading, { ...reason, leftId, rightId })),
    conflicts: (overlap, _args, context) => tellConflicts(overlap, context),
    ignored: nameIgnored,
  },
  OverlapReason: {
    // What is shared is known already: the same columns as a selector that was looked up.
    entity: ({ selector: { selectorId, ...selector }, reading }) => seen(reading, { ...selector, id: selectorId }),
    entityType: ({ selector }) => selector.type,
    heldBy: ({ selector }) => selector.heldBy,
    independentOrigins: ({ origins }) => origins.length,
    facts: connectFactsOfReason,
  },
};
