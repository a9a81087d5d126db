import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const OPENED_PACKAGES = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/** Fills the empty database of a Neo4j home that does not run, by Neo4j's own offline importer. */
export async function importOffline(jarsFolder: string, databaseHome: string, tables: readonly string[]): Promise<void> {
  mkdirSync(join(databaseHome, 'conf'), { recursive: true, mode: 0o700 });
  const java = [...OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`), '-Xmx1g', '-cp', `${jarsFolder}/*`, 'org.neo4j.cli.AdminTool'];
  const options = ['--id-type=integer', '--threads=2', '--max-off-heap-memory=1g', '--array-delimiter=;', '--overwrite-destination'];
  const child = spawn('java', [...java, 'database', 'import', 'full', 'neo4j', ...options, ...tables], {
    env: { ...process.env, NEO4J_HOME: databaseHome, NEO4J_CONF: join(databaseHome, 'conf') },
    cwd: databaseHome,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((done, fail) => child.once('close', done).once('error', fail));
  if (code !== 0) throw new Error(`Neo4j's importer ended with ${String(code)}: ${said.trim()}`);
}
