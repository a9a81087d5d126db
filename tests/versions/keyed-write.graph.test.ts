import { writeOnce, type OpenWrite } from '../../src/versions/keyed-write';
import { applyModel } from '../../src/versions/apply-model';
import { ensureScopeNumber } from '../../src/versions/ensure-scope-number';
import { openGraph, type Graph } from '../../src/graph/graph';
import { systemClock } from '../../src/kernel/clock';
import { readPin } from '../../src/generated/cypher/versions';
import { emptyDatabase } from '../support/api-server';
import { testNeo4j } from '../support/test-neo4j';

let graph: Graph;

beforeAll(async () => {
  await emptyDatabase(testNeo4j());
  graph = openGraph({ ...testNeo4j(), deadline: 20_000 });
  await applyModel(graph, systemClock);
});

afterAll(() => graph.close());

const SCOPE = { organisation: 'kent', tier: 'OFFICIAL', markings: [], compartments: [], visibility: 'OPEN', members: null } as const;

async function takeOne({ transaction, takeVersion }: OpenWrite): Promise<{ kind: string; version: number }> {
  return { kind: 'taken', version: await takeVersion([await ensureScopeNumber(transaction, SCOPE)]) };
}

function write(key: string, input: unknown = {}) {
  return writeOnce({ graph, clock: systemClock }, { name: 'tests/take-version', key, input }, takeOne);
}

test('a key takes effect once, however many use it at the same time, and all get the same answer', async () => {
  const written = await Promise.all(Array.from({ length: 50 }, () => write('one key')));
  expect(written.filter(({ fresh }) => fresh)).toHaveLength(1);
  expect(new Set(written.map(({ outcome }) => outcome.version)).size).toBe(1);
});

test('the same key with another input is a conflict', async () => {
  await write('used', { urn: 'KENT/2026/0001' });
  await expect(write('used', { urn: 'KENT/2026/0002' })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('no two writes take the same version, and what is published at once is never missing', async () => {
  const { version: before } = await readPin(graph, {});
  const written = await Promise.all(Array.from({ length: 40 }, (_, number) => write(`own key ${number}`)));
  const versions = written.map(({ outcome }) => outcome.version).sort((left, right) => left - right);
  expect(versions).toEqual(Array.from({ length: 40 }, (_, index) => before + 1 + index));
  expect(await readPin(graph, {})).toMatchObject({ version: before + 40, unpublished: [] });
});

test('work that fails leaves its key free', async () => {
  const failing = writeOnce({ graph, clock: systemClock }, { name: 'tests/fail', key: 'fails', input: {} }, async () => {
    throw new Error('out of luck');
  });
  await expect(failing).rejects.toThrow('out of luck');
  expect((await write('fails')).fresh).toBe(true);
});
