import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

type SetHeaders = (request: IncomingMessage, response: ServerResponse) => void;

/** An answer of the API is data: nothing in it may be run, framed or fetched. */
export const setApiHeaders: SetHeaders = headersWith({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] });

/** A page runs its own bundled files and talks to its own server; style attributes are what its editor measures text with. */
export const setPageHeaders: SetHeaders = headersWith({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
});

function headersWith(directives: Record<string, string[]>): SetHeaders {
  const set = helmet({ contentSecurityPolicy: { useDefaults: false, directives }, frameguard: { action: 'deny' }, referrerPolicy: { policy: 'no-referrer' } });
  return (request, response) => {
    set(request, response, (error?: unknown) => {
      if (error) throw new Error('Broken invariant: the security headers are well formed', { cause: error });
    });
    response.setHeader('cache-control', 'no-store');
  };
}
