import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { systemClock, type Clock } from '../kernel/clock';
import { ok, refused, type Result } from '../kernel/result';
import type { SigningKey } from './signing-key';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER, tokenClaims, wrongFields } from './token-claims';
import { VerifiedTokens, type VerifiedViewer } from './verified-tokens';

export interface TokenVerifierSettings {
  readonly key: Pick<SigningKey, 'kid' | 'publicKey'>;
  readonly clock?: Clock;
  readonly mostRemembered?: number;
}

/** Judges the authorization header. The refusal names the failed check for the log alone: told to the client, it would teach how to forge. */
export interface TokenVerifier {
  verify(authorization: string | readonly string[] | undefined): Promise<Result<VerifiedViewer, string>>;
}

const LONGEST_HEADER = 8 * 1024;
const SKEW_SECONDS = 30;
const MOST_REMEMBERED = 1_000;
const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The one token of the one header; two headers may be read as one by a proxy and as the other by us. */
function tokenOf(authorization: string | readonly string[] | undefined): Result<string, string> {
  const headers = typeof authorization === 'string' ? [authorization] : (authorization ?? []);
  const [header] = headers;
  if (header === undefined) return refused('no authorization header');
  if (headers.length > 1) return refused('more than one authorization header');
  if (header.length > LONGEST_HEADER) return refused('a header of more than 8 kB');
  const token = BEARER.exec(header)?.[1];
  return token === undefined ? refused('no bearer token') : ok(token);
}

function viewerOf(payload: unknown, now: number): Result<VerifiedViewer, string> {
  const checked = tokenClaims.safeParse(payload);
  if (!checked.success) return refused(`claims not as they should be: ${wrongFields(checked.error)}`);
  const { sub, force, clearance, compartments, roles, iat, exp } = checked.data;
  if (iat > now / 1000 + SKEW_SECONDS) return refused('issued in the future');
  return ok(Object.freeze({ name: sub, force, clearance, compartments, roles, expiresAt: exp * 1000 }));
}

/** Verifies tokens of the local issuer; those that passed are remembered until they expire, as the signature costs more than a small query. */
export function createTokenVerifier({ key, clock = systemClock, mostRemembered = MOST_REMEMBERED }: TokenVerifierSettings): TokenVerifier {
  const remembered = new VerifiedTokens(mostRemembered);
  const keyFor: JWTVerifyGetKey = ({ kid }) => {
    if (kid !== key.kid) throw new errors.JWKSNoMatchingKey();
    return key.publicKey;
  };

  async function check(token: string, now: number): Promise<Result<VerifiedViewer, string>> {
    try {
      const { payload } = await jwtVerify(token, keyFor, {
        algorithms: [TOKEN_ALGORITHM],
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        typ: 'JWT',
        requiredClaims: ['exp', 'iat', 'sub', 'jti'],
        clockTolerance: SKEW_SECONDS,
        currentDate: new Date(now),
      });
      return viewerOf(payload, now);
    } catch (error) {
      // Whatever else goes wrong over a token, it is not accepted.
      return refused(error instanceof errors.JOSEError ? error.message : 'the token cannot be read');
    }
  }

  return {
    async verify(authorization) {
      const token = tokenOf(authorization);
      if (!token.ok) return token;
      const now = clock();
      const known = remembered.find(token.value, now);
      if (known) return ok(known);
      const verdict = await check(token.value, now);
      if (verdict.ok && verdict.value.expiresAt > now) remembered.remember(token.value, verdict.value);
      return verdict;
    },
  };
}
