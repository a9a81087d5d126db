import { applyModel } from '../../src/versions/apply-model';
import { LongWrite } from '../../src/versions/long-write';
import { TakenOver } from '../../src/versions/write-lane';
import { openGraph, type Graph } from '../../src/graph/graph';
import { systemClock } from '../../src/kernel/clock';
import { listUnfinishedVersions, readPin, takeVersion } from '../../src/generated/cypher/versions';
import { listSeeds, recordSeed } from '../../src/generated/cypher/reference';
import { emptyDatabase } from '../support/api-server';
import { testNeo4j } from '../support/test-neo4j';

let graph: Graph;

beforeAll(async () => {
  await emptyDatabase(testNeo4j());
  graph = openGraph({ ...testNeo4j(), deadline: 20_000 });
  await applyModel(graph, systemClock);
});

afterAll(() => graph.close());

const open = (key: string) => LongWrite.open({ graph, clock: systemClock }, key, [{ batches: [] as string[] }]);

function add(write: Awaited<ReturnType<typeof open>>, what: string): Promise<void> {
  return write.lanes[0].batch('tests/add', async (_transaction, { batches }) => ({ batches: [...batches, what] }));
}

const publish = (write: Awaited<ReturnType<typeof open>>) => write.publish([], async () => undefined);

test('a version is not seen until it is published', async () => {
  const write = await open('unseen');
  expect((await readPin(graph, {})).unpublished).toContain(write.version);
  await add(write, 'first');
  await publish(write);
  expect((await readPin(graph, {})).unpublished).not.toContain(write.version);
});

test('the same key goes on where the killed run stopped, and counts what that one did', async () => {
  const killed = await open('resumed');
  await add(killed, 'first');
  await add(killed, 'second');
  const again = await open('resumed');
  expect(again.version).toBe(killed.version);
  await add(again, 'first, not done again');
  expect(again.lanes[0].nextIsDone).toBe(true);
  await add(again, 'second, not done again');
  await add(again, 'third');
  await publish(again);
  expect(again.lanes[0].progress.batches).toEqual(['first', 'second', 'third']);
});

test('lanes go on each where it stopped, and are written at the same time', async () => {
  const starts = [{ batches: [] as string[] }, { batches: [] as string[] }] as const;
  const begin = () => LongWrite.open({ graph, clock: systemClock }, 'in lanes', [...starts]);
  const note = (lane: Awaited<ReturnType<typeof begin>>['lanes'][0], what: string, until: Promise<unknown> = Promise.resolve()) =>
    lane.batch('tests/note', async (_transaction, { batches }) => {
      await until;
      return { batches: [...batches, what] };
    });
  const killed = await begin();
  const [records, facts] = killed.lanes;
  let otherIsDone: () => void = () => undefined;
  const waiting = note(records, 'first record', new Promise<void>((resolve) => (otherIsDone = resolve)));
  await note(facts, 'first fact');
  await note(facts, 'second fact');
  otherIsDone();
  await waiting;
  const again = await begin();
  expect(again.lanes.map((lane) => lane.progress)).toEqual([{ batches: ['first record'] }, { batches: ['first fact', 'second fact'] }]);
  await note(again.lanes[0], 'not done again');
  expect(again.lanes.map(({ nextIsDone }) => nextIsDone)).toEqual([false, true]);
  await note(again.lanes[0], 'second record');
  expect(again.lanes[0].progress).toEqual({ batches: ['first record', 'second record'] });
});

test('a batch that is under way when another writer takes over is undone', async () => {
  const first = await open('under way');
  const late = first.lanes[0].batch('tests/under-way', async (transaction, { batches }) => {
    await recordSeed(transaction, { name: 'of the one taken over', sha256: '', state: 'begun', at: 1 });
    const second = await open('under way');
    await add(second, 'first');
    return { batches: [...batches, 'late'] };
  });
  await expect(late).rejects.toThrow(TakenOver);
  expect((await listSeeds(graph, {})).map(({ name }) => name)).not.toContain('of the one taken over');
  expect((await open('under way')).lanes[0].progress.batches).toEqual(['first']);
});

