import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAuditLog, type AuditLog } from '../../src/audit/recorder';
import { readAudit } from '../../src/audit/read-audit';
import type { AuditDetail } from '../../src/domain/audit/audit-entry';
import { IMPORT_REQUEST } from '../../src/features/imports/use-cases/audit-import';
import { systemClock } from '../../src/kernel/clock';
import { homePaths } from '../../src/system/home-paths';
import { openSystem, type System } from '../../src/system/open-system';
import { ownProcess } from '../../src/system/own-process';
import { describeIntents } from '../../src/system/reconcile-intents';
import { LongWrite } from '../../src/versions/long-write';
import { writeOnce } from '../../src/versions/keyed-write';
import { anEvent } from '../support/audit-event';
import { emptyDatabase } from '../support/api-server';
import { testNeo4j } from '../support/test-neo4j';

const GONE = JSON.stringify({ pid: 4_000_000, startedAt: 'long ago' });
let home: string;
let system: System | null = null;
let killed: AuditLog | null = null;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'intelmap-intents-'));
  await emptyDatabase(testNeo4j());
});

afterEach(async () => {
  await system?.close();
  system = null;
  await killed?.close();
  rmSync(home, { recursive: true });
});

async function start(): Promise<System> {
  await system?.close();
  system = await openSystem({ home, anchorsDirectory: join(home, 'anchors'), neo4j: { ...testNeo4j(), deadline: 10_000 }, clock: systemClock });
  return system;
}

/** The chain of a process that was killed, or of one that runs. */
async function openChain(process: string): Promise<AuditLog> {
  const { auditLog: directory, anchors: anchorsDirectory, auditSigningKey: signingKeyFile } = homePaths(home, join(home, 'anchors'));
  killed = await openAuditLog({ directory, anchorsDirectory, signingKeyFile, process });
  return killed;
}

function intend(log: AuditLog, writeKey: string, changes: Partial<AuditDetail> = {}) {
  return log.record(
    anEvent({ operation: 'COLLECTION', requestId: writeKey, detail: { ...anEvent().detail, phase: 'intent', outcome: 'intended', writeKey, ...changes } }),
  );
}

/** What the log says of each write, in the order in which it was said. */
async function outcomes(): Promise<Record<string, string[]>> {
  const { rows } = await readAudit(homePaths(home, '').auditLog, { operation: 'COLLECTION' }, { first: 100 });
  const told: Record<string, string[]> = {};
  for (const { entry } of [...rows].reverse()) told[entry.requestId] = [...(told[entry.requestId] ?? []), entry.detail.outcome];
  return told;
}

test('a start says what became of each write of a killed process, once', async () => {
  const { graph, clock } = await start();
  const log = await openChain(GONE);
  await intend(log, 'came true');
  await intend(log, 'did not');
  await writeOnce({ graph, clock }, { name: 'tests/nothing', key: 'came true', input: {} }, async () => ({ kind: 'done' }));
  expect(describeIntents((await start()).intents)).toEqual([expect.stringContaining('Of 2 writes') as string]);
  const told = { 'came true': ['intended', 'found at a restart: took effect'], 'did not': ['intended', 'found at a restart: had no effect'] };
  expect(await outcomes()).toEqual(told);
  expect((await start()).intents).toEqual({ settled: 0, cutOff: 0 });
  expect(await outcomes()).toEqual(told);
});

test('a key that had no effect is free afterwards', async () => {
  const { graph, clock } = await start();
  await intend(await openChain(GONE), 'did not');
  await start();
  const written = await writeOnce({ graph: system?.graph ?? graph, clock }, { name: 'tests/nothing', key: 'did not', input: {} }, async () => ({
    kind: 'done',
  }));
  expect(written.fresh).toBe(true);
});

test('an import that was cut off stays open, is named at each start, and is settled once it was finished', async () => {
  const { graph, clock } = await start();
  await intend(await openChain(GONE), 'cut off', { request: IMPORT_REQUEST });
  await LongWrite.open({ graph, clock }, 'cut off', [{}]);
  for (const again of [await start(), await start()]) expect(again.intents).toEqual({ settled: 0, cutOff: 1 });
  expect(describeIntents(system?.intents ?? { settled: 0, cutOff: 0 })[0]).toContain('Run the same import again');
  expect(await outcomes()).toEqual({ 'cut off': ['intended'] });
  const again = await LongWrite.open({ graph: (await start()).graph, clock }, 'cut off', [{}]);
  await again.publish([], async () => undefined);
  expect((await start()).intents).toEqual({ settled: 1, cutOff: 0 });
  expect(await outcomes()).toEqual({ 'cut off': ['intended', 'found at a restart: took effect'] });
});

test('a process that runs is left to settle its own writes', async () => {
  await start();
  await intend(await openChain(ownProcess()), 'under way');
  expect((await start()).intents).toEqual({ settled: 0, cutOff: 0 });
  expect(await outcomes()).toEqual({ 'under way': ['intended'] });
});

test('a process that ended in order while a write of it was in doubt is settled as a killed one is', async () => {
  await start();
  const log = await openChain(GONE);
  await intend(log, 'in doubt');
  await log.close();
  expect((await start()).intents).toEqual({ settled: 1, cutOff: 0 });
  expect(await system?.audit.verify()).toMatchObject({ intact: true, problems: [] });
});
