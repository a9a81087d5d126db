import { startApiServer, type ApiServer } from '../support/api-server';
import { codesOf, dataOf, nodesOf, type Edges } from '../support/asking';
import { ANALYST, EntryDesk, FACTS, PEOPLE, RECORD, SELECTORS, sourcesOf } from '../support/entry-desk';
import { NORTHSHIRE, NUMBERS, SOUTHMERE, WESTFOLD } from '../support/two-forces';
import { IdMint } from '../../src/domain/ids/id-mint';
import type { Viewer } from '../../src/domain/access/viewer';

/** Of no installation that there is. */
const NEVER = new IdMint(Buffer.from('another installation'));

let server: ApiServer;
let desk: EntryDesk;

beforeAll(async () => {
  server = await startApiServer();
  desk = await EntryDesk.open(server);
}, 120_000);

afterAll(() => server.close());

test('an entry is recorded whole: its source, its people, what it states and what follows from it', async () => {
  const recorded = await desk.record(desk.anEntry({ people: PEOPLE, selectors: SELECTORS, facts: FACTS }));
  expect(recorded).toMatchObject({
    __typename: 'IntelligenceRecorded',
    source: { kind: 'ANALYST', label: "Analyst's entry INT/1", publisher: 'northshire', sha256: null },
    notes: ['selectors[0].value: possible, but in no range known to be in use.', 'selectors[0].value: read as a number of GB: no country was written.'],
  });
  const source = { id: recorded.source?.id };
  const phone = { __typename: 'Selector', label: '+447700900123' };
  expect(recorded.facts).toMatchObject([
    { type: 'USES', grade: { code: '1AP' }, source, from: { label: 'Alan Sample' }, to: phone, properties: { capacity: 'own', role: 'SUSPECT' } },
    { type: 'THREATENED', nature: 'ASSESSED', grade: { code: '2CC/A2/S2' }, firstSeen: '2026-03-01T10:00:00.000Z', lastSeen: '2026-03-02T10:00:00.000Z' },
    { type: 'INVOLVED_IN', to: { id: desk.cases.north }, properties: { role: 'SUSPECT' } },
    { type: 'APPEARS_IN', from: { label: 'Alan Sample' } },
    { type: 'INVOLVED_IN', properties: { role: 'VICTIM' } },
    { type: 'APPEARS_IN' },
    { type: 'ON', from: { label: 'u-4711 (chatline)' }, to: { __typename: 'Platform', label: 'chatline' } },
    { type: 'APPEARS_IN', from: phone, properties: { role: 'SUSPECT', written: '07700 900123' } },
    { type: 'APPEARS_IN', from: { label: 'u-4711 (chatline)' }, properties: {} },
  ]);
  // A victim is masked wherever a label is printed.
  expect(recorded.facts?.[1]?.to.label).not.toContain('Kerry');
  expect(await sourcesOf(server, NUMBERS.north)).toContain(recorded.source?.id);
});

test('what is recorded finds the overlap that it makes', async () => {
  await desk.record(desk.anEntry({ selectors: [{ value: 'https://example.org/shared-by-both' }] }));
  await desk.record(desk.anEntry({ investigation: desk.cases.south, selectors: [{ value: 'https://example.org/shared-by-both' }] }), SOUTHMERE);
  const query =
    'query ($urn: String!) { investigation(urn: $urn) { overlaps { edges { node { right { urn } reasons { entity { label } independentOrigins } } } } } }';
  type Found = { right: { urn: string }; reasons: { entity: { label: string }; independentOrigins: number }[] };
  const { investigation } = await dataOf<{ investigation: { overlaps: Edges<Found> } }>(server, NORTHSHIRE, query, { urn: NUMBERS.north });
  const south = nodesOf(investigation.overlaps).find(({ right }) => right.urn === NUMBERS.south);
  expect(south?.reasons).toContainEqual({ entity: { label: 'https://example.org/shared-by-both' }, independentOrigins: 2 });
});

describe('what is held', () => {
  const find = `query ($urn: String!) { investigation(urn: $urn) { subjects(first: 20) { edges { node { roles records { id } } } } } }`;
  type Subjects = { investigation: { subjects: Edges<{ roles: string[]; records: { id: string }[] }> } };

  async function personIn(urn: string, role: string, viewer: Viewer): Promise<string> {
    const { investigation } = await dataOf<Subjects>(server, viewer, find, { urn });
    return nodesOf(investigation.subjects).find(({ roles }) => roles.includes(role))?.records[0]?.id as string;
  }

  test('is named by its id: a person, whose part goes with what they use, and an identifier, which appears in the investigation by that', async () => {
    const suspect = await personIn(NUMBERS.south, 'SUSPECT', SOUTHMERE);
    const first = await desk.record(desk.anEntry({ selectors: [{ value: 'alan.second@example.org' }] }));
    const mail = first.facts?.[0]?.from.id as string;
    const facts = [{ type: 'USES', from: suspect, to: mail, nature: 'ASSESSED' }];
    const recorded = await desk.record(desk.anEntry({ investigation: desk.cases.south, facts }), SOUTHMERE);
    expect(recorded.facts).toMatchObject([
      { type: 'USES', from: { id: suspect }, to: { id: mail }, properties: { role: 'SUSPECT' } },
      { type: 'APPEARS_IN', from: { id: mail }, to: { id: desk.cases.south }, properties: { role: 'SUSPECT' } },
    ]);
  });

  test('is answered as what never was, where it is out of sight', async () => {
    const hidden = await personIn(NUMBERS.silent, 'SUSPECT', WESTFOLD);
    const ends = [hidden, NEVER.entity('PERSON', 'nobody'), 'nobody'];
    const facts = ends.map((from) => ({ type: 'USES', from, to: 'phone', nature: 'STATED' }));
    expect((await desk.record(desk.anEntry({ selectors: SELECTORS, facts }))).problems).toEqual(
      ends.map((_end, index) => `facts[${index}].from names neither a ref of this entry nor the id of anything that you may see.`),
    );
  });

  test('and fewer may see than the investigation is not spoken of in it', async () => {
    const own = await personIn(NUMBERS.silent, 'SUSPECT', WESTFOLD);
    const facts = [{ type: 'USES', from: own, to: 'phone', nature: 'STATED' }];
    expect(await desk.record(desk.anEntry({ investigation: desk.cases.namesake, selectors: SELECTORS, facts }), WESTFOLD)).toEqual({
      __typename: 'IntelligenceRefused',
      problems: ['facts[0].from may be seen by fewer people than this investigation: state the fact in an investigation that as few may see.'],
    });
    expect((await desk.record(desk.anEntry({ investigation: desk.cases.silent, selectors: SELECTORS, facts }), WESTFOLD)).__typename).toBe(
      'IntelligenceRecorded',
    );
  });
});

