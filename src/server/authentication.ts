import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../domain/access/viewer';
import { ok, refused, type Result } from '../kernel/result';
import { refusal, type Answer } from './answer';

/** Judges the text of an authorization header; the refusal names the check that failed, for the log alone. */
export interface TokenVerifier {
  verify(authorization: string | undefined): Promise<Result<Viewer, string>>;
}

export interface TokenRefusal {
  readonly answer: Answer;
  readonly reason: string;
}

const NO_TOKEN = refusal(401, 'UNAUTHENTICATED', 'Send a bearer token in the authorization header.', { 'www-authenticate': 'Bearer' });
const BAD_TOKEN = refusal(401, 'UNAUTHENTICATED', 'The bearer token is not accepted.', { 'www-authenticate': 'Bearer error="invalid_token"' });

/** Who asks, judged from the headers alone. Which check a token failed is not told: it would teach how to forge one. */
export async function authenticate(request: IncomingMessage, verifier: TokenVerifier): Promise<Result<Viewer, TokenRefusal>> {
  const given = request.headersDistinct['authorization'] ?? [];
  if (given.length === 0) return refused({ answer: NO_TOKEN, reason: 'no authorization header' });
  // Two headers may be read as one by a proxy and as the other by us.
  if (given.length > 1) return refused({ answer: BAD_TOKEN, reason: 'more than one authorization header' });
  const verdict = await verifier.verify(given[0]);
  return verdict.ok ? ok(verdict.value) : refused({ answer: BAD_TOKEN, reason: unquoted(verdict.refusal) });
}

const KNOWN_WORDS = /^"(iss|aud|exp|nbf|iat|sub|jti|alg|kid|typ|crit)"$/;

/** A verifier may quote a name that the token's maker chose; the log holds closed words alone. */
function unquoted(reason: string): string {
  return reason.replace(/"[^"]*"/g, (quoted) => (KNOWN_WORDS.test(quoted) ? quoted : '"?"')).slice(0, 120);
}
