import type { Viewer } from '../../src/domain/access/viewer';
import { startApiServer, type ApiServer } from '../support/api-server';
import { codesOf, dataOf, type Edges } from '../support/asking';
import { importTips } from '../support/import-tips';
import { AUDITOR, FIRST_EVENT, NORTHSHIRE, NUMBERS, SOUTHMERE, giveTwoForcesOneOffender } from '../support/two-forces';

let server: ApiServer;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startApiServer({ limits: { cost: 1_000_000 } });
  await giveTwoForcesOneOffender(server.system);
  await importTips(server.system, NUMBERS.north, {
    tips: [1, 2, 3].map((hour) => ({ ...FIRST_EVENT, at: `2026-04-0${hour}T10:00:00Z` })),
    options: { receivedAt: Date.UTC(2026, 3, 5) },
  });
  await learnIds();
}, 60_000);

afterAll(() => server.close());

async function learnIds(): Promise<void> {
  const query = `{ investigation(urn: "${NUMBERS.north}") { id subjects { edges { node { id roles selectors { edges { node { id selectorType } } } records { id } } } }
    overlaps { edges { node { id } } } } }`;
  const { investigation } = await dataOf<{ investigation: Learnt }>(server, NORTHSHIRE, query);
  const suspect = investigation.subjects.edges.map(({ node }) => node).find(({ roles }) => roles.includes('SUSPECT'));
  ids['investigation'] = investigation.id;
  ids['overlap'] = investigation.overlaps.edges[0]?.node.id ?? '';
  ids['subject'] = suspect?.id ?? '';
  ids['person'] = suspect?.records[0]?.id ?? '';
  ids['selector'] = suspect?.selectors.edges.find(({ node }) => node.selectorType === 'PHONE')?.node.id ?? '';
}

interface Learnt {
  readonly id: string;
  readonly subjects: Edges<{
    readonly id: string;
    readonly roles: string[];
    readonly records: { id: string }[];
    readonly selectors: Edges<{ id: string; selectorType: string }>;
  }>;
  readonly overlaps: Edges<{ readonly id: string }>;
}

interface Paged extends Edges<{ readonly id: string }> {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalIsAtLeast: boolean;
}

interface List {
  readonly name: string;
  readonly viewer?: Viewer;
  /** Under what the list hangs: `node(id: …) { ... on Subject { selectors(…) } }`. */
  readonly of?: readonly [idOf: string, type: string];
  readonly field: string;
  readonly more?: string;
}

const LISTS: readonly List[] = [
  { name: 'investigations', field: 'investigations' },
  { name: 'investigations of a force', field: 'investigations', more: 'filter: { force: "southmere", text: "sm/2026" }' },
  { name: 'the board', field: 'overlaps' },
  { name: 'an investigation’s subjects', of: ['investigation', 'Investigation'], field: 'subjects' },
  { name: 'an investigation’s sources', of: ['investigation', 'Investigation'], field: 'sources' },
  { name: 'an investigation’s overlaps', of: ['investigation', 'Investigation'], field: 'overlaps' },
  { name: 'a subject’s selectors', of: ['subject', 'Subject'], field: 'selectors' },
  { name: 'a subject’s telephone numbers and accounts', of: ['subject', 'Subject'], field: 'selectors', more: 'types: [ACCOUNT, PHONE]' },
  { name: 'a person’s facts', of: ['person', 'Person'], field: 'facts' },
  { name: 'a selector’s facts', of: ['selector', 'Selector'], field: 'facts' },
  { name: 'a selector’s appearances', of: ['selector', 'Selector'], field: 'facts', more: 'types: [APPEARS_IN]' },
  { name: 'a selector’s investigations', of: ['selector', 'Selector'], field: 'investigations' },
];

const SELECTION = 'totalCount totalIsAtLeast pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';

function queryFor({ of, field, more = '' }: List): string {
  const list = `list: ${field}(first: $first, after: $after ${more}) { ${SELECTION} }`;
  const variables = '$first: Int, $after: String';
  return of ? `query (${variables}, $id: ID!) { node(id: $id) { ... on ${of[1]} { ${list} } } }` : `query (${variables}) { ${list} }`;
}

