import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { loadKeyFile, readKeyFile } from '../keys/key-file';

export interface AnchorKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

function fromPem(pem: string, path: string): AnchorKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`${path} does not hold an Ed25519 key`);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

/** The key that signs the heads of the audit log; null where none was made yet. */
export async function readAnchorKey(path: string): Promise<AnchorKey | null> {
  const pem = await readKeyFile(path);
  return pem === null ? null : fromPem(pem, path);
}

export function makeAnchorKey(): AnchorKey {
  return generateKeyPairSync('ed25519');
}

/** The key that signs the heads of the audit log, made at first use. */
export async function loadAnchorKey(path: string): Promise<AnchorKey> {
  const makePem = (): string => makeAnchorKey().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return fromPem(await loadKeyFile(path, makePem), path);
}
