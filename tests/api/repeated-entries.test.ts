import { startApiServer, type ApiServer } from '../support/api-server';
import { codesOf, dataOf, nodesOf, type Edges } from '../support/asking';
import { ANALYST, EntryDesk, FACTS, PEOPLE, RECORD, SELECTORS, sourcesOf } from '../support/entry-desk';
import { AUDITOR, NORTHSHIRE, NUMBERS } from '../support/two-forces';

let server: ApiServer;
let desk: EntryDesk;

beforeAll(async () => {
  server = await startApiServer();
  desk = await EntryDesk.open(server);
}, 120_000);

afterAll(() => server.close());

describe('the same key', () => {
  test('and input again give the stored outcome, also ten times at once, and nothing is done twice', async () => {
    const before = await sourcesOf(server, NUMBERS.north);
    const input = desk.anEntry({ people: PEOPLE, selectors: SELECTORS, facts: FACTS });
    const all = await Promise.all(Array.from({ length: 10 }, () => desk.record(input)));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await sourcesOf(server, NUMBERS.north)).toHaveLength(before.length + 1);
    const wrong = desk.anEntry({ grade: 'none', selectors: SELECTORS });
    expect(await desk.record(wrong)).toEqual(await desk.record(wrong));
  });

  test('with another input is a conflict, whatever the first led to', async () => {
    for (const first of [desk.anEntry({ selectors: SELECTORS }), desk.anEntry({ grade: 'none', selectors: SELECTORS })]) {
      await desk.record(first);
      expect(await codesOf(server, ANALYST, RECORD, { input: { ...first, grade: '1AP' } })).toEqual(['CONFLICT']);
    }
  });

  test('of another user is another key', async () => {
    const input = desk.anEntry({ selectors: SELECTORS });
    const [own, other] = [await desk.record(input), await desk.record(input, NORTHSHIRE)];
    expect(own.source?.id).not.toBe(other.source?.id);
  });

  test('of somebody who may no longer see what it led to tells nothing of it', async () => {
    const create = 'mutation ($input: CreateInvestigationInput!) { createInvestigation(input: $input) { ... on InvestigationSaved { investigation { id } } } }';
    const words = { title: 'Operation Oak', force: 'northshire', visibility: 'SILENT', tier: 'OFFICIAL', contact: 'desk', openedOn: '2026-03-01' };
    const inside = { ...NORTHSHIRE, compartments: ['OAK'] };
    const { createInvestigation } = await dataOf<{ createInvestigation: { investigation: { id: string } } }>(server, inside, create, {
      input: { ...words, urn: 'NS/2026/0099', compartments: ['OAK'], idempotencyKey: 'oak' },
    });
    const [sound, unsound] = ['1AP', 'none'].map((grade) => desk.anEntry({ investigation: createInvestigation.investigation.id, grade, selectors: SELECTORS }));
    expect((await desk.record(sound as object, inside)).__typename).toBe('IntelligenceRecorded');
    expect((await desk.record(unsound as object, inside)).__typename).toBe('IntelligenceRefused');
    expect(await codesOf(server, NORTHSHIRE, RECORD, { input: sound })).toEqual(['CONFLICT']);
    expect((await desk.record(unsound as object, NORTHSHIRE)).__typename).toBe('InvestigationNotFound');
  });
});

describe('the log', () => {
  const LOG = 'query ($filter: AuditFilter) { audit(first: 100, filter: $filter) { edges { node { actor operation subjects } } } }';
  type Log = { audit: Edges<{ actor: string; operation: string; subjects: string[] }> };
  const entriesOf = async (actor: string) => nodesOf((await dataOf<Log>(server, AUDITOR, LOG, { filter: { actor, operation: 'COLLECTION' } })).audit);

  test('names everybody whom an entry speaks of, when it is intended and when it is done', async () => {
    const recorded = await desk.record(desk.anEntry({ people: PEOPLE }), { ...ANALYST, name: 'a.first' });
    const people = recorded.facts?.filter(({ type }) => type === 'INVOLVED_IN').map(({ from }) => from.id) ?? [];
    const logged = await entriesOf('a.first');
    expect(people).toHaveLength(2);
    expect(logged.map(({ subjects }) => subjects)).toEqual(Array(2).fill([recorded.source?.id, desk.cases.north, ...people]));
  });

  test('names nobody for an entry that is refused, or that finds no investigation', async () => {
    const viewer = { ...ANALYST, name: 'a.second' };
    await desk.record(desk.anEntry({ people: PEOPLE, grade: 'none' }), viewer);
    await desk.record(desk.anEntry({ people: PEOPLE, investigation: desk.cases.silent }), viewer);
    expect((await entriesOf('a.second')).map(({ subjects }) => subjects)).toEqual([[], [], [], []]);
  });
});
