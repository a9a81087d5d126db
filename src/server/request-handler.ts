import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import { internalError, sendAnswer } from './answer';
import { allowOrigin, PREFLIGHT } from './cross-origin';
import type { Exchange, GraphqlEndpoint } from './graphql-endpoint';
import { setApiHeaders, setPageHeaders } from './security-headers';
import type { ServedContext } from './served-context';
import { answerSite, type Site } from './site';

const API = '/graphql';
/** What the log says of a request whose client went away before it was answered. */
const GONE = 499;

/** Takes a request from its headers to the end of its answer, and writes the one line that the log has of it. */
export class RequestHandler<Context extends ServedContext> {
  constructor(
    private readonly endpoint: GraphqlEndpoint<Context>,
    private readonly site: Site,
    private readonly deps: { readonly logger: Logger; readonly allowedOrigins: readonly string[] },
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse, invite: () => void): Promise<void> {
    const startedAt = performance.now();
    const requestId = randomUUID();
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    this.site.metrics.started();
    const exchange = await this.answer(request, response, { requestId, path, invite }).catch((error: unknown) => failed(error, requestId));
    if (exchange.answer) await sendAnswer(request, response, exchange.answer).catch(() => response.destroy());
    else response.destroy();
    this.report(requestId, this.routeOf(path), exchange, performance.now() - startedAt);
  }

  private async answer(request: IncomingMessage, response: ServerResponse, facts: { requestId: string; path: string; invite: () => void }): Promise<Exchange> {
    const { requestId, path, invite } = facts;
    const setHeaders = this.site.pages.has(path) ? setPageHeaders : setApiHeaders;
    setHeaders(request, response);
    response.setHeader('x-request-id', requestId);
    if (this.site.isDraining()) response.setHeader('connection', 'close');
    if (path !== API) return { answer: await answerSite(this.site, request, path) };
    if (allowOrigin(request, response, this.deps.allowedOrigins)) return { answer: PREFLIGHT };
    return this.endpoint.answer(request, requestId, invite);
  }

  /** A path that is not ours is free text. */
  private routeOf(path: string): string {
    return path === API || path === '/livez' || path === '/readyz' || path === '/metrics' || this.site.pages.has(path) ? path : 'other';
  }

  private report(requestId: string, route: string, exchange: Exchange, milliseconds: number): void {
    const status = exchange.answer?.status ?? GONE;
    const codes = exchange.observation?.codes ?? [];
    this.site.metrics.finished({ route, status, seconds: milliseconds / 1000, codes });
    const { observation, persons, reason, failure } = exchange;
    const facts = {
      requestId,
      route,
      status,
      ms: Math.round(milliseconds * 100) / 100,
      ...(observation && { operation: observation.operation, cost: observation.cost, codes }),
      ...(persons !== undefined && { persons }),
      ...(reason !== undefined && { reason }),
      ...(failure !== undefined && { err: failure }),
    };
    if (failure !== undefined) this.deps.logger.error(facts, 'request failed');
    else this.deps.logger.info(facts, 'request');
  }
}

function failed(error: unknown, requestId: string): Exchange {
  return { answer: internalError(requestId), failure: error };
}
