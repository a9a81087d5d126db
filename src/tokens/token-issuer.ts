import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Viewer } from '../domain/access/viewer';
import { systemClock, type Clock } from '../kernel/clock';
import { ok, refused, type Result } from '../kernel/result';
import type { SigningKey } from './signing-key';
import { LONGEST_TOKEN_SECONDS, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER, viewerClaims, wrongFields } from './token-claims';

export interface TokenTerms {
  readonly expiresInSeconds: number;
  readonly clock?: Clock;
}

/** A signed bearer token that states who asks; refused, with the names of the wrong fields, where the verifier would not accept it. */
export async function issueToken(viewer: Viewer, key: SigningKey, { expiresInSeconds, clock = systemClock }: TokenTerms): Promise<Result<string, string>> {
  const checked = viewerClaims.safeParse(viewer);
  if (!checked.success) return refused(`not acceptable: ${wrongFields(checked.error)}`);
  const inRange = Number.isSafeInteger(expiresInSeconds) && expiresInSeconds > 0 && expiresInSeconds <= LONGEST_TOKEN_SECONDS;
  if (!inRange) return refused(`not acceptable: a life of ${expiresInSeconds} seconds (1 to ${LONGEST_TOKEN_SECONDS})`);
  const { name, ...claims } = checked.data;
  const issuedAt = Math.floor(clock() / 1000);
  const token = new SignJWT(claims)
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: 'JWT', kid: key.kid })
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setSubject(name)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + expiresInSeconds)
    .setJti(randomUUID());
  return ok(await token.sign(key.privateKey));
}
