import type { IncomingMessage } from 'node:http';
import { refusal, type Answer } from './answer';
import { ALIVE, readinessAnswer, type Readiness } from './health';
import type { Page, Pages } from './pages';
import type { ServerMetrics } from './server-metrics';

/** Everything beside the API: health, figures and pages. None of it holds data, so none of it asks for a token. */
export interface Site {
  readonly pages: Pages;
  readonly metrics: ServerMetrics;
  readonly readiness: () => Promise<Readiness>;
  readonly isDraining: () => boolean;
}

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const NOT_FOUND = refusal(404, 'BAD_USER_INPUT', 'There is nothing at this path.');

/** Answers a path other than the API's; what is not there and what is not for this client look alike. */
export async function answerSite(site: Site, request: IncomingMessage, path: string): Promise<Answer> {
  const page = site.pages.get(path);
  const isHealth = path === '/livez' || path === '/readyz';
  const isFigures = path === '/metrics' && isLocal(request);
  if (!page && !isHealth && !isFigures) return NOT_FOUND;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'BAD_USER_INPUT', 'Read this path by GET.', { allow: 'GET, HEAD' });
  if (page) return pageAnswer(page, request);
  if (isFigures) return { status: 200, headers: { 'content-type': site.metrics.contentType }, body: await site.metrics.text() };
  return path === '/livez' ? ALIVE : readinessAnswer(site.readiness, site.isDraining());
}

/** A page holds no data, so a browser may keep it as long as it asks whether it is still the same. */
function pageAnswer(page: Page, request: IncomingMessage): Answer {
  const headers = { 'content-type': page.type, etag: page.etag, 'cache-control': 'no-cache' };
  return request.headers['if-none-match'] === page.etag ? { status: 304, headers, body: '' } : { status: 200, headers, body: page.body };
}

/** From this machine itself, and not passed on by a proxy on it for somebody else. */
function isLocal(request: IncomingMessage): boolean {
  const passedOn = request.headers['x-forwarded-for'] !== undefined || request.headers['forwarded'] !== undefined;
  return !passedOn && LOOPBACK.includes(request.socket.remoteAddress ?? '');
}
