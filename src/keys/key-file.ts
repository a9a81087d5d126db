import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasErrorCode } from '../kernel/error-code';
import { OperatorFault } from '../kernel/faults';

/** The content of a key file, or null where there is none; refuses a file that others on the machine may read. */
export async function readKeyFile(path: string): Promise<string | null> {
  try {
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) throw new OperatorFault(`${path} may be read by other users of this machine: run chmod 600 ${path}`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
}

async function writeDraft(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a whole file in place unless another process was quicker; a reader never meets half a key. */
async function placeKeyFile(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await writeDraft(draft, content);
    await link(draft, path);
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The content of a key file, made at first use; of several processes that make it at once, all get the same one. */
export async function loadKeyFile(path: string, make: () => string | Promise<string>): Promise<string> {
  const present = await readKeyFile(path);
  if (present !== null) return present;
  await placeKeyFile(path, await make());
  const placed = await readKeyFile(path);
  if (placed === null) throw new Error(`${path} disappeared while it was being made`);
  return placed;
}
