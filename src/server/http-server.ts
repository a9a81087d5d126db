import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { createApollo } from './apollo';
import { Drain } from './drain';
import { GraphqlEndpoint } from './graphql-endpoint';
import type { HttpServerDeps } from './http-server-deps';
import type { RequestLimits } from './limits/request-limits';
import { RequestHandler } from './request-handler';
import { ServerMetrics } from './server-metrics';
import type { ServedContext } from './served-context';

export interface HttpServer {
  /** Resolves when connections are accepted; port 0 takes a free one. */
  listen(port: number, host: string): Promise<AddressInfo>;
  /** Readiness fails, running requests finish within a bound, then every connection is closed. Safe to call twice. */
  close(): Promise<void>;
}

const LEAST_SWEEP_MS = 50;

export function createHttpServer<Context extends ServedContext>(deps: HttpServerDeps<Context>): HttpServer {
  const { limits } = deps;
  const apollo = createApollo(deps.schema, limits, deps.logger);
  const server = createServer(serverSettings(limits));
  const drain = new Drain(server, limits);
  const metrics = new ServerMetrics();
  const endpoint = new GraphqlEndpoint({ apollo, verifier: deps.verifier, openRequest: deps.openRequest, audit: deps.audit, limits });
  const site = { pages: deps.pages, metrics, readiness: deps.readiness, isDraining: () => drain.isDraining };
  const handler = new RequestHandler(endpoint, site, deps);
  wire(server, limits, (request, response, invite) => void drain.hold(handler.handle(request, response, invite)));
  return { listen: (port, host) => listen(server, apollo, port, host), close: () => drain.close().finally(() => apollo.stop()) };
}

/** A client has seconds to say what it wants; whoever sends a header byte by byte holds a connection no longer than that. */
function serverSettings(limits: RequestLimits) {
  return {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: Math.max(LEAST_SWEEP_MS, Math.min(1000, limits.headersMs / 5)),
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: 5000,
    insecureHTTPParser: false,
    requireHostHeader: true,
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse, invite: () => void) => void;

function wire(server: Server, limits: RequestLimits, handle: Handle): void {
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 100;
  server.timeout = limits.idleMs;
  server.on('request', (request, response) => handle(request, response, () => undefined));
  // A client that waits to be invited sends its body only after its token has been accepted.
  server.on('checkContinue', (request, response) => handle(request, response, () => response.writeContinue()));
}

async function listen(server: Server, apollo: ApolloServer<ServedContext>, port: number, host: string): Promise<AddressInfo> {
  await apollo.start();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server.address() as AddressInfo;
}
