import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HOUSE = process.cwd();

export interface FixtureTree {
  readonly root: string;
  remove(): Promise<void>;
}

/** A small tree of files in the system's temporary folder, made to break a rule on purpose. */
export async function plantTree(files: Readonly<Record<string, string>>, options: { readonly packages: boolean }): Promise<FixtureTree> {
  const root = await mkdtemp(path.join(tmpdir(), 'intelmap-architecture-'));
  await cp(path.join(HOUSE, 'tsconfig.json'), path.join(root, 'tsconfig.json'));
  if (options.packages) await symlink(path.join(HOUSE, 'node_modules'), path.join(root, 'node_modules'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** What a development tool of this checkout prints about a fixture tree. */
export function outputOf(root: string, tool: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const child = spawn(process.execPath, [path.join(HOUSE, 'node_modules', tool), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
