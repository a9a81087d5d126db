import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'dist-next', 'coverage', '.intelmap']);

async function listByWalking(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !NOT_OURS.has(name))
      .map(async (entry) => (entry.isDirectory() ? (await listByWalking(path.join(root, entry.name))).map((file) => `${entry.name}/${file}`) : [entry.name])),
  );
  return nested.flat();
}

/** The files that are, or are about to be, committed. A tree without git (an unpacked archive) is walked instead. */
export async function listHouseFiles(root: string): Promise<string[]> {
  const listing = promisify(execFile)('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--deduplicate'], {
    cwd: root,
    maxBuffer: 64 << 20,
  });
  const files = await listing.then(({ stdout }) => stdout.split('\0').filter(Boolean)).catch(() => listByWalking(root));
  return files.sort();
}

/** The text of a file; empty where it is gone from the disk or holds bytes that are no text. */
export async function readText(root: string, file: string): Promise<string> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
  return text.includes('\0') ? '' : text;
}
