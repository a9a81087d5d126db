import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf, nodesOf, type Edges } from '../support/asking';
import { importTips } from '../support/import-tips';
import { NORTHSHIRE, SOUTHMERE } from '../support/two-forces';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 5, 1);
let now = START;
let server: ApiServer;

/** Each report names the man and whoever reported him. */
const MAN = { name: ['Alan', 'Sample'], phones: ['+447700900123'] } as const;
const north = (day: number) => importTips(server.system, 'NS/1', { tips: [{ at: `2026-03-0${day}T14:30:00Z`, suspects: [MAN] }] });
const iso = (moment: number) => new Date(moment).toISOString();

beforeAll(async () => {
  server = await startApiServer({ clock: () => now });
  await north(1);
  now = START + HOUR;
  await importTips(server.system, 'SM/1', { tips: [{ at: '2026-03-05T14:30:00Z', suspects: [MAN] }], force: 'southmere' });
  now = START + 2 * HOUR;
  await north(2);
  now = START + 3 * HOUR;
}, 60_000);

afterAll(() => server.close());

const CASE = `query ($urn: String!, $asOf: DateTime) { investigation(urn: $urn, asOf: $asOf) { urn sources { totalCount } subjects { totalCount edges { node { id
  investigations { urn } selectors { edges { node { id investigations { totalCount } facts(types: [APPEARS_IN]) { totalCount } } } } } } }
  overlaps { edges { node { id score right { urn } ignored { explanation } reasons { heldBy facts { totalCount } } } } } } }`;
const BOARD = 'query ($asOf: DateTime) { overlaps(asOf: $asOf) { totalCount edges { node { id score reasons { facts { totalCount } } } } } }';

interface Case {
  readonly urn: string;
  readonly sources: { readonly totalCount: number };
  readonly subjects: Edges<{
    readonly investigations: { urn: string }[];
    readonly selectors: Edges<{ readonly investigations: { totalCount: number }; readonly facts: { totalCount: number } }>;
  }>;
  readonly overlaps: Edges<{
    readonly id: string;
    readonly score: number;
    readonly right: { readonly urn: string };
    readonly reasons: { readonly facts: { readonly totalCount: number } }[];
  }>;
}

async function caseAsOf(moment: number | null, urn = 'NS/1', viewer = NORTHSHIRE): Promise<Case | null> {
  return (await dataOf<{ investigation: Case | null }>(server, viewer, CASE, { urn, asOf: moment && iso(moment) })).investigation;
}

async function boardAsOf(moment: number | null) {
  return (
    await dataOf<{ overlaps: Edges<{ id: string; score: number; reasons: { facts: { totalCount: number } }[] }> }>(server, NORTHSHIRE, BOARD, {
      asOf: moment && iso(moment),
    })
  ).overlaps;
}

test('before anything was imported there is nothing', async () => {
  expect(await caseAsOf(START - 1)).toBeNull();
  expect(await boardAsOf(START - 1)).toEqual({ totalCount: 0, edges: [] });
});

test('what was imported first stood alone, whatever came later', async () => {
  const then = await caseAsOf(START + HOUR / 2);
  expect(then).toMatchObject({ sources: { totalCount: 1 }, subjects: { totalCount: 2 }, overlaps: { edges: [] } });
  const [man, reporter] = nodesOf(then!.subjects);
  expect([man?.investigations, reporter?.investigations]).toEqual([[{ urn: 'NS/1' }], [{ urn: 'NS/1' }]]);
  for (const person of [man, reporter]) expect(nodesOf(person!.selectors)).toMatchObject([{ investigations: { totalCount: 1 }, facts: { totalCount: 1 } }]);
  expect((await boardAsOf(START + HOUR / 2)).totalCount).toBe(0);
  expect(await caseAsOf(START + HOUR / 2, 'SM/1')).toBeNull();
});

test('an overlap is there from the moment at which the second report was published', async () => {
  expect((await boardAsOf(START + HOUR - 1)).totalCount).toBe(0);
  expect((await boardAsOf(START + HOUR)).totalCount).toBe(1);
  const then = await caseAsOf(START + HOUR);
  expect(then && nodesOf(then.overlaps)).toMatchObject([{ right: { urn: 'SM/1' }, reasons: [{ heldBy: 2, facts: { totalCount: 2 } }] }]);
});

test('what a third report adds is not read into the past', async () => {
  const [then, today] = [await caseAsOf(START + HOUR), await caseAsOf(null)];
  expect(today).toMatchObject({ sources: { totalCount: 2 }, subjects: { totalCount: 4 } });
  expect(then).toMatchObject({ sources: { totalCount: 1 }, subjects: { totalCount: 2 } });
  const [before] = nodesOf(then!.overlaps);
  const [after] = nodesOf(today!.overlaps);
  expect([before?.id, before?.reasons[0]?.facts.totalCount, after?.reasons[0]?.facts.totalCount]).toEqual([after?.id, 2, 3]);
  expect(after?.score).toBeGreaterThan(before?.score ?? 0);
});

test('the board of a moment tells what its investigations told', async () => {
  for (const moment of [START + HOUR, START + 2 * HOUR, null]) {
    const [onBoard] = nodesOf(await boardAsOf(moment));
    const [own] = nodesOf((await caseAsOf(moment))!.overlaps);
    expect([onBoard?.id, onBoard?.score, onBoard?.reasons]).toEqual([own?.id, own?.score, own?.reasons.map(({ facts }) => ({ facts }))]);
  }
});

test('a moment to come is today', async () => {
  expect(await caseAsOf(now + 1000 * HOUR)).toEqual(await caseAsOf(null));
});

test('the past is told under today’s rights', async () => {
  const silent = { tips: [{ at: '2026-03-20T14:30:00Z', suspects: [MAN] }], force: 'southmere', visibility: 'SILENT' } as const;
  await importTips(server.system, 'SM/2', silent);
  expect(await caseAsOf(now, 'SM/2')).toBeNull();
  expect((await caseAsOf(now, 'SM/2', SOUTHMERE))?.urn).toBe('SM/2');
  expect(await caseAsOf(now + HOUR)).toEqual(await caseAsOf(null));
});

test('the answer says which moment it shows, and the same question of the past has the same answer', async () => {
  const ask = () => server.ask(NORTHSHIRE, CASE, { urn: 'NS/1', asOf: iso(START + HOUR) });
  const first = await ask();
  expect(first.body.extensions?.['provenance']).toMatchObject({ asOf: iso(START + HOUR) });
  await north(3);
  now += HOUR;
  const later = await ask();
  expect(later.body.data).toEqual(first.body.data);
  expect(later.body.extensions).toEqual(first.body.extensions);
});

test('two moments in one request each keep to their own', async () => {
  const query = `{ then: investigation(urn: "NS/1", asOf: "${iso(START)}") { sources { totalCount } overlaps { totalCount } }
    next: investigation(urn: "NS/1", asOf: "${iso(START + HOUR)}") { sources { totalCount } overlaps { totalCount } }
    today: investigation(urn: "NS/1") { sources { totalCount } overlaps { totalCount } } }`;
  expect(await dataOf(server, NORTHSHIRE, query)).toEqual({
    then: { sources: { totalCount: 1 }, overlaps: { totalCount: 0 } },
    next: { sources: { totalCount: 1 }, overlaps: { totalCount: 1 } },
    today: { sources: { totalCount: 3 }, overlaps: { totalCount: 1 } },
  });
});

test.each(['yesterday', '2026-13-01T00:00:00Z', '2026-06-01'])('%s is no moment', async (asOf) => {
  const { body } = await server.ask(NORTHSHIRE, BOARD, { asOf });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});
