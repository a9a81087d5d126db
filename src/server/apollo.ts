import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { formatError } from './format-error';
import { aliasLimit } from './limits/alias-limit';
import { depthLimit } from './limits/depth-limit';
import { directiveLimit } from './limits/directive-limit';
import { introspectionLimit } from './limits/introspection-limit';
import type { RequestLimits } from './limits/request-limits';
import { rootFieldLimit } from './limits/root-field-limit';
import { requestPlugin } from './request-plugin';
import type { ServedContext } from './served-context';

/**
 * Apollo Server with everything off that answers more than one question at a time, tells how it is made or reports elsewhere. Valid
 * documents are kept in its own store, which is bounded.
 */
export function createApollo(schema: GraphQLSchema, limits: RequestLimits, logger: Logger): ApolloServer<ServedContext> {
  return new ApolloServer<ServedContext>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [
      depthLimit(limits.depth),
      aliasLimit(limits.aliases),
      directiveLimit(limits.directives),
      rootFieldLimit(limits.rootFields),
      introspectionLimit(),
    ],
    formatError,
    logger: fixedWords(logger),
    // Named one by one because an environment variable of Apollo's would switch its reporting on.
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      requestPlugin(limits, logger),
    ],
  });
}

/** Apollo's own log lines quote the messages of errors, and those quote values. */
function fixedWords(logger: Logger) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => logger.warn('Apollo Server warned'),
    error: () => logger.error('Apollo Server met an error'),
  };
}
