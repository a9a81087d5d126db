import type { Viewer } from '../../src/domain/access/viewer';
import { readAudit } from '../../src/audit/read-audit';
import type { AuditEntry } from '../../src/domain/audit/audit-entry';
import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf, nodesOf, type Edges } from '../support/asking';
import { AUDITOR, NORTHSHIRE, NUMBERS, SOUTHMERE, WESTFOLD, giveTwoForcesOneOffender } from '../support/two-forces';

let server: ApiServer;
let investigationId: string;
let people: string[];
let factIds: string[];
let sourceId: string;

beforeAll(async () => {
  server = await startApiServer();
  await giveTwoForcesOneOffender(server.system);
  const query = `{ investigation(urn: "${NUMBERS.north}") { id sources { edges { node { id } } } subjects { edges { node { records { id facts { edges { node { id } } } } } } } } }`;
  const { investigation } = await dataOf<{
    investigation: { id: string; sources: Edges<{ id: string }>; subjects: Edges<{ records: { id: string; facts: Edges<{ id: string }> }[] }> };
  }>(server, NORTHSHIRE, query);
  const records = nodesOf(investigation.subjects).flatMap((subject) => subject.records);
  investigationId = investigation.id;
  people = records.map(({ id }) => id).sort();
  factIds = records.flatMap(({ facts }) => nodesOf(facts).map(({ id }) => id));
  sourceId = nodesOf(investigation.sources)[0]?.id ?? '';
}, 60_000);

afterAll(() => server.close());

let asked = 0;

/** Asks as a user of this one question, and reads the entries that it left. */
async function entriesFor(query: string, variables: object = {}, viewer: Viewer = NORTHSHIRE): Promise<{ entries: readonly AuditEntry[]; text: string }> {
  const asker = { ...viewer, name: `asker ${(asked += 1)}` };
  const { text } = await server.ask(asker, query, { ...variables });
  const { rows } = await readAudit(server.system.paths.auditLog, { actor: asker.name }, { first: 10 });
  return { entries: rows.map(({ entry }) => entry), text };
}

/** Every person whose id, or whose subject's id, can be read in an answer. */
function peopleIn(text: string): string[] {
  return [...new Set([...text.matchAll(/"(?:per|sub)_([A-Za-z0-9_-]{22})"/g)].map(([, hash]) => `per_${hash}`))].sort();
}

const SUBJECTS = 'subjects { edges { node { id } } }';

test.each([
  ['as subjects of an investigation', `{ investigation(urn: "${NUMBERS.north}") { ${SUBJECTS} } }`],
  ['as records of subjects', `{ investigation(urn: "${NUMBERS.north}") { subjects { edges { node { id records { id } } } } } }`],
  ['under another name', `{ one: investigation(urn: "${NUMBERS.north}") { them: subjects { all: edges { who: node { id } } } } }`],
  [
    'through fragments',
    `{ investigation(urn: "${NUMBERS.north}") { ...I } } fragment I on Investigation { subjects { ...S } } fragment S on SubjectConnection { edges { node { ... on Node { id } } } }`,
  ],
  ['by the way of a list of investigations', `{ investigations { edges { node { ${SUBJECTS} } } } }`],
  [
    'at the ends of facts',
    `{ investigation(urn: "${NUMBERS.north}") { subjects { edges { node { id records { facts { edges { node { from { id } to { id } } } } } } } } } }`,
  ],
  ['at the other side of an overlap', `{ investigation(urn: "${NUMBERS.north}") { overlaps { edges { node { right { ${SUBJECTS} } } } } } }`],
  [
    'as the users of a shared value',
    `{ overlaps { edges { node { reasons { entity { ... on Selector { facts(types: [USES], first: 5) { edges { node { from { id } } } } } } } } } } }`,
  ],
  ['through each other', `{ investigation(urn: "${NUMBERS.north}") { subjects { edges { node { records { id subject { id records { id } } } } } } } }`],
  ['of another time', `{ investigation(urn: "${NUMBERS.north}", asOf: "2100-01-01T00:00:00Z") { ${SUBJECTS} } }`],
])('people who are returned %s stand in the entry, all of them and nobody else', async (_how, query) => {
  const { entries, text } = await entriesFor(query);
  expect(peopleIn(text).length).toBeGreaterThanOrEqual(3);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ operation: 'CONSULTATION', subjects: peopleIn(text), recipient: null });
});

