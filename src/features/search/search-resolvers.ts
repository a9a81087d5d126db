import type { Resolvers } from '../../generated/graphql';
import { search } from './use-cases/search';

export const searchResolvers: Pick<Resolvers, 'Query'> = {
  Query: { search: (_parent, args, context) => search(args, context) },
};
