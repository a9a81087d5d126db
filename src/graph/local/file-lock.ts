import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasErrorCode } from '../../kernel/error-code';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity';
import { StartFault } from './start-fault';

interface Holder extends ProcessIdentity {
  /** Tells two holders in one process apart. */
  readonly ticket: string;
}

const POLL = 50;
/** Between reading a dead holder's lock and replacing it a rival needs microseconds; after this long it has shown itself. */
const RIVAL_SHOWS_WITHIN = 100;

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Takes a free lock, or one whose holder has died; false while somebody living has it. */
async function tryTake(path: string, draft: string, mine: Holder): Promise<boolean> {
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) throw error;
  }
  const holder = readHolder(path);
  if (holder && isRunning(holder)) return false;
  renameSync(draft, path);
  await pause(RIVAL_SHOWS_WITHIN);
  return readHolder(path)?.ticket === mine.ticket;
}

/** Runs the work while no other process does work under the same lock file; a holder that was killed holds nobody up. */
export async function withFileLock<Value>(path: string, patience: number, work: () => Promise<Value>): Promise<Value> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const mine: Holder = { ...ownIdentity(), ticket: randomBytes(8).toString('hex') };
  const draft = `${path}.${mine.ticket}`;
  const end = performance.now() + patience;
  try {
    while (!(await tryTake(path, draft, mine))) {
      if (performance.now() > end) throw new StartFault(`Process ${readHolder(path)?.pid ?? 'unknown'} has held ${path} for too long: end it and start again.`);
      await pause(POLL);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  try {
    return await work();
  } finally {
    if (readHolder(path)?.ticket === mine.ticket) rmSync(path, { force: true });
  }
}
