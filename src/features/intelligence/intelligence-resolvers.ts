import type { Resolvers } from '../../generated/graphql';
import { recordIntelligence } from './use-cases/record-intelligence';

export const intelligenceResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    recordIntelligence: (_parent, { input }, context) => recordIntelligence(input, context),
  },
};
