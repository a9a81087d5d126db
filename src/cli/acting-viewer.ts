import { readFile } from 'node:fs/promises';
import { localOperator } from '../domain/access/local-operator';
import type { Viewer } from '../domain/access/viewer';
import { OperatorFault } from '../kernel/faults';
import type { System } from '../system/open-system';
import { loadSigningKey } from '../tokens/signing-key';
import { createTokenVerifier } from '../tokens/token-verifier';

/** Who acts: the bearer of the token in a file, or without one the local operator. */
export async function actingViewer(system: System, tokenFile: string | undefined): Promise<Viewer> {
  if (tokenFile === undefined) return localOperator();
  const key = await loadSigningKey(system.paths.tokenSigningKey);
  const token = (await readFile(tokenFile, 'utf8')).trim();
  const viewer = await createTokenVerifier({ key, clock: system.clock }).verify(`Bearer ${token}`);
  if (!viewer.ok) throw new OperatorFault(`${tokenFile} holds no token of this installation that is good now: ${viewer.refusal}.`);
  return viewer.value;
}