test('whoever is taken over can neither write nor publish any more', async () => {
  const first = await open('taken over');
  await add(first, 'first');
  const second = await open('taken over');
  await expect(add(first, 'late')).rejects.toThrow(TakenOver);
  await expect(publish(first)).rejects.toThrow(TakenOver);
  await add(second, 'first');
  await add(second, 'second');
  await publish(second);
  expect(second.lanes[0].progress.batches).toEqual(['first', 'second']);
});

test('of many that open the same key at once all have one version, each batch is done once, and one of them finishes it', async () => {
  const writes = await Promise.all(Array.from({ length: 8 }, () => open('together')));
  expect(new Set(writes.map(({ version }) => version)).size).toBe(1);
  const numbers = Array.from({ length: 8 }, (_, number) => String(number));
  const ended = await Promise.allSettled(
    writes.map(async (write) => {
      for (const number of numbers) await add(write, number);
      await publish(write);
      return write.lanes[0].progress.batches;
    }),
  );
  expect(ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))).toEqual([numbers]);
});

test('writers that take over from each other while they write do no batch twice', async () => {
  for (let round = 0; round < 6; round += 1) {
    const numbers = Array.from({ length: 6 }, (_, number) => String(number));
    const takeOver = async () => {
      const write = await open(`in turn ${round}`);
      for (const number of numbers) await add(write, number);
      return write;
    };
    const ended = await Promise.allSettled(Array.from({ length: 4 }, takeOver));
    const last = await takeOver();
    expect({ round, batches: last.lanes[0].progress.batches }).toEqual({ round, batches: numbers });
    for (const each of ended) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(TakenOver);
  }
});

test('versions that are opened, published and taken at the same time are all different', async () => {
  const opened = await Promise.all(Array.from({ length: 12 }, (_, number) => open(`apart ${number}`)));
  const [published, , taken] = await Promise.all([
    Promise.all(opened.map(async (write) => (await publish(write), write.version))),
    Promise.all(opened.map((_, number) => open(`beside ${number}`))),
    Promise.all(opened.map(() => graph.write('tests/take-version', (transaction) => takeVersion(transaction, { scopes: [], at: 1 })))),
  ]);
  const versions = [...published, ...taken.map(({ version }) => version)];
  expect(new Set(versions).size).toBe(24);
});

test('a key is free again once its version was published', async () => {
  const first = await open('again');
  await publish(first);
  expect((await open('again')).version).toBeGreaterThan(first.version);
});

test('what the check of a publication refuses stays unseen, and is no longer resumed once it was given up', async () => {
  const write = await open('refused');
  await add(write, 'first');
  const refusal = write.publish([], async () => {
    throw new Error('taken meanwhile');
  });
  await expect(refusal).rejects.toThrow('taken meanwhile');
  expect((await readPin(graph, {})).unpublished).toContain(write.version);
  await write.abandon();
  expect((await open('refused')).version).toBeGreaterThan(write.version);
  expect(await listUnfinishedVersions(graph, {})).toContainEqual(expect.objectContaining({ version: write.version, state: 'abandoned', batches: 1 }));
});

test('no reader is ever pinned to a version that is open and missing from the list of unpublished ones', async () => {
  const { version: before, unpublished } = await readPin(graph, {});
  let opening = true;
  const opened = (async () => {
    for (let number = 0; number < 150; number += 1) await open(`torn ${number}`);
    opening = false;
  })();
  let torn = 0;
  const read = async () => {
    while (opening) {
      const pin = await readPin(graph, {});
      if (pin.unpublished.length - unpublished.length < pin.version - before) torn += 1;
    }
  };
  await Promise.all([opened, read(), read(), read(), read()]);
  expect(torn).toBe(0);
});
