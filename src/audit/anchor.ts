import { sign, verify, type KeyObject } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { canonicalJson } from '../domain/audit/canonical-json';
import type { ChainHead } from '../domain/audit/log-record';
import { hasErrorCode } from '../kernel/error-code';

/** A signed statement of how far a writer's chain had come, kept apart from the chain. */
export interface Anchor extends ChainHead {
  readonly at: string;
  /** The writer ended in order; its chain grows no further. */
  readonly closed: boolean;
}

/** Small enough for one disk sector, so that an anchor is replaced whole or not at all. */
const ANCHOR_BYTES = 512;
const SEALED = 'sealed';

function signedText(anchor: Anchor): Buffer {
  const { at, closed, hash, sequence, writer } = anchor;
  return Buffer.from(`intelmap audit anchor\n${canonicalJson({ at, closed, hash, sequence, writer })}`);
}

function encode(anchor: Anchor, signature: Buffer): Buffer {
  const text = canonicalJson({ ...anchor, signature: signature.toString('base64url') });
  if (Buffer.byteLength(text) >= ANCHOR_BYTES) throw new Error(`Broken invariant: the anchor of ${anchor.writer} is longer than ${ANCHOR_BYTES} bytes`);
  return Buffer.from(`${text.padEnd(ANCHOR_BYTES - 1)}\n`);
}

/** The fixed-size record of an anchor; signed off the main thread. */
export function signAnchor(anchor: Anchor, privateKey: KeyObject): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    sign(null, signedText(anchor), privateKey, (error, signature) => {
      if (error) reject(error);
      else resolve(encode(anchor, signature));
    });
  });
}

/** The anchor in a record, or null where it was not signed with this key or was changed since. */
export function openAnchor(record: string, publicKey: KeyObject): Anchor | null {
  try {
    const { at, closed, hash, sequence, writer, signature } = JSON.parse(record) as Anchor & { signature: string };
    const anchor: Anchor = { at, closed, hash, sequence, writer };
    return verify(null, signedText(anchor), publicKey, Buffer.from(signature, 'base64url')) ? anchor : null;
  } catch {
    return null;
  }
}

export function anchorPath(anchorsDirectory: string, writer: string): string {
  return join(anchorsDirectory, `${writer}.json`);
}

/** Where the anchor of a closed chain rests once a later chain has named it, so that no further chain must. */
export function sealedAnchorPath(anchorsDirectory: string, writer: string): string {
  return join(anchorsDirectory, SEALED, `${writer}.json`);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** The writers whose chains no later chain has named in their final state. */
export function listOpenAnchors(anchorsDirectory: string): Promise<string[]> {
  return namesIn(anchorsDirectory);
}

/** All writers that have an anchor; the open ones are listed first, since an anchor moves from there to the sealed ones. */
export async function listAnchors(anchorsDirectory: string): Promise<string[]> {
  const open = await listOpenAnchors(anchorsDirectory);
  const sealed = await namesIn(join(anchorsDirectory, SEALED));
  return [...new Set([...open, ...sealed])].sort();
}

async function readRecord(anchorsDirectory: string, writer: string): Promise<string | null> {
  for (const path of [anchorPath(anchorsDirectory, writer), sealedAnchorPath(anchorsDirectory, writer)]) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (!hasErrorCode(error, 'ENOENT')) throw error;
    }
  }
  return null;
}

/** A writer's anchor; read again where its signature fails, because a live writer may be replacing it just then. */
export async function readAnchor(anchorsDirectory: string, writer: string, publicKey: KeyObject): Promise<Anchor | 'missing' | 'forged'> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const record = await readRecord(anchorsDirectory, writer);
    if (record === null) return 'missing';
    const anchor = openAnchor(record, publicKey);
    if (anchor?.writer === writer) return anchor;
    await pause(20);
  }
  return 'forged';
}