test('people who are asked for by their ids stand in the entry, those of facts among them', async () => {
  const nodes = await entriesFor('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [...people, 'none', investigationId] });
  expect(nodes.entries[0]?.subjects).toEqual(people);
  const facts = await entriesFor('query ($ids: [ID!]!) { facts(ids: $ids) { from { __typename } } }', { ids: factIds });
  expect(facts.entries[0]?.subjects).toEqual(people);
  const node = await entriesFor('query ($id: ID!) { node(id: $id) { __typename } }', { id: people[0] });
  expect(node.entries[0]?.subjects).toEqual([people[0]]);
});

test.each([
  ['no person', `{ investigation(urn: "${NUMBERS.north}") { id urn overlaps { edges { node { score reasons { explanation } } } } } }`],
  ['how many there are', `{ investigation(urn: "${NUMBERS.north}") { subjects { totalCount } } }`],
  ['facts without their ends', 'query { investigations { edges { node { sources { edges { node { id } } } } } } }'],
  ['who asks', '{ viewer { name } }'],
  ['somebody hidden', `{ investigation(urn: "${NUMBERS.silent}") { ${SUBJECTS} } }`],
])('an answer that tells %s leaves an entry without people', async (_what, query) => {
  const { entries } = await entriesFor(query);
  expect(entries.map(({ subjects }) => subjects)).toEqual([[]]);
});

test('a name that was asked for is noted beside the person, for those persons alone', async () => {
  const masked = await entriesFor('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { label dateOfBirth } } }', { ids: people });
  expect(masked.entries[0]).toMatchObject({ subjects: people, detail: { unmasked: [] } });
  const one = people[0] ?? '';
  const named = await entriesFor('query ($one: ID!, $all: [ID!]!) { node(id: $one) { ... on Person { name } } nodes(ids: $all) { ... on Person { id } } }', {
    one,
    all: people,
  });
  expect(named.entries[0]).toMatchObject({ subjects: people, detail: { unmasked: [one] } });
  const all = await entriesFor(`{ investigation(urn: "${NUMBERS.north}") { subjects { edges { node { records { n: name } } } } } }`);
  expect(all.entries[0]?.detail.unmasked).toEqual(people);
});

test('an entry says what was asked in the words of the schema, and which answer it belongs to', async () => {
  const { entries, text } = await entriesFor(`query Canary { viewer { name } canary: investigation(urn: "${NUMBERS.north}") { urn } }`);
  const { extensions } = JSON.parse(text) as { extensions: { provenance: { fingerprint: string } } };
  expect(entries[0]?.detail).toMatchObject({
    request: 'query investigation viewer',
    fingerprint: extensions.provenance.fingerprint,
    outcome: 'answered',
    phase: 'done',
  });
  expect(JSON.stringify(entries[0])).not.toMatch(/[Cc]anary/);
  expect(entries[0]?.detail.graphVersion).toEqual(expect.any(Number));
});

test('what was refused before anything was asked leaves no entry', async () => {
  expect((await entriesFor('{ investigation(urn: "NS/2026/0001") { nonsense } }')).entries).toEqual([]);
  expect(
    (
      await entriesFor(
        '{ investigations(first: 100) { edges { node { subjects(first: 100) { edges { node { id records { id facts { totalCount } } } } } } } } }',
      )
    ).entries,
  ).toEqual([]);
});

test('a justification goes into the entry as it was given', async () => {
  const token = await server.token({ ...NORTHSHIRE, name: 'with reason' });
  await server.client.post(token, JSON.stringify({ query: '{ viewer { name } }' }), { 'x-justification': 'Operation Lantern' });
  const { rows } = await readAudit(server.system.paths.auditLog, { actor: 'with reason' }, { first: 1 });
  expect(rows[0]?.entry.justification).toBe('Operation Lantern');
});

describe('an auditor', () => {
  const LOG =
    'query ($filter: AuditFilter) { audit(filter: $filter) { totalCount edges { node { id at actor operation subjects recipient justification requestId } } } }';
  const read = async (filter: object) =>
    nodesOf((await dataOf<{ audit: Edges<{ actor: string; operation: string; subjects: string[]; at: string }> }>(server, AUDITOR, LOG, { filter })).audit);

  test('reads who looked at a person, and who collected what is known of them', async () => {
    const one = people[0] ?? '';
    await entriesFor('query ($id: ID!) { node(id: $id) { id } }', { id: one }, SOUTHMERE);
    const entries = await read({ subject: one });
    expect(entries[0]).toMatchObject({ actor: `asker ${asked}`, operation: 'CONSULTATION', subjects: [one] });
    expect(entries.at(-1)).toMatchObject({ actor: 'local operator', operation: 'COLLECTION' });
    expect(entries.every(({ subjects }) => subjects.includes(one))).toBe(true);
  });

  test('reads by actor, operation and time', async () => {
    await entriesFor(`{ investigation(urn: "${NUMBERS.namesake}") { ${SUBJECTS} } }`, {}, WESTFOLD);
    const actor = `asker ${asked}`;
    expect((await read({ actor })).map((entry) => entry.actor)).toEqual([actor]);
    expect((await read({ operation: 'COLLECTION' })).every(({ operation }) => operation === 'COLLECTION')).toBe(true);
    expect(await read({ operation: 'ERASURE' })).toEqual([]);
    const [newest] = await read({ actor });
    expect(await read({ actor, from: newest?.at })).toHaveLength(1);
    expect(await read({ actor, to: newest?.at })).toHaveLength(0);
    expect(await read({ actor, from: '2100-01-01T00:00:00Z' })).toEqual([]);
  });

  test('reads what is asked for, and the asking is an entry of its own', async () => {
    const before = await read({ actor: AUDITOR.name });
    const after = await read({ actor: AUDITOR.name });
    expect(after.length).toBe(before.length + 1);
    expect(after[0]).toMatchObject({ operation: 'CONSULTATION', subjects: [] });
  });

  test('finds a source and an investigation as subjects of what was collected', async () => {
    for (const subject of [sourceId, investigationId]) {
      expect(new Set((await read({ subject })).map(({ operation }) => operation))).toEqual(new Set(['COLLECTION']));
    }
  });

  test('proves that the log is whole', async () => {
    const { verifyAudit } = await dataOf<{ verifyAudit: { intact: boolean; entries: number; firstBroken: null; head: string } }>(
      server,
      AUDITOR,
      '{ verifyAudit { intact entries firstBroken head } }',
    );
    expect(verifyAudit).toMatchObject({ intact: true, firstBroken: null });
    expect(verifyAudit.entries).toBeGreaterThan(asked);
    expect(verifyAudit.head).not.toBe('');
  });
});
