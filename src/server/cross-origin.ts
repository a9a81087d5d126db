import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer';

/** Lets pages of the listed origins read answers; without a list no other origin does. True where the request is a preflight to answer. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, allowedOrigins: readonly string[]): boolean {
  if (allowedOrigins.length === 0) return false;
  response.setHeader('vary', 'Origin');
  const origin = request.headers.origin;
  if (origin === undefined || !allowedOrigins.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-request-id');
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}

export const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type, x-justification',
    'access-control-max-age': '600',
  },
  body: '',
};
