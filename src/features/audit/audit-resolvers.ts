import type { Resolvers } from '../../generated/graphql';
import { connectAudit } from './use-cases/connect-audit';

export const auditResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    audit: (_parent, args, context) => connectAudit(args, context),
    verifyAudit: (_parent, _args, { audit }) => audit.verify(),
  },
};
