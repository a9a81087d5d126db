import type { KeyObject } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasErrorCode } from '../kernel/error-code';
import { OperatorFault } from '../kernel/faults';
import { anchorPath, listAnchors, listOpenAnchors, readAnchor, sealedAnchorPath, type Anchor } from './anchor';
import { loadAnchorKey, readAnchorKey, type AnchorKey } from './anchor-key';

/** A key is made only for a log that has no anchors yet: a new key beside old anchors would make all of them look forged. */
export async function loadLogKey(path: string, anchorsDirectory: string): Promise<AnchorKey> {
  const present = await readAnchorKey(path);
  if (present) return present;
  const anchored = await listAnchors(anchorsDirectory);
  if (anchored.length > 0)
    throw new OperatorFault(`${path} is missing, but ${anchorsDirectory} holds anchors that were signed with it: bring the key back from a backup`);
  return loadAnchorKey(path);
}

/** The heads that a new chain has to name; forged anchors are left to `verifyAudit` to report. */
export async function readOpenAnchors(anchorsDirectory: string, publicKey: KeyObject): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  for (const writer of await listOpenAnchors(anchorsDirectory)) {
    const anchor = await readAnchor(anchorsDirectory, writer, publicKey);
    if (typeof anchor !== 'string' && anchor.sequence > 0) anchors.push(anchor);
  }
  return anchors;
}

/** Puts the anchors of closed chains to rest, once a later chain has named them; otherwise each chain would name all before it. */
export async function sealAnchors(anchorsDirectory: string, anchors: readonly Anchor[]): Promise<void> {
  for (const { writer } of anchors.filter((anchor) => anchor.closed)) {
    const sealed = sealedAnchorPath(anchorsDirectory, writer);
    await mkdir(dirname(sealed), { recursive: true, mode: 0o700 });
    try {
      await rename(anchorPath(anchorsDirectory, writer), sealed);
    } catch (error) {
      const sealedByAnother = hasErrorCode(error, 'ENOENT');
      if (!sealedByAnother) throw error;
    }
  }
}
