import type { Resolvers } from '../../generated/graphql';

export const viewerResolvers: Pick<Resolvers, 'Query'> = {
  Query: { viewer: (_parent, _args, { viewer }) => viewer },
};
