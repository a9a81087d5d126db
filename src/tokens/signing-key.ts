import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { loadKeyFile } from '../keys/key-file';
import { OperatorFault } from '../kernel/faults';

export interface SigningKey {
  /** Names the key in the tokens that it signed. */
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const ed25519Jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string(), kid: z.string().min(1) });

/** The thumbprint of RFC 7638, so that a key has the same name wherever it is held. */
function thumbprint(x: string): string {
  return createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
}

function makeJwk(): string {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return `${JSON.stringify({ ...jwk, alg: 'EdDSA', use: 'sig', kid: thumbprint(jwk.x ?? '') })}\n`;
}

function parseJwk(text: string, path: string): z.infer<typeof ed25519Jwk> {
  try {
    return ed25519Jwk.parse(JSON.parse(text));
  } catch (error) {
    throw new OperatorFault(`${path} does not hold an Ed25519 key as a JWK with a kid`, { cause: error });
  }
}

/** The local issuer's key pair, made at first use. */
export async function loadSigningKey(path: string): Promise<SigningKey> {
  const jwk = parseJwk(await loadKeyFile(path, makeJwk), path);
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return { kid: jwk.kid, privateKey, publicKey: createPublicKey(privateKey) };
}
