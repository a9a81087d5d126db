import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { withFileLock } from './file-lock';
import { findMaven, MAVEN_ADVICE } from './programs';
import { StartFault } from './start-fault';

/** The same distance from the sources and from what is built of them. */
const POM = resolve(__dirname, '../../../neo4j/pom.xml');
const FETCH_PATIENCE = 15 * 60_000;
const SIZE = '123 MB';

export interface JarsPlace {
  readonly folder: string;
  readonly version: string;
  readonly present: boolean;
}

/** Where the server's jars are, or will be: one folder for each state of pom.xml, put in place only when it is complete. */
export function locateNeo4jJars(cacheDir: string): JarsPlace {
  const pom = readFileSync(POM, 'utf8');
  const folder = join(cacheDir, `neo4j-${createHash('sha256').update(pom).digest('hex').slice(0, 12)}`);
  return { folder, version: /<neo4j\.version>([^<]+)</.exec(pom)?.[1] ?? 'unknown', present: existsSync(folder) };
}

function runMaven(maven: string, outputDirectory: string): Promise<void> {
  const args = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${outputDirectory}`];
  return new Promise((done, fail) => {
    const child = spawn(maven, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) return done();
      const reason = said.split('\n').find((line) => line.includes('[ERROR]')) ?? `exit code ${code}`;
      fail(new StartFault(`Maven could not fetch Neo4j: ${reason.replace('[ERROR] ', '').trim()}`));
    });
  });
}

async function fetchInto(place: JarsPlace, maven: string): Promise<void> {
  if ((await findMaven(maven)) === null) throw new StartFault(`Maven is missing. ${MAVEN_ADVICE}`);
  const draft = `${place.folder}.${randomBytes(4).toString('hex')}.part`;
  try {
    await mkdir(draft, { recursive: true });
    await runMaven(maven, draft);
    if (!(await readdir(draft)).some((name) => name.startsWith('neo4j-server-')))
      throw new StartFault('Maven fetched Neo4j without its server; look at neo4j/pom.xml.');
    await rename(draft, place.folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The folder of the server's jars, fetched at first use; of two processes that need them at once one fetches and the other waits. */
export async function fetchNeo4jJars(cacheDir: string, maven: string, onProgress: (line: string) => void): Promise<string> {
  const place = locateNeo4jJars(cacheDir);
  if (place.present) return place.folder;
  return withFileLock(`${place.folder}.lock`, FETCH_PATIENCE, async () => {
    if (existsSync(place.folder)) return place.folder;
    onProgress(`Fetching Neo4j ${place.version} (${SIZE}, once) …`);
    const begun = performance.now();
    await fetchInto(place, maven);
    onProgress(`Fetched Neo4j in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
    return place.folder;
  });
}
