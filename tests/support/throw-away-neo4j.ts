import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalNeo4j, type LocalNeo4j } from '../../src/graph/local/local-neo4j';
import { databaseFiles } from '../../src/graph/local/database-files';
import { endNeo4j, servesHome } from '../../src/graph/local/neo4j-process';
import { isRunning } from '../../src/graph/local/process-identity';
import { readRunFile } from '../../src/graph/local/run-file';

const PREFIX = 'intelmap-test-';

export const TEST_CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'intelmap');
export const TEST_MEMORY = { heapMegabytes: 512, pageCacheMegabytes: 64 };
export const TEST_PROGRAMS = { java: 'java', maven: 'mvn' };

export interface ThrowAwayNeo4j {
  readonly neo4j: LocalNeo4j;
  readonly home: string;
  /** Ends the server and removes its folder. */
  remove(): Promise<void>;
}

export function makeTestHome(): string {
  return mkdtempSync(join(tmpdir(), PREFIX));
}

/** Ends and removes what test runs that were killed have left; those that still run are left alone. */
export async function sweepAbandonedHomes(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = join(tmpdir(), name);
    const files = databaseFiles(home);
    const record = readRunFile(files.runFile);
    if (!record || record.users.some(isRunning)) continue;
    if (record.server && isRunning(record.server) && servesHome(record.server, files.databaseHome)) await endNeo4j(record.server);
    rmSync(home, { recursive: true, force: true });
  }
}

export async function startThrowAwayNeo4j(onProgress: (line: string) => void): Promise<ThrowAwayNeo4j> {
  const home = makeTestHome();
  const neo4j = await openLocalNeo4j({ home, cacheDir: TEST_CACHE, memory: TEST_MEMORY, programs: TEST_PROGRAMS, quickStart: true, onProgress });
  const remove = async () => {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { neo4j, home, remove };
}
