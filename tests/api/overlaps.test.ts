import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf, nodesOf, type Edges } from '../support/asking';
import { importTips } from '../support/import-tips';
import { AUDITOR, CARRIER_ADDRESS, NORTHSHIRE, NUMBERS, SOUTHMERE, WESTFOLD, giveTwoForcesOneOffender } from '../support/two-forces';

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer();
  await giveTwoForcesOneOffender(server.system);
}, 60_000);

afterAll(() => server.close());

interface Reason {
  readonly entity: { readonly id: string; readonly label: string; readonly type: string } | null;
  readonly entityType: string;
  readonly weight: number;
  readonly heldBy: number;
  readonly independentOrigins: number;
  readonly explanation: string;
  readonly facts: Edges<{ readonly to: { readonly id: string; readonly urn: string }; readonly source: { readonly id: string; readonly reference: string } }>;
}
interface Overlap {
  readonly id: string;
  readonly left: Case;
  readonly right: Case;
  readonly score: number;
  readonly strength: string;
  readonly reasons: readonly Reason[];
  readonly ignored: readonly Reason[];
}
interface Case {
  readonly id: string;
  readonly urn: string;
  readonly sources: Edges<{ readonly id: string }>;
}

const REASON = `entity { id label type } entityType weight heldBy independentOrigins explanation
  facts(first: 5) { totalCount edges { node { to { id ... on Investigation { urn } } source { id reference } } } }`;
const OVERLAP = `id score strength left { id urn sources { edges { node { id } } } } right { id urn sources { edges { node { id } } } }
  reasons { ${REASON} } ignored { ${REASON} }`;
const OF_ONE = `query ($urn: String!, $minScore: Float) { investigation(urn: $urn) { overlaps(minScore: $minScore) { totalCount edges { cursor node { ${OVERLAP} } } } } }`;
const BOARD = `query ($filter: OverlapFilter) { overlaps(filter: $filter) { totalCount edges { cursor node { ${OVERLAP} } } } }`;

async function overlapsOf(urn: string, viewer = NORTHSHIRE, minScore?: number): Promise<Overlap[]> {
  const { investigation } = await dataOf<{ investigation: { overlaps: Edges<Overlap> } }>(server, viewer, OF_ONE, { urn, minScore });
  return nodesOf(investigation.overlaps);
}

async function board(viewer = NORTHSHIRE, filter: object | null = null): Promise<Overlap[]> {
  const { overlaps } = await dataOf<{ overlaps: Edges<Overlap> }>(server, viewer, BOARD, { filter });
  return nodesOf(overlaps);
}

const pairOf = ({ left, right }: Overlap): string => [left.urn, right.urn].sort().join(' and ');
const inShort = ({ entityType, weight, heldBy, independentOrigins }: Reason) => [entityType, Math.round(weight * 100) / 100, heldBy, independentOrigins];

describe('the overlaps of one investigation', () => {
  test('name the other sides, strongest first', async () => {
    const found = await overlapsOf(NUMBERS.north);
    expect(found.map(({ right, strength }) => [right.urn, strength])).toEqual([
      [NUMBERS.south, 'STRONG'],
      [NUMBERS.copy, 'STRONG'],
    ]);
    expect(found.every(({ left }) => left.urn === NUMBERS.north)).toBe(true);
  });

  test('say what is shared, how rare it is, and how many events stand behind it', async () => {
    const [south, copy] = await overlapsOf(NUMBERS.north);
    expect(south?.reasons.map(inShort).sort()).toEqual([
      ['EMAIL', 7.87, 3, 2],
      ['PHONE', 7.87, 3, 2],
    ]);
    expect(south?.score).toBeCloseTo(2 * 9 * (Math.log2(51 / 3) / Math.log2(51 / 2)), 5);
    expect(copy?.reasons[0]).toMatchObject({ entityType: 'ACCOUNT', weight: 10, heldBy: 2, independentOrigins: 1 });
    expect(copy?.reasons.slice(1).map(({ weight }) => weight)).toEqual(copy?.reasons.slice(1).map(() => 0));
    expect(copy?.score).toBe(10);
  });

  test('trace every reason to a source of either side', async () => {
    for (const { left, right, reasons, ignored } of await overlapsOf(NUMBERS.north)) {
      for (const { facts } of [...reasons, ...ignored]) {
        const behind = nodesOf(facts);
        expect(new Set(behind.map(({ to }) => to.urn))).toEqual(new Set([left.urn, right.urn]));
        for (const side of [left, right]) {
          const own = nodesOf(side.sources).map(({ id }) => id);
          expect(behind.filter(({ to }) => to.id === side.id).every(({ source }) => own.includes(source.id))).toBe(true);
        }
        expect(facts.totalCount).toBe(behind.length);
      }
    }
  });

  test('set aside what says nothing, and say why', async () => {
    const [south] = await overlapsOf(NUMBERS.north);
    const ignored = new Map(south?.ignored.map(({ entity, explanation }) => [entity?.label, explanation]));
    expect(ignored.get(CARRIER_ADDRESS)).toContain('shared by many subscribers of one carrier');
    expect(ignored.get('desk@platform.example.com')).toContain('the contact of somebody who reported');
    expect(south?.ignored.map(({ weight }) => weight)).toEqual([0, 0]);
  });

  test('do not make a namesake behind the same carrier the same man', async () => {
    expect(await overlapsOf(NUMBERS.namesake)).toEqual([]);
  });

  test('may be asked for from a score on', async () => {
    const [south, copy] = await overlapsOf(NUMBERS.north);
    expect((await overlapsOf(NUMBERS.north, NORTHSHIRE, south?.score)).map(({ right }) => right.urn)).toEqual([NUMBERS.south]);
    expect(await overlapsOf(NUMBERS.north, NORTHSHIRE, (south?.score ?? 0) + 0.01)).toEqual([]);
    expect(copy?.score).toBeLessThan(south?.score ?? 0);
  });

  test('are told by the other side in the same words', async () => {
    const [here] = await overlapsOf(NUMBERS.north);
    const there = (await overlapsOf(NUMBERS.south, SOUTHMERE)).find(({ right }) => right.urn === NUMBERS.north);
    expect(there).toMatchObject({ id: here?.id, score: here?.score, strength: here?.strength });
    expect(there?.reasons.map(({ explanation }) => explanation)).toEqual(here?.reasons.map(({ explanation }) => explanation));
  });
});

