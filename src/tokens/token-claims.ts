import { z } from 'zod';
import { TIERS } from '../domain/access/scope';
import { ROLES } from '../domain/access/viewer';

export const TOKEN_ISSUER = 'intelmap-local';
export const TOKEN_AUDIENCE = 'intelmap';
export const TOKEN_ALGORITHM = 'EdDSA';
/** Nobody's rights are stated for longer than this without being looked at again. */
export const LONGEST_TOKEN_SECONDS = 30 * 24 * 60 * 60;

const LONGEST_LIST = 100;

/** A user name, an e-mail address or a compartment's name: printable, since it is written into logs. */
const plainName = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} .@'_/:-]{0,99}$/u);
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** Who asks, in the closed vocabularies; a word that is not in them is refused, never passed over. */
export const viewerClaims = z.object({
  name: plainName,
  force: slug,
  clearance: z.enum(TIERS),
  compartments: z.array(plainName).max(LONGEST_LIST),
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
});

/** What the signed part of a token must hold beside what the signature check itself demands. */
export const tokenClaims = viewerClaims.omit({ name: true }).extend({
  sub: plainName,
  iat: z.int().positive(),
  exp: z.int().positive(),
  jti: z.string().min(1).max(100),
});

/** The names of the fields that are wrong; never their values. */
export function wrongFields(error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => issue.path[0]?.toString() ?? 'claims'))].join(', ');
}
