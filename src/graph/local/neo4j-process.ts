import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasErrorCode } from '../../kernel/error-code';
import { homeArgument, javaArguments, neo4jSettings, type JavaSetting } from './neo4j-settings';
import { commandLineOf, identify, isRunning, type ProcessIdentity } from './process-identity';
import { findJava, JAVA_ADVICE, OLDEST_JAVA } from './programs';
import { StartFault } from './start-fault';

const POLL = 50;
const ENDS_WITHIN = 30_000;

export interface Launch extends JavaSetting {
  readonly java: string;
  readonly boltPort: number;
}

async function explainFailedSpawn(java: string, error: unknown): Promise<never> {
  if (hasErrorCode(error, 'ENOENT')) throw new StartFault(`Java is missing. ${JAVA_ADVICE}`);
  throw new StartFault(`Java (${java}) cannot be run: ${String(error)}. ${JAVA_ADVICE}`);
}

/** Starts the server in a session of its own, so that a Ctrl-C meant for us does not take the database away while requests are drained. */
export async function launchNeo4j(launch: Launch): Promise<ProcessIdentity> {
  const { java, databaseHome, boltPort } = launch;
  for (const folder of ['conf', 'logs', 'data']) mkdirSync(join(databaseHome, folder), { recursive: true, mode: 0o700 });
  writeFileSync(join(databaseHome, 'conf', 'neo4j.conf'), neo4jSettings(boltPort, launch.memory, launch.quickStart), { mode: 0o600 });
  const output = openSync(join(databaseHome, 'logs', 'console.log'), 'w', 0o600);
  try {
    const child = spawn(java, javaArguments(launch), { detached: true, stdio: ['ignore', output, output], cwd: databaseHome });
    await new Promise((done, fail) => child.once('spawn', done).once('error', fail)).catch((error: unknown) => explainFailedSpawn(java, error));
    child.unref();
    const identity = child.pid === undefined ? null : identify(child.pid);
    if (!identity) throw new StartFault(await explainEarlyEnd(java, databaseHome));
    return identity;
  } finally {
    closeSync(output);
  }
}

function lastLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-200);
  } catch {
    return [];
  }
}

/** Why the server ended before it answered: an unfit Java, or the first error in its own log. */
export async function explainEarlyEnd(java: string, databaseHome: string): Promise<string> {
  const major = await findJava(java);
  if (major !== null && major < OLDEST_JAVA) return `Java ${major} is too old for Neo4j. ${JAVA_ADVICE}`;
  const lines = [...lastLines(join(databaseHome, 'logs', 'neo4j.log')), ...lastLines(join(databaseHome, 'logs', 'console.log'))];
  const reason = lines.find((line) => /\bERROR\b|Error|Exception/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return `Neo4j ended while it was starting: ${reason.trim()} (see ${join(databaseHome, 'logs')})`;
}

/** Whether this process is the server of this very home: a number in a file is never enough to end a process. */
export function servesHome({ pid }: ProcessIdentity, databaseHome: string): boolean {
  return ` ${commandLineOf(pid) ?? ''} `.includes(` ${homeArgument(databaseHome)} `);
}

/** A running server of this home that no run file tells of, as a starter leaves one that is killed at the wrong moment. */
export function findServerOf(databaseHome: string): ProcessIdentity | null {
  if (process.platform !== 'linux') return null;
  for (const name of readdirSync('/proc')) {
    const identity = /^\d+$/.test(name) ? identify(Number(name)) : null;
    if (identity && servesHome(identity, databaseHome)) return identity;
  }
  return null;
}

function signal(server: ProcessIdentity, name: NodeJS.Signals): void {
  try {
    if (isRunning(server)) process.kill(server.pid, name);
  } catch (error) {
    if (!hasErrorCode(error, 'ESRCH')) throw error;
  }
}

async function awaitEnd(server: ProcessIdentity, patience: number): Promise<boolean> {
  for (const end = performance.now() + patience; isRunning(server); await pause(POLL)) {
    if (performance.now() > end) return false;
  }
  return true;
}

/** Asks the server to end, and makes it end where it does not; its files stay whole either way. */
export async function endNeo4j(server: ProcessIdentity): Promise<void> {
  signal(server, 'SIGTERM');
  if (await awaitEnd(server, ENDS_WITHIN)) return;
  signal(server, 'SIGKILL');
  await awaitEnd(server, ENDS_WITHIN);
}