describe('the board', () => {
  test('holds every pair once, strongest first', async () => {
    const found = await board();
    expect(found.map(pairOf)).toEqual([expect.stringContaining(NUMBERS.south), expect.stringContaining(NUMBERS.south), `${NUMBERS.north} and ${NUMBERS.copy}`]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((left, right) => right - left));
  });

  test('tells of a pair what its investigations and its id tell', async () => {
    for (const onBoard of await board()) {
      const own = (await overlapsOf(onBoard.left.urn)).find(({ id }) => id === onBoard.id);
      expect(own).toEqual(onBoard);
      const { node } = await dataOf<{ node: Overlap }>(server, NORTHSHIRE, `query ($id: ID!) { node(id: $id) { ... on Overlap { ${OVERLAP} } } }`, {
        id: onBoard.id,
      });
      expect(node).toEqual(onBoard);
    }
  });

  test('may be asked for by force and from a score on', async () => {
    expect((await board(NORTHSHIRE, { force: 'northshire' })).map(pairOf)).toEqual(expect.arrayContaining([`${NUMBERS.north} and ${NUMBERS.south}`]));
    expect((await board(NORTHSHIRE, { force: 'northshire' })).every((overlap) => pairOf(overlap).includes(NUMBERS.north))).toBe(true);
    expect(await board(NORTHSHIRE, { force: 'westfold' })).toEqual([]);
    expect((await board(NORTHSHIRE, { minScore: 10.5 })).length).toBe(2);
  });

  test('shows the owner of a silent investigation more than the others', async () => {
    const seen = (await board(WESTFOLD)).filter((overlap) => pairOf(overlap).includes(NUMBERS.silent));
    expect(seen.length).toBe(3);
    expect((await board()).some((overlap) => pairOf(overlap).includes(NUMBERS.silent))).toBe(false);
  });
});

test('what more than 50 investigations hold is ignored by name, on the board as well', async () => {
  const shop = { account: 'u-shop', service: 'Payapp' };
  const tip = (number: number) => ({ at: new Date(Date.UTC(2026, 4, 1) + number * 60_000).toISOString(), suspects: [shop] });
  const holders = Array.from({ length: 50 }, (_, number) => number);
  for (const number of holders) await importTips(server.system, `NS/HUB/${number}`, { tips: [tip(number)] });
  const [counted] = await overlapsOf('NS/HUB/0');
  expect(counted?.reasons.map(inShort)).toEqual([['ACCOUNT', expect.any(Number), 50, 2]]);
  expect(counted?.strength).toBe('WEAK');

  await importTips(server.system, NUMBERS.north, { tips: [tip(50)] });
  await importTips(server.system, NUMBERS.south, { tips: [tip(51)], force: 'southmere' });
  expect(await overlapsOf('NS/HUB/0')).toEqual([]);
  const [south] = await overlapsOf(NUMBERS.north);
  const shared = south?.ignored.find(({ entity }) => entity?.label === 'u-shop (payapp)');
  expect(shared).toMatchObject({ weight: 0, heldBy: 51, independentOrigins: 2, entityType: 'ACCOUNT' });
  expect(shared?.explanation).toBe('Both hold the account u-shop (payapp); it is ignored, for more than 50 investigations hold it.');
  expect(shared?.facts.totalCount).toBe(2);
  const onBoard = (await board()).find(({ id }) => id === south?.id);
  expect(onBoard?.ignored).toEqual(south?.ignored);
}, 60_000);

test('nobody but an auditor reads who asked all this', async () => {
  const { audit } = await dataOf<{ audit: Edges<{ actor: string; operation: string }> }>(
    server,
    AUDITOR,
    '{ audit(first: 1) { totalCount edges { cursor node { actor operation } } } }',
  );
  expect(nodesOf(audit)).toEqual([{ actor: 'dc.larkin', operation: 'CONSULTATION' }]);
});
