import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { boltUri, knock, setFirstPassword } from './bolt-door';
import { databaseFiles, type DatabaseFiles } from './database-files';
import { fetchNeo4jJars } from './neo4j-jars';
import { endNeo4j, explainEarlyEnd, findServerOf, launchNeo4j, servesHome } from './neo4j-process';
import type { Neo4jMemory } from './neo4j-settings';
import { findFreePort, isListening, isPortFree } from './ports';
import { isRunning, type ProcessIdentity } from './process-identity';
import type { Programs } from './programs';
import { otherUsers, readRunFile, writeRunFile, type DatabaseUser } from './run-file';
import { StartFault } from './start-fault';

export interface LocalNeo4jOptions {
  /** INTELMAP_HOME: the database, its password and its run file live below it. */
  readonly home: string;
  /** Where the server's jars are kept for all checkouts of this user. */
  readonly cacheDir: string;
  readonly memory: Neo4jMemory;
  readonly programs: Programs;
  /** For a throw-away database, see JavaSetting. */
  readonly quickStart?: boolean;
  readonly onProgress: (line: string) => void;
}

export interface Claim {
  readonly options: LocalNeo4jOptions;
  readonly self: DatabaseUser;
  readonly password: string;
  /** The port that a driver of ours already speaks to; no other one will do. */
  readonly fixedPort: number | null;
}

export interface ClaimedServer {
  readonly server: ProcessIdentity;
  readonly boltPort: number;
}

const POLL = 50;
/** A server that runs already answers at once, unless it is just recovering. */
const ANSWERS_WITHIN = 20_000;
/** Recovery after a crash reads the transaction logs before Bolt opens. */
const STARTS_WITHIN = 180_000;
const PORT_ATTEMPTS = 3;

function portOfSettings(databaseHome: string): number | null {
  try {
    const match = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(readFileSync(join(databaseHome, 'conf', 'neo4j.conf'), 'utf8'));
    return match ? Number(match[1]) : null;
  } catch {
    return null;
  }
}

function findRunning({ databaseHome, runFile }: DatabaseFiles): ClaimedServer | null {
  const record = readRunFile(runFile);
  const recorded = record?.server;
  if (recorded && isRunning(recorded) && servesHome(recorded, databaseHome)) return { server: recorded, boltPort: record.boltPort };
  const server = findServerOf(databaseHome);
  return server && { server, boltPort: portOfSettings(databaseHome) ?? 0 };
}

/** Waits until the server answers to our password, giving a new database that password; false where it ended or stays silent. */
async function awaitAnswer({ server, boltPort }: ClaimedServer, password: string, patience: number): Promise<boolean> {
  const uri = boltUri(boltPort);
  for (const end = performance.now() + patience; performance.now() < end && isRunning(server); await pause(POLL)) {
    if (!(await isListening(boltPort))) continue;
    const answer = await knock(uri, password);
    if (answer === 'open') return true;
    if (answer === 'wrong-password' && (await setFirstPassword(uri, password)) === 'wrong-password') {
      throw new StartFault('The local Neo4j has another password than keys/neo4j-password says: put the file back that was made with this database.');
    }
  }
  return false;
}

async function choosePort({ fixedPort }: Claim, files: DatabaseFiles): Promise<number> {
  if (fixedPort !== null) {
    if (await isPortFree(fixedPort)) return fixedPort;
    throw new StartFault(`Another program has taken port ${fixedPort} of the local Neo4j.`);
  }
  const last = readRunFile(files.runFile)?.boltPort;
  return last && (await isPortFree(last)) ? last : findFreePort();
}

/** A server that we started and cannot use is not left behind. */
async function answersOrEnds(started: ClaimedServer, password: string): Promise<boolean> {
  let answers = false;
  try {
    answers = await awaitAnswer(started, password, STARTS_WITHIN);
  } finally {
    if (!answers) await endNeo4j(started.server);
  }
  return answers;
}

async function startServer(claim: Claim, files: DatabaseFiles): Promise<ClaimedServer> {
  const { cacheDir, memory, programs, quickStart = false, onProgress } = claim.options;
  const jarsFolder = await fetchNeo4jJars(cacheDir, programs.maven, onProgress);
  onProgress('Starting Neo4j …');
  const begun = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const boltPort = await choosePort(claim, files);
    const server = await launchNeo4j({ java: programs.java, jarsFolder, databaseHome: files.databaseHome, boltPort, memory, quickStart });
    const users = [...otherUsers(readRunFile(files.runFile), claim.self), claim.self];
    await writeRunFile(files.runFile, { server, boltPort, users });
    if (await answersOrEnds({ server, boltPort }, claim.password)) {
      onProgress(`Neo4j is ready at ${boltUri(boltPort)} after ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
      return { server, boltPort };
    }
    if ((await isPortFree(boltPort)) || attempt === PORT_ATTEMPTS) throw new StartFault(await explainEarlyEnd(programs.java, files.databaseHome));
  }
}

/** The server that already runs for this home, where it is healthy; it is ended where it is not. */
async function adoptRunning(claim: Claim, files: DatabaseFiles): Promise<ClaimedServer | null> {
  const running = findRunning(files);
  if (!running) return null;
  const { server, boltPort } = running;
  claim.options.onProgress(`Using the Neo4j of process ${server.pid} …`);
  const fits = claim.fixedPort === null || claim.fixedPort === boltPort;
  if (fits && boltPort > 0 && (await awaitAnswer(running, claim.password, ANSWERS_WITHIN))) {
    const users = [...otherUsers(readRunFile(files.runFile), claim.self), claim.self];
    await writeRunFile(files.runFile, { server, boltPort, users });
    return running;
  }
  claim.options.onProgress(`The Neo4j of process ${server.pid} does not answer; ending it.`);
  await endNeo4j(server);
  return null;
}

/** Uses the running server of this home or starts one. To be called under the home's lock, which makes "either or" true. */
export async function claimServer(claim: Claim): Promise<ClaimedServer> {
  const files = databaseFiles(claim.options.home);
  return (await adoptRunning(claim, files)) ?? (await startServer(claim, files));
}

/** Leaves the server; the last one to leave ends it. To be called under the home's lock. */
export async function leaveServer(home: string, self: DatabaseUser): Promise<void> {
  const files = databaseFiles(home);
  const record = readRunFile(files.runFile);
  if (!record) return;
  const users = otherUsers(record, self);
  if (users.length > 0) return writeRunFile(files.runFile, { ...record, users });
  if (record.server && servesHome(record.server, files.databaseHome)) await endNeo4j(record.server);
  await writeRunFile(files.runFile, { server: null, boltPort: record.boltPort, users: [] });
}
