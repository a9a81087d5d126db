import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { ImportReport } from '../../../src/domain/intake/import-report';
import { emptyDatabase } from '../../support/api-server';
import { differenceOf, dumpGraph } from '../../support/graph-dump';
import { imported, importInto, sightOf, type DeskImport } from '../../support/import-desk';
import { largeCyberTip } from '../../support/large-cyber-tip';
import { testNeo4j } from '../../support/test-neo4j';
import { textFile } from '../../support/text-file';
import { systemClock } from '../../../src/kernel/clock';
import { localOperator } from '../../../src/domain/access/local-operator';
import { openSystem, type System } from '../../../src/system/open-system';

const home = mkdtempSync(join(tmpdir(), 'intelmap-import-'));
let system: System;

/** Opens the installation over an empty database; its secrets stay, so that the same import gives the same ids. */
async function startAnew(): Promise<void> {
  await emptyDatabase(testNeo4j());
  system = await openSystem({ home, anchorsDirectory: join(home, 'anchors'), neo4j: { ...testNeo4j(), deadline: 10_000 }, clock: systemClock });
}

beforeEach(startAnew);
afterEach(() => system.close());
afterAll(() => rmSync(home, { recursive: true }));

const FILE = textFile('large.xml', largeCyberTip({ accounts: 80, logins: 12 }));
const INTO: DeskImport = { files: [FILE], urn: 'KENT/2026/0001' };
const KENT: Viewer = { name: 'dc.hale', force: 'kent', clearance: 'SECRET', compartments: [], roles: ['investigator'] };

class Killed extends Error {}

/** Imports until so many batches are written, and then no further. */
async function cutOff(given: DeskImport, batches: number): Promise<void> {
  let written = 0;
  const onProgress = (line: string) => {
    if (line.includes('facts written') && ++written === batches) throw new Killed();
  };
  await expect(importInto(system, { ...given, onProgress })).rejects.toThrow(Killed);
}

/** All that anybody could see: the local operator reads every scope. */
const visible = (urn: string) => sightOf(system, localOperator(), urn);

test('nothing of an import that was cut off is seen, and run again it ends as an undisturbed one, figures included', async () => {
  const undisturbed = await imported(system, INTO);
  const expected = await dumpGraph(testNeo4j());
  await system.close();
  await startAnew();
  await cutOff(INTO, 1);
  await cutOff(INTO, 2);
  expect(await visible(INTO.urn)).toEqual({ investigations: 0, sources: 0 });
  const again = await imported(system, INTO);
  expect(figuresOf(again)).toEqual(figuresOf(undisturbed));
  expect(differenceOf(expected, await dumpGraph(testNeo4j()))).toEqual({ missing: [], added: [] });
});

test('with another grade it starts anew, and what the first left is in nobody’s way', async () => {
  await imported(system, { files: [textFile('first.xml', largeCyberTip({ accounts: 1, logins: 1 }))], urn: INTO.urn });
  await cutOff({ ...INTO, options: { grade: '1BP' } }, 2);
  const report = await imported(system, { ...INTO, options: { grade: '2CP' } });
  expect(report).toMatchObject({ alreadyImported: false, facts: { CONNECTED_FROM: 960 } });
  expect(await visible(INTO.urn)).toEqual({ investigations: 1, sources: 2 });
});

test('another user who imports the same file is neither helped nor hindered by the one who was cut off', async () => {
  await imported(system, { files: [textFile('first.xml', largeCyberTip({ accounts: 1, logins: 1 }))], urn: INTO.urn });
  await cutOff(INTO, 2);
  const report = await imported(system, { ...INTO, as: KENT });
  expect(report.facts['CONNECTED_FROM']).toBe(960);
  expect(await visible(INTO.urn)).toEqual({ investigations: 1, sources: 2 });
  expect(await imported(system, INTO)).toMatchObject({ alreadyImported: true });
});

test('of two who import the same file at the same time one imports it, and the other is told that it is there', async () => {
  await imported(system, { files: [textFile('first.xml', largeCyberTip({ accounts: 1, logins: 1 }))], urn: INTO.urn });
  const reports = await Promise.all([imported(system, INTO), imported(system, { ...INTO, as: KENT })]);
  expect(reports.map(({ alreadyImported }) => alreadyImported).sort()).toEqual([false, true]);
  expect(new Set(reports.map(({ source }) => source?.id)).size).toBe(1);
  expect(await visible(INTO.urn)).toEqual({ investigations: 1, sources: 2 });
});

test('of two who open the same number with an import one does, and the other is refused in a sentence', async () => {
  const other = { ...INTO, files: [textFile('other.xml', largeCyberTip({ accounts: 60, logins: 12 }))] };
  const reports = await Promise.all([imported(system, INTO), imported(system, other)]);
  const refusals = reports.flatMap(({ refused }) => refused);
  expect(refusals).toEqual([{ at: expect.any(String) as string, reason: expect.stringContaining('Run it again') as string }]);
  expect(await visible(INTO.urn)).toEqual({ investigations: 1, sources: 1 });
});

test('every fact of the file is in the graph', async () => {
  const report = await imported(system, INTO);
  const inGraph = (await dumpGraph(testNeo4j())).filter((line) => line.includes('"nature"')).length;
  expect(Object.values(report.facts).reduce((sum, count) => sum + count, 0)).toBe(inGraph);
  expect(report.facts).toMatchObject({ CONNECTED_FROM: 960, INVOLVED_IN: 81, KNOWN_AS: 80, ON: 80 });
});

function figuresOf({ entities, facts, flagged, notUnderstood, warnings }: ImportReport) {
  return { entities, facts, flagged, notUnderstood, warnings };
}
