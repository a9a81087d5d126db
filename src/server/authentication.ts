import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../domain/access/viewer';
import { ok, refused, type Result } from '../kernel/result';
import { refusal, type Answer } from './answer';

/** Judges the text of an authorization header; the refusal says why in words that quote nothing of the token. */
export interface TokenVerifier {
  verify(authorization: string | undefined): Promise<Result<Viewer, unknown>>;
}

const NO_TOKEN = refusal(401, 'UNAUTHENTICATED', 'Send a bearer token in the authorization header.', { 'www-authenticate': 'Bearer' });
const BAD_TOKEN = refusal(401, 'UNAUTHENTICATED', 'The bearer token is not accepted.', { 'www-authenticate': 'Bearer error="invalid_token"' });

/** Who asks, judged from the headers alone. Which check a token failed is not told: it would teach how to forge one. */
export async function authenticate(request: IncomingMessage, verifier: TokenVerifier): Promise<Result<Viewer, Answer>> {
  const given = request.headersDistinct['authorization'] ?? [];
  if (given.length === 0) return refused(NO_TOKEN);
  // Two headers may be read as one by a proxy and as the other by us.
  if (given.length > 1) return refused(BAD_TOKEN);
  const verdict = await verifier.verify(given[0]);
  return verdict.ok ? ok(verdict.value) : refused(BAD_TOKEN);
}
