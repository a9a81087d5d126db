import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf, nodesOf, type Edges } from '../support/asking';
import { importTips } from '../support/import-tips';
import { NORTHSHIRE } from '../support/two-forces';

let server: ApiServer;

/** One child, named by three reports: as a victim by two of them, one of which says nothing else. */
const CHILD = { name: ['Kerry', 'Hidden'], born: '2013-04', emails: ['k.h@example.org'], phones: ['+447700900777'], displayName: 'Kerry H' } as const;
const MAN = { name: ['Alan', 'Sample'], phones: ['+447700900123'], account: 'live:alan.1', displayName: 'Big Al' } as const;

beforeAll(async () => {
  server = await startApiServer({ limits: { cost: 1_000_000_000, depth: 20 } });
  await importTips(server.system, 'NS/1', { tips: [{ at: '2026-03-01T10:00:00Z', suspects: [MAN], victims: [CHILD] }] });
  await importTips(server.system, 'SM/1', { tips: [{ at: '2026-03-02T10:00:00Z', suspects: [MAN], victims: [CHILD] }], force: 'southmere' });
}, 60_000);

afterAll(() => server.close());

const PERSON = 'id label ... on Person { dateOfBirth subject { id label } } ... on Subject { records { id label } }';
const FACT = `id type properties from { ${PERSON} } to { ${PERSON} } source { id label }`;

/** Everything that an answer can print, but for the field that is the name itself. */
const ALL = `{ investigations { edges { node { id label title
    subjects { edges { node { id label roles records { id label facts { edges { node { ${FACT} } } } } selectors { edges { node { id facts { edges { node { ${FACT} } } } } } } } } }
    sources { edges { node { id label reference } } }
    overlaps { edges { node { reasons { explanation entity { id label } facts { edges { node { ${FACT} } } } } ignored { explanation entity { id label } facts { edges { node { ${FACT} } } } } } } } } } }
  overlaps { edges { node { reasons { explanation facts { edges { node { ${FACT} } } } } ignored { explanation } } } } }`;

test('a victim’s name is printed nowhere', async () => {
  const { text, status } = await server.ask(NORTHSHIRE, ALL);
  expect(status).toBe(200);
  expect(text).toContain('Alan Sample');
  expect(text).toContain('Victim ');
  expect(text).toContain('"displayNames":["Big Al"]');
  expect(text).toContain('"displayNames":"(withheld)"');
  expect(text).not.toMatch(/Kerry|Hidden/);
});

interface Child {
  readonly id: string;
  readonly label: string;
  readonly roles: string[];
  readonly records: { readonly id: string; readonly label: string; readonly name?: string | null }[];
}

const CHILDREN =
  'query ($withName: Boolean!) { investigations { edges { node { subjects { edges { node { id label roles records { id label name @include(if: $withName) } } } } } } } }';

async function children(withName: boolean): Promise<Child[]> {
  const { investigations } = await dataOf<{ investigations: Edges<{ subjects: Edges<Child> }> }>(server, NORTHSHIRE, CHILDREN, { withName });
  return nodesOf(investigations).flatMap(({ subjects }) => nodesOf(subjects).filter(({ roles }) => roles.includes('VICTIM')));
}

test('a victim’s label tells records apart, as subject and as record alike', async () => {
  const found = await children(false);
  expect(found).toHaveLength(2);
  expect(new Set(found.map(({ label }) => label)).size).toBe(2);
  for (const { label, records } of found) {
    expect(label).toMatch(/^Victim [A-Za-z0-9_-]{6}$/);
    expect(records.map((record) => record.label)).toEqual([label]);
  }
});

test('the name is told where it is asked for by its own field', async () => {
  expect((await children(true)).flatMap(({ records }) => records.map(({ name }) => name))).toEqual(['Kerry Hidden', 'Kerry Hidden']);
});

test('any node by any id is as masked', async () => {
  const [child] = await children(false);
  const ids = [child?.id, child?.records[0]?.id];
  const { text } = await server.ask(
    NORTHSHIRE,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { label } ... on Subject { records { label subject { label } } } } }`,
    { ids },
  );
  expect(text).not.toMatch(/Kerry|Hidden/);
  expect(text).toContain(child?.label);
});

test('a fault tells no name either', async () => {
  const [child] = await children(false);
  const { text } = await server.ask(NORTHSHIRE, 'query ($id: ID!) { node(id: $id) { ... on Person { facts(first: 0) { totalCount } } } }', {
    id: child?.records[0]?.id,
  });
  expect(text).toContain('BAD_USER_INPUT');
  expect(text).not.toMatch(/Kerry|Hidden/);
});
