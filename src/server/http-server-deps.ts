import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { AuditEvent } from '../domain/audit/audit-entry';
import type { Readiness } from './health';
import type { TokenVerifier } from './authentication';
import type { RequestLimits } from './limits/request-limits';
import type { Pages } from './pages';
import type { OpenRequest, ServedContext } from './served-context';

export interface HttpServerDeps<Context extends ServedContext = ServedContext> {
  readonly schema: GraphQLSchema;
  readonly verifier: TokenVerifier;
  readonly openRequest: OpenRequest<Context>;
  /** Resolves when the entry is on disk; rejects where it is not, and then no data leave. */
  readonly audit: { record(event: AuditEvent): Promise<unknown> };
  readonly logger: Logger;
  readonly limits: RequestLimits;
  readonly readiness: () => Promise<Readiness>;
  /** Origins whose pages may read answers; none where empty. */
  readonly allowedOrigins: readonly string[];
  readonly pages: Pages;
}
