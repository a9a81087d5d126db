import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localOperator } from '../../../src/domain/access/local-operator';
import { systemClock } from '../../../src/kernel/clock';
import { openSystem, type System } from '../../../src/system/open-system';
import { emptyDatabase } from '../../support/api-server';
import { FaultyLine } from '../../support/faulty-line';
import { differenceOf, dumpGraph } from '../../support/graph-dump';
import { imported, importInto, sightOf } from '../../support/import-desk';
import { largeCyberTip } from '../../support/large-cyber-tip';
import { testNeo4j } from '../../support/test-neo4j';
import { textFile } from '../../support/text-file';

const home = mkdtempSync(join(tmpdir(), 'intelmap-lost-'));
const INTO = { files: [textFile('large.xml', largeCyberTip({ accounts: 60, logins: 12 }))], urn: 'KENT/2026/0001' };
let line: FaultyLine;
let system: System;

beforeEach(async () => {
  await emptyDatabase(testNeo4j());
  line = await FaultyLine.open(testNeo4j());
  system = await openSystem({ home, anchorsDirectory: join(home, 'anchors'), neo4j: { ...line.neo4j, deadline: 10_000 }, clock: systemClock });
});
afterEach(async () => {
  await line.close();
  await system.close();
});
afterAll(() => rmSync(home, { recursive: true }));

let expected: readonly string[] = [];

test('an import over a sound line is the measure of the others', async () => {
  await imported(system, INTO);
  expected = await dumpGraph(testNeo4j());
});

test('an import of which every other commit is not answered ends in the same state', async () => {
  let commits = 0;
  line.losesNext = () => ++commits % 2 === 1;
  const report = await imported(system, INTO);
  expect(report.facts['CONNECTED_FROM']).toBe(720);
  expect(line.lost).toBeGreaterThanOrEqual(4);
  expect(differenceOf(expected, await dumpGraph(testNeo4j()))).toEqual({ missing: [], added: [] });
});

test('where the database does not come back the import is given up in a sentence, nothing of it is seen, and it can be run again', async () => {
  let written = 0;
  const onProgress = (said: string) => {
    if (said.includes('facts written') && ++written === 1) line.swallow();
  };
  const given = importInto(system, { ...INTO, onProgress, patience: 1_500 });
  await expect(given).rejects.toMatchObject({ code: 'UNAVAILABLE', message: 'The database did not answer in time. Try again, or ask for less at once.' });
  line.mend();
  expect(await sightOf(system, localOperator(), INTO.urn)).toEqual({ investigations: 0, sources: 0 });
  await imported(system, INTO);
  expect(differenceOf(expected, await dumpGraph(testNeo4j()))).toEqual({ missing: [], added: [] });
});