async function pageOf(list: List, first: number | null, after: string | null = null): Promise<Paged> {
  const variables = { first, after, ...(list.of && { id: ids[list.of[0]] }) };
  const data = await dataOf<{ list?: Paged; node?: { list: Paged } }>(server, list.viewer ?? NORTHSHIRE, queryFor(list), variables);
  return (data.list ?? data.node?.list) as Paged;
}

async function turnAll(list: List, first: number): Promise<Paged[]> {
  const pages: Paged[] = [];
  for (let after: string | null = null; ;) {
    const page: Paged = await pageOf(list, first, after);
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = page.pageInfo.endCursor;
    if (pages.length > 200) throw new Error('The pages do not end');
  }
}

const idsOf = (pages: readonly Paged[]): string[] => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));

describe.each(LISTS.map((list) => [list.name, list] as const))('%s', (_name, list) => {
  test('page by page are each told once, in the order of one large page', async () => {
    const whole = await pageOf(list, 100);
    expect(whole.edges.length).toBeGreaterThan(1);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect([whole.totalCount, whole.totalIsAtLeast]).toEqual([whole.edges.length, false]);
    for (const size of [1, 2]) {
      const pages = await turnAll(list, size);
      expect(idsOf(pages)).toEqual(idsOf([whole]));
      expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => whole.totalCount));
      expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_page, index) => index > 0));
      expect(pages.every(({ edges, pageInfo }) => pageInfo.startCursor === edges[0]?.cursor && pageInfo.endCursor === edges.at(-1)?.cursor)).toBe(true);
    }
    expect(new Set(idsOf([whole])).size).toBe(whole.edges.length);
  });

  test('of a cursor from elsewhere are not told', async () => {
    const { endCursor } = (await pageOf(list, 1)).pageInfo;
    const ask = (changes: Partial<List>, after: string | null, viewer = NORTHSHIRE) =>
      codesOf(server, viewer, queryFor({ ...list, ...changes }), { first: 1, after, ...(list.of && { id: ids[list.of[0]] }) });
    expect(await ask({}, endCursor)).toEqual([]);
    expect(await ask({}, endCursor, SOUTHMERE)).toEqual(['BAD_USER_INPUT']);
    expect(await ask({}, '')).toEqual(['BAD_USER_INPUT']);
    expect(await ask({}, `${endCursor}A`)).toEqual(['BAD_USER_INPUT']);
    expect(await ask({}, Buffer.from('["x"]').toString('base64url'))).toEqual(['BAD_USER_INPUT']);
  });

  test.each([0, -1, 101, 2_147_483_647])('of a length of %d are not told', async (first) => {
    const variables = { first, ...(list.of && { id: ids[list.of[0]] }) };
    const [code] = await codesOf(server, NORTHSHIRE, queryFor(list), variables);
    expect(code).toBe(first > 1000 ? 'COST_EXCEEDED' : 'BAD_USER_INPUT');
  });
});

test('a cursor of one list opens no other, and of one filter no other', async () => {
  const [investigations, board, facts] = [LISTS[0], LISTS[2], LISTS[8]] as [List, List, List];
  const { endCursor } = (await pageOf(investigations, 1)).pageInfo;
  const factCursor = (await pageOf(facts, 1)).pageInfo.endCursor;
  expect(await codesOf(server, NORTHSHIRE, queryFor(board), { first: 1, after: endCursor })).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(server, NORTHSHIRE, queryFor({ ...investigations, more: 'filter: { force: "northshire" }' }), { first: 1, after: endCursor })).toEqual([
    'BAD_USER_INPUT',
  ]);
  expect(await codesOf(server, NORTHSHIRE, queryFor({ ...facts, more: 'types: [USES]' }), { first: 1, after: factCursor, id: ids['person'] })).toEqual([
    'BAD_USER_INPUT',
  ]);
});

test('the audit log is paged as well, while each reading of it adds an entry', async () => {
  const audit: List = { name: 'audit', viewer: AUDITOR, field: 'audit', more: 'filter: { operation: COLLECTION }' };
  const whole = await pageOf(audit, 100);
  expect(whole.edges.length).toBeGreaterThan(5);
  expect(idsOf(await turnAll(audit, 3))).toEqual(idsOf([whole]));
  expect(whole.totalCount).toBe(whole.edges.length);
});

test('without a length a page holds 25', async () => {
  const filter = { name: 'audit', viewer: AUDITOR, field: 'audit' };
  expect((await pageOf(filter, null)).edges).toHaveLength(25);
});
