import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Warnings } from '../domain/warnings/warnings';
import type { RequestContext } from '../features/request-context';
import { BoardCache } from '../features/overlaps/board-cache';
import type { System } from '../system/open-system';
import { loadSigningKey } from '../tokens/signing-key';
import { createTokenVerifier } from '../tokens/token-verifier';
import { createHttpServer, type HttpServer } from './http-server';
import type { RequestLimits } from './limits/request-limits';
import type { Pages } from './pages';
import { createRequestOpener } from './request-context';

export interface Serving {
  readonly schema: GraphQLSchema;
  readonly warnings: Warnings;
  readonly logger: Logger;
  readonly limits: RequestLimits;
  readonly allowedOrigins: readonly string[];
  readonly pages: Pages;
}

/** The HTTP server of an opened system; it answers once `listen` is called. */
export async function serveSystem(system: System, { schema, warnings, ...serving }: Serving): Promise<HttpServer> {
  const { graph, paths, clock } = system;
  const key = await loadSigningKey(paths.tokenSigningKey);
  return createHttpServer<RequestContext>({
    ...serving,
    schema,
    verifier: createTokenVerifier({ key, clock }),
    openRequest: createRequestOpener({ ...system, warnings, boards: new BoardCache() }),
    audit: system.audit,
    readiness: () =>
      graph.ping().then(
        () => ({ ready: true }),
        () => ({ ready: false, reason: 'The database does not answer.' }),
      ),
  });
}
