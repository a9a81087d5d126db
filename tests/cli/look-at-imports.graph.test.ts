import { describeAge, lookAtImports } from '../../src/cli/look-at-imports';
import { openGraph, type Graph } from '../../src/graph/graph';
import { applyModel } from '../../src/versions/apply-model';
import { LongWrite } from '../../src/versions/long-write';
import { emptyDatabase } from '../support/api-server';
import { testNeo4j } from '../support/test-neo4j';

const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 24 * 3_600_000;
let graph: Graph;

beforeAll(async () => {
  await emptyDatabase(testNeo4j());
  graph = openGraph({ ...testNeo4j(), deadline: 20_000 });
  await applyModel(graph, () => NOW);
});
afterAll(() => graph.close());

const open = (key: string, at: number) => LongWrite.open({ graph, clock: () => at }, key, [{}]);

test('nothing is said where every import was finished', async () => {
  await (await open('finished', NOW)).publish([], async () => undefined);
  expect(await lookAtImports(graph, NOW)).toEqual([]);
});

test('imports that were begun and not published are named with their age, and how to go on with them', async () => {
  const old = await open('cut off', NOW - 3 * DAY);
  await old.lanes[0].batch('tests/nothing', async () => ({}));
  await open('younger', NOW - 90 * 60_000);
  await (await open('refused', NOW)).abandon();
  const [unfinished, givenUp] = await lookAtImports(graph, NOW);
  expect(unfinished?.found).toBe('2 unfinished, of which nothing is seen: begun 3 days ago, 1 batch written; begun 1 hour ago, 0 batches written');
  expect(unfinished?.advice).toContain('goes on where it stopped');
  expect(givenUp?.found).toContain('1 given up');
});

test.each([
  [10_000, 'just now'],
  [60_000, '1 minute ago'],
  [2 * DAY, '2 days ago'],
])('%i milliseconds are %s', (age, words) => expect(describeAge(age)).toBe(words));
