import { IdMint } from '../../src/domain/ids/id-mint';
import { overlapIdOf } from '../../src/domain/overlap/overlap-id';
import { startApiServer, type ApiServer } from '../support/api-server';
import { codesOf, dataOf, nodesOf, type Edges } from '../support/asking';
import { NORTHSHIRE, NUMBERS, WESTFOLD, giveTwoForcesOneOffender } from '../support/two-forces';

let server: ApiServer;
/** An id of each type that Northshire may see. */
const seen: Record<string, string> = {};
/** The same of what Westfold keeps to itself. */
const hidden: Record<string, string> = {};

beforeAll(async () => {
  server = await startApiServer();
  await giveTwoForcesOneOffender(server.system);
  Object.assign(seen, await idsOf(NUMBERS.north, NORTHSHIRE));
  Object.assign(hidden, await idsOf(NUMBERS.silent, WESTFOLD));
}, 60_000);

afterAll(() => server.close());

const NAMES = `query ($urn: String!) { investigation(urn: $urn) { id sources { edges { node { id } } }
  subjects { edges { node { id records { id facts { edges { node { id type } } } } selectors(types: [ACCOUNT]) { edges { node { id platform { id } } } } } } }
  overlaps(first: 1) { edges { node { id } } } } }`;

interface Named {
  readonly id: string;
  readonly sources: Edges<{ readonly id: string }>;
  readonly subjects: Edges<{
    readonly id: string;
    readonly records: readonly { readonly id: string; readonly facts: Edges<{ readonly id: string; readonly type: string }> }[];
    readonly selectors: Edges<{ readonly id: string; readonly platform: { readonly id: string } | null }>;
  }>;
  readonly overlaps: Edges<{ readonly id: string }>;
}

async function idsOf(urn: string, viewer = NORTHSHIRE): Promise<Record<string, string>> {
  const { investigation } = await dataOf<{ investigation: Named }>(server, viewer, NAMES, { urn });
  const subject = nodesOf(investigation.subjects).find(({ selectors }) => selectors.edges.length > 0);
  const account = subject && nodesOf(subject.selectors)[0];
  const person = subject?.records[0];
  const facts = person ? nodesOf(person.facts).map(({ id, type }): [string, string] => [type, id]) : [];
  const named: [string, string | undefined][] = [
    ['Investigation', investigation.id],
    ['Source', nodesOf(investigation.sources)[0]?.id],
    ['Subject', subject?.id],
    ['Person', person?.id],
    ['Selector', account?.id],
    ['Platform', account?.platform?.id],
    ['Overlap', nodesOf(investigation.overlaps)[0]?.id],
  ];
  return Object.fromEntries([...facts, ...named].map(([name, id]) => [name, id ?? '']));
}

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const FACTS = 'query ($ids: [ID!]!) { facts(ids: $ids) { id type } }';

test.each(['Investigation', 'Source', 'Subject', 'Person', 'Selector', 'Platform', 'Overlap'])('a %s is found by its id', async (typename) => {
  const id = seen[typename];
  expect(id).toMatch(/^[a-z]{3}_/);
  expect(await dataOf(server, NORTHSHIRE, NODE, { id })).toEqual({ node: { __typename: typename, id } });
  expect(await dataOf(server, NORTHSHIRE, NODES, { ids: [id, id] })).toEqual({
    nodes: [
      { __typename: typename, id },
      { __typename: typename, id },
    ],
  });
});

test.each(['APPEARS_IN', 'INVOLVED_IN', 'USES'])('a fact of type %s is found by its id, among nodes and among facts', async (type) => {
  const id = seen[type];
  expect(await dataOf(server, NORTHSHIRE, NODE, { id })).toEqual({ node: { __typename: 'Fact', id } });
  expect(await dataOf(server, NORTHSHIRE, FACTS, { ids: [id] })).toEqual({ facts: [{ id, type }] });
});

describe('an id of', () => {
  const elsewhere = new IdMint(Buffer.from('another installation'));
  const never = [
    elsewhere.entity('PERSON', 'nobody'),
    elsewhere.entity('SUBJECT', 'nobody'),
    elsewhere.entity('TRANSACTION', 'none'),
    elsewhere.entity('ORGANISATION', 'none'),
    elsewhere.fact('RELATED_TO', 'none'),
    overlapIdOf(elsewhere.entity('INVESTIGATION', 'a'), elsewhere.entity('INVESTIGATION', 'b')),
  ];
  const garbage = [
    '',
    'per_',
    'no id at all',
    '4:00000000-0000-0000-0000-000000000000:1',
    'per_%2e%2e',
    `per_${'A'.repeat(5000)}`,
    '__proto__',
    "' OR 1=1 //",
    '🙂',
  ];

  /** What is answered for an id, without the id itself. */
  async function answersTo(id: string): Promise<unknown[]> {
    const { body } = await server.ask(NORTHSHIRE, NODE, { id });
    const [nodes, facts] = await Promise.all([dataOf(server, NORTHSHIRE, NODES, { ids: [id] }), dataOf(server, NORTHSHIRE, FACTS, { ids: [id] })]);
    return [body.data, body.errors, nodes, facts];
  }
  const NOTHING = [{ node: null }, undefined, { nodes: [null] }, { facts: [null] }];

  test('what is hidden, what never was, and what is no id are all answered with null', async () => {
    const kept = Object.entries(hidden).filter(([typename]) => typename !== 'Platform');
    expect(kept.map(([typename]) => typename)).toEqual(expect.arrayContaining(['Investigation', 'Person', 'Subject', 'Source', 'Selector', 'Overlap', 'USES']));
    for (const id of [...kept.map(([, id]) => id), ...never, ...garbage]) expect(await answersTo(id)).toEqual(NOTHING);
  });

  test('what is hidden is told to its owner', async () => {
    const { nodes } = await dataOf<{ nodes: unknown[] }>(server, WESTFOLD, NODES, { ids: Object.values(hidden) });
    expect(nodes).not.toContain(null);
  });

  test('a pair is the pair’s one id: the other way round it is none', async () => {
    const turned = seen['Overlap']?.replace(/^ovl_(.{22})(.{22})$/, 'ovl_$2$1') ?? '';
    expect(await answersTo(turned)).toEqual(NOTHING);
  });
});