test('all that is wrong is told at once, and nothing is recorded', async () => {
  const before = await sourcesOf(server, NUMBERS.north);
  const refused = await desk.record(
    desk.anEntry({
      grade: '4AP',
      people: [...PEOPLE, { ref: 'man', role: 'OTHER', dateOfBirth: '2004-02-30' }],
      selectors: [{ type: 'EMAIL', value: 'no address' }],
      facts: [{ type: 'USES', from: 'man', to: 'girl', nature: 'STATED', grade: '1BC', properties: { deep: { er: 1 } } }],
    }),
  );
  expect(refused.problems).toEqual([
    'grade: A grade is a source 1 to 3, an information A to E and a handling P or C, as in 1BP or 1BC/A2/S2.',
    'people[2].ref is that of people[0] already.',
    'people[2].dateOfBirth is not a day of the calendar.',
    expect.stringMatching(/^selectors\[0\]\.value .*\.$/) as string,
    'facts[0].grade: Handling code C needs both an action code A1 to A3 and a sanitisation code S1 or S2, as in 1BC/A2/S2.',
    'facts[0].properties.deep must be a text, a number, true, false, null or a list of texts.',
    expect.stringMatching(/^facts\[0\]\.to is of a kind that does not fit: USES leads to .*, not to PERSON\.$/) as string,
  ]);
  expect(await sourcesOf(server, NUMBERS.north)).toEqual(before);
});

describe('an investigation', () => {
  const entry = { selectors: SELECTORS };

  test('that is hidden is answered as one that never was, at the same cost', async () => {
    const hidden = await server.ask(ANALYST, RECORD, { input: desk.anEntry({ ...entry, investigation: desk.cases.silent }) });
    const absent = await server.ask(ANALYST, RECORD, { input: desk.anEntry({ ...entry, investigation: NEVER.entity('INVESTIGATION', 'none') }) });
    const told = ({ body }: typeof hidden) => ({ data: body.data, cost: (body as { extensions?: { cost: unknown } }).extensions?.cost });
    expect(told(hidden)).toEqual(told(absent));
    expect(hidden.body.data).toEqual({
      recordIntelligence: { __typename: 'InvestigationNotFound', message: 'There is no such investigation. Look it up by its number, or open it first.' },
    });
  });

  test('of another force is added to by its own people alone, whoever may read it', async () => {
    const { problems } = await desk.record(desk.anEntry({ ...entry, investigation: desk.cases.south, grade: '' }));
    expect(problems).toHaveLength(2);
    expect(problems?.[0]).toMatch(/^investigation is one of southmere: only its own people record in it\./);
  });
});

test.each(['investigator', 'analyst', 'supervisor'] as const)('a %s may record', async (role) => {
  expect((await desk.record(desk.anEntry({ selectors: SELECTORS }), { ...ANALYST, roles: [role] })).__typename).toBe('IntelligenceRecorded');
});

test.each(['administrator', 'auditor', 'feed'] as const)('a %s may not', async (role) => {
  expect(await codesOf(server, { ...ANALYST, roles: [role] }, RECORD, { input: desk.anEntry({ selectors: SELECTORS }) })).toEqual(['FORBIDDEN']);
});

test('the same entry typed again, also elsewhere, is of the same origin', async () => {
  const entry = { reference: 'INT/TWICE', selectors: [{ value: 'twice@example.org' }] };
  await desk.record(desk.anEntry(entry));
  await desk.record(
    desk.anEntry({ ...entry, selectors: [{ type: 'EMAIL', value: 'twice@EXAMPLE.org' }], investigation: desk.cases.south, grade: '3EP' }),
    SOUTHMERE,
  );
  const query =
    'query ($urn: String!) { investigation(urn: $urn) { overlaps { edges { node { right { urn } reasons { entity { label } independentOrigins } } } } } }';
  type Found = { right: { urn: string }; reasons: { entity: { label: string }; independentOrigins: number }[] };
  const { investigation } = await dataOf<{ investigation: { overlaps: Edges<Found> } }>(server, NORTHSHIRE, query, { urn: NUMBERS.north });
  const south = nodesOf(investigation.overlaps).find(({ right }) => right.urn === NUMBERS.south);
  expect(south?.reasons).toContainEqual({ entity: { label: 'twice@example.org' }, independentOrigins: 1 });
});
