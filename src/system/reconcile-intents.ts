import { readFile, rename, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findOpenIntents, findUnendedWriters, processOfWriter } from '../audit/open-intents';
import type { AuditLog } from '../audit/recorder';
import type { AuditEntry } from '../domain/audit/audit-entry';
import { IMPORT_REQUEST } from '../features/imports/use-cases/audit-import';
import { withFileLock } from '../graph/local/file-lock';
import type { Graph } from '../graph/graph';
import type { Clock } from '../kernel/clock';
import { hasErrorCode } from '../kernel/error-code';
import { lookUpLongWrite, lookUpWrite } from '../versions/look-up-write';
import type { HomePaths } from './home-paths';
import { isProcessRunning } from './own-process';

/** What was found of the writes that killed processes had begun. */
export interface IntentReport {
  /** Writes whose outcome is in the log now. */
  readonly settled: number;
  /** Imports that were cut off: nothing of them is seen, and the same import goes on where it stopped. */
  readonly cutOff: number;
}

export interface Reconciling {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly log: Pick<AuditLog, 'writer' | 'record'>;
  readonly paths: HomePaths;
}

const LOCK_PATIENCE = 60_000;
const NOTHING: IntentReport = { settled: 0, cutOff: 0 };

/**
 * Closes the intents that have no outcome in the audit log: what became of each is asked of the database by its write key and
 * logged. Only chains of processes that ended without a word are read, and each of them once: what is still open of it is
 * noted beside the log. A process that runs settles its own.
 */
export async function reconcileIntents(given: Reconciling): Promise<IntentReport> {
  const { paths, log } = given;
  const unended = await findUnendedWriters({ anchorsDirectory: paths.anchors, signingKeyFile: paths.auditSigningKey });
  const others = unended.filter((writer) => writer !== log.writer);
  const unsettled: string[] = [];
  for (const writer of others) if (await isUnsettled(writer, paths)) unsettled.push(writer);
  if (unsettled.length === 0) return NOTHING;
  return withFileLock(join(paths.intents, 'lock'), LOCK_PATIENCE, async () => {
    let report = NOTHING;
    for (const writer of unsettled) {
      const { settled, cutOff } = await settleWriter(writer, given);
      report = { settled: report.settled + settled, cutOff: report.cutOff + cutOff };
    }
    return report;
  });
}

async function isUnsettled(writer: string, paths: HomePaths): Promise<boolean> {
  const noted = await readNote(writer, paths);
  if (noted) return noted.length > 0;
  return !isProcessRunning(await processOfWriter(paths.auditLog, writer));
}

async function settleWriter(writer: string, given: Reconciling): Promise<IntentReport> {
  const { paths, log } = given;
  const intents = (await readNote(writer, paths)) ?? (await findOpenIntents(paths.auditLog, writer));
  const open: AuditEntry[] = [];
  for (const intent of intents) {
    const outcome = await outcomeOf(intent, given);
    if (outcome === null) open.push(intent);
    else await log.record(settlementOf(intent, outcome));
  }
  await writeNote(writer, open, paths);
  return { settled: intents.length - open.length, cutOff: open.length };
}

/** What the database says of a write; null for an import that can still be finished. */
async function outcomeOf({ detail }: AuditEntry, { graph, clock }: Reconciling): Promise<string | null> {
  const key = detail.writeKey as string;
  if (detail.request !== IMPORT_REQUEST) return (await lookUpWrite({ graph, clock }, key)) === null ? 'had no effect' : 'took effect';
  const state = await lookUpLongWrite(graph, key);
  if (state === 'open') return null;
  return state === 'published' ? 'took effect' : 'had no effect';
}

/** In the words of the intent, so that it is found wherever the intent is. */
function settlementOf({ id: _id, at: _at, ...event }: AuditEntry, outcome: string) {
  return { ...event, detail: { ...event.detail, outcome: `found at a restart: ${outcome}`, phase: 'outcome' as const } };
}

function notePath(writer: string, { intents }: HomePaths): string {
  return join(intents, `${writer}.json`);
}

/** What is still open of a chain that was read before; it can be found out again from the chain. */
async function readNote(writer: string, paths: HomePaths): Promise<AuditEntry[] | null> {
  try {
    return JSON.parse(await readFile(notePath(writer, paths), 'utf8')) as AuditEntry[];
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function writeNote(writer: string, open: readonly AuditEntry[], paths: HomePaths): Promise<void> {
  await mkdir(paths.intents, { recursive: true, mode: 0o700 });
  const path = notePath(writer, paths);
  await writeFile(`${path}.new`, JSON.stringify(open), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** One line for whoever started the program; none where there is nothing to say. */
export function describeIntents({ settled, cutOff }: IntentReport): string[] {
  const writes =
    settled > 0 ? [`Of ${settled} ${settled === 1 ? 'write' : 'writes'} that a killed process had begun, the audit log now says what became of them.`] : [];
  const imports =
    cutOff > 0
      ? [`${cutOff} ${cutOff === 1 ? 'import was' : 'imports were'} cut off: nothing of it is seen. Run the same import again and it goes on where it stopped.`]
      : [];
  return [...writes, ...imports];
}