test('answers stand in the order of the ids, null in the place of what is not there', async () => {
  const ids = [seen['Person'], 'none', seen['Investigation'], hidden['Person'], seen['Person']];
  const { nodes } = await dataOf<{ nodes: ({ id: string } | null)[] }>(server, NORTHSHIRE, NODES, { ids });
  expect(nodes.map((node) => node?.id ?? null)).toEqual([ids[0], null, ids[2], null, ids[4]]);
});

test('at most 100 ids are asked for at once', async () => {
  const ids = (count: number) => Array.from({ length: count }, (_, number) => `none ${number}`);
  for (const query of [NODES, FACTS]) {
    expect(await codesOf(server, NORTHSHIRE, query, { ids: ids(100) })).toEqual([]);
    expect(await codesOf(server, NORTHSHIRE, query, { ids: ids(101) })).toEqual(['BAD_USER_INPUT']);
  }
  expect(await dataOf(server, NORTHSHIRE, NODES, { ids: [] })).toEqual({ nodes: [] });
});

/** Everything about a thing in a single answer: a field that is promised and missing would be an error. */
const EVERYTHING = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Entity { type label }
  ... on Investigation { urn title force status openedOn visibility version contact }
  ... on Subject { roles records { id } investigations { urn } }
  ... on Person { name dateOfBirth subject { id } source { id } }
  ... on Selector { selectorType key platform { slug kind } }
  ... on Platform { slug platformKind: kind }
  ... on Source { sourceKind: kind reference publisher receivedAt occurredAt incidentType sha256 }
  ... on Fact { factType: type nature from { id type label } to { id type label } source { id } grade { code source information handling action sanitisation } firstSeen lastSeen recordedAt retractedAt properties }
  ... on Overlap { left { urn } right { urn } score strength reasons { entity { id type label } entityType } ignored { entity { id } } } } }`;

test('of everything that is found every field is told, where it is not known as null', async () => {
  const ids = Object.values(seen);
  const { nodes } = await dataOf<{ nodes: Record<string, unknown>[] }>(server, NORTHSHIRE, EVERYTHING, { ids });
  const by = (typename: string) => nodes.find((node) => node['__typename'] === typename);
  expect(nodes).not.toContain(null);
  expect(by('Investigation')).toMatchObject({
    type: 'INVESTIGATION',
    label: 'NS/2026/0001 Operation Lantern',
    force: 'northshire',
    status: 'OPEN',
    visibility: 'OPEN',
    openedOn: '2026-03-02',
  });
  expect(by('Person')).toMatchObject({ name: 'Alan Sample', dateOfBirth: '1991-05-17', subject: { id: seen['Subject'] }, source: { id: seen['Source'] } });
  expect(by('Subject')).toMatchObject({ type: 'SUBJECT', roles: ['SUSPECT'], records: [{ id: seen['Person'] }], investigations: [{ urn: NUMBERS.north }] });
  expect(by('Selector')).toMatchObject({
    type: 'ACCOUNT',
    selectorType: 'ACCOUNT',
    key: 'skype/live:alan.1',
    label: 'live:alan.1 (skype)',
    platform: { slug: 'skype' },
  });
  expect(by('Source')).toMatchObject({
    type: 'SOURCE',
    sourceKind: 'CYBERTIP',
    receivedAt: '2026-03-02T00:00:00.000Z',
    occurredAt: '2026-03-01T14:30:00.000Z',
    publisher: null,
  });
  expect(nodes.find(({ id }) => id === seen['INVOLVED_IN'])).toMatchObject({
    factType: 'INVOLVED_IN',
    nature: 'STATED',
    from: { id: seen['Person'] },
    to: { id: seen['Investigation'] },
    grade: { code: '1BP', source: 'RELIABLE', information: 'KNOWN_INDIRECTLY_BUT_CORROBORATED', handling: 'P', action: null, sanitisation: null },
    retractedAt: null,
    properties: { role: 'SUSPECT' },
  });
});

test('what was imported without a grade has none', async () => {
  const { USES } = await idsOf(NUMBERS.south);
  expect(await dataOf(server, NORTHSHIRE, 'query ($ids: [ID!]!) { facts(ids: $ids) { grade { code } } }', { ids: [USES] })).toEqual({
    facts: [{ grade: null }],
  });
});
