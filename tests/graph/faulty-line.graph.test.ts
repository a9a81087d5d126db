import { readVersion, readPin } from '../../src/generated/cypher/versions';
import { openGraph, type Graph } from '../../src/graph/graph';
import { systemClock } from '../../src/kernel/clock';
import { applyModel } from '../../src/versions/apply-model';
import { writeOnce } from '../../src/versions/keyed-write';
import { LongWrite } from '../../src/versions/long-write';
import { emptyDatabase } from '../support/api-server';
import { FaultyLine } from '../support/faulty-line';
import { testNeo4j } from '../support/test-neo4j';

const DEADLINE = 1_200;
let line: FaultyLine;
let graph: Graph;

beforeAll(async () => {
  await emptyDatabase(testNeo4j());
  const direct = openGraph({ ...testNeo4j(), deadline: 20_000 });
  await applyModel(direct, systemClock);
  await direct.close();
});

async function openThrough(deadline: number): Promise<void> {
  line = await FaultyLine.open(testNeo4j());
  graph = openGraph({ ...line.neo4j, deadline });
}

afterEach(async () => {
  await line.close();
  await graph.close();
});

function takeVersion(key: string) {
  return writeOnce({ graph, clock: systemClock }, { name: 'tests/take-version', key, input: {} }, async (write) => ({ version: await write.takeVersion([]) }));
}

test('a write whose commit was not answered is not done twice, and answers what it did', async () => {
  await openThrough(20_000);
  const { version: before } = await readPin(graph, {});
  let commits = 0;
  line.losesNext = () => ++commits % 3 === 0;
  const versions: number[] = [];
  for (let number = 0; number < 30; number += 1) versions.push((await takeVersion(`lost ${number}`)).outcome.version);
  expect(line.lost).toBeGreaterThanOrEqual(14);
  expect(versions).toEqual(Array.from({ length: 30 }, (_, index) => before + 1 + index));
  expect((await readPin(graph, {})).version).toBe(before + 30);
});

test('a long write counts each batch once, and opens and publishes once, whichever answer is lost', async () => {
  await openThrough(20_000);
  const { version: before } = await readPin(graph, {});
  let commits = 0;
  line.losesNext = () => ++commits % 2 === 1;
  const write = await LongWrite.open({ graph, clock: systemClock }, 'lost answers', [{ batches: 0 }]);
  const [lane] = write.lanes;
  for (let batch = 0; batch < 10; batch += 1) await lane.batch('tests/count', async (_transaction, { batches }) => ({ batches: batches + 1 }));
  await write.publish([], async () => undefined);
  expect(line.lost).toBeGreaterThanOrEqual(6);
  expect(lane.progress).toEqual({ batches: 10 });
  expect(await readPin(graph, {})).toMatchObject({ version: before + 1, unpublished: [] });
  expect(await readVersion(graph, { version: write.version })).toMatchObject({ state: 'published', laneBatches: [10] });
});

test('a connection into a black hole is given up at the deadline, in words', async () => {
  await openThrough(DEADLINE);
  await readPin(graph, {});
  line.swallow();
  for (const ask of [() => readPin(graph, {}), () => takeVersion('swallowed')]) {
    const begun = performance.now();
    await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('did not answer in time') as string });
    expect(performance.now() - begun).toBeLessThan(DEADLINE + 500);
  }
});

test('after many connections were lost in a black hole new ones are made, and the database answers', async () => {
  await openThrough(DEADLINE);
  await Promise.all(Array.from({ length: 60 }, () => readPin(graph, {})));
  line.swallow();
  const given = await Promise.allSettled(Array.from({ length: 60 }, () => readPin(graph, {})));
  expect(given.map((result) => result.status === 'rejected' && (result.reason as { code?: string }).code)).toEqual(Array(60).fill('UNAVAILABLE'));
  line.mend();
  await expect(readPin(graph, {})).resolves.toMatchObject({ unpublished: [] });
});

test('where nothing listens the write is given up at its deadline, in words', async () => {
  await openThrough(DEADLINE);
  await line.close();
  const begun = performance.now();
  await expect(takeVersion('nobody')).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('cannot be reached') as string });
  expect(performance.now() - begun).toBeLessThan(DEADLINE + 500);
});
