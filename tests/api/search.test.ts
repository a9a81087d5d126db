import { fillSearch } from '../../src/features/search/fill-search';
import { startApiServer, type ApiServer } from '../support/api-server';
import { codesOf, dataOf, nodesOf, type Edges } from '../support/asking';
import { cyberTip, type Tip } from '../support/cyber-tip';
import { imported, importInto } from '../support/import-desk';
import { importTips } from '../support/import-tips';
import { openRawDriver } from '../support/raw-driver';
import { textFile } from '../support/text-file';
import { testNeo4j } from '../support/test-neo4j';
import { AUDITOR, NORTHSHIRE, NUMBERS, SOUTHMERE, WESTFOLD, giveTwoForcesOneOffender } from '../support/two-forces';
import type { Viewer } from '../../src/domain/access/viewer';

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer();
  await giveTwoForcesOneOffender(server.system);
}, 60_000);

afterAll(() => server.close());

interface Found {
  readonly id: string;
  readonly type: string;
  readonly label: string;
}
interface Answer extends Edges<Found> {
  readonly totalIsAtLeast: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query ($text: String!, $types: [EntityType!], $first: Int, $after: String, $asOf: DateTime) {
  search(text: $text, types: $types, first: $first, after: $after, asOf: $asOf) {
    totalCount totalIsAtLeast pageInfo { hasNextPage endCursor } edges { cursor node { id type label } } } }`;

const CASES = { types: ['INVESTIGATION'] };

async function search(text: string, variables: Readonly<Record<string, unknown>> = {}, viewer: Viewer = NORTHSHIRE): Promise<Answer> {
  return (await dataOf<{ search: Answer }>(server, viewer, QUERY, { first: 100, text, ...variables })).search;
}

async function labels(text: string, variables: Readonly<Record<string, unknown>> = {}, viewer: Viewer = NORTHSHIRE): Promise<string[]> {
  return nodesOf(await search(text, variables, viewer)).map(({ type, label }) => `${type} ${label}`);
}

test.each([
  ['a name', 'Alan Sample', ['PERSON Alan Sample', 'PERSON Alan Sample', 'PERSON Alan Sample']],
  ['a name in another order', 'sample, ALAN', ['PERSON Alan Sample', 'PERSON Alan Sample', 'PERSON Alan Sample', 'EMAIL alan.sample@example.com']],
  ['a misspelt name', 'Alan Smaple', ['PERSON Alan Sample', 'PERSON Alan Sample', 'PERSON Alan Sample', 'EMAIL alan.sample@example.com']],
  ['a name in other letters', 'Алан Самплe', ['PERSON Alan Sample', 'PERSON Alan Sample', 'PERSON Alan Sample']],
  ['a telephone number as it is dialled', '07700 900123', ['PHONE +447700900123']],
  ['the beginning of an internet address', '198.51', ['IP_ADDRESS 198.51.100.7']],
  ['a number of an investigation', NUMBERS.north, [`INVESTIGATION ${NUMBERS.north} Operation Lantern`]],
  ['a title', 'operation lantern', [`INVESTIGATION ${NUMBERS.north} Operation Lantern`]],
  ['a title that somebody wrote with a digit', 'operation 1antern', [`INVESTIGATION ${NUMBERS.north} Operation Lantern`]],
])('%s is found: %s', async (_, text, expected) => {
  expect((await labels(text)).slice(0, expected.length)).toEqual(expected);
});

test('a platform is found by everybody, before what only holds its name', async () => {
  expect((await labels('skype'))[0]).toBe('PLATFORM Skype');
});

test('only what is asked for by type is found; people also as subjects', async () => {
  expect(await labels('alan sample', { types: ['EMAIL'] })).toEqual(['EMAIL alan.sample@example.com']);
  expect(await labels('alan sample', { types: ['SUBJECT'] })).toEqual(Array(3).fill('SUBJECT Alan Sample'));
  expect(await labels('alan sample', { types: ['SUBJECT', 'PERSON'] })).toHaveLength(6);
  expect(await labels('alan sample', { types: ['CRIME'] })).toEqual([]);
  expect(await labels('alan sample', { types: [] })).toEqual([]);
});

test("what another force keeps to itself is found by its own people alone, and is in nobody else's count", async () => {
  const [outside, inside] = [await search(NUMBERS.silent, CASES, NORTHSHIRE), await search(NUMBERS.silent, CASES, WESTFOLD)];
  expect([outside.totalCount, inside.totalCount]).toEqual([0, 1]);
  const people = async (viewer: Viewer) => (await search('Alan Sample', { types: ['PERSON'] }, viewer)).totalCount;
  expect([await people(NORTHSHIRE), await people(SOUTHMERE), await people(WESTFOLD)]).toEqual([3, 3, 4]);
});

test('a victim is found by name and told without it, and the log names her', async () => {
  const [victim] = nodesOf(await search('Kerry Hidden', { types: ['PERSON'] }));
  expect(victim?.label).toMatch(/^Victim /);
  const query = 'query ($id: ID!) { audit(filter: { subject: $id, operation: CONSULTATION }) { edges { node { actor } } } }';
  const { audit } = await dataOf<{ audit: Edges<{ actor: string }> }>(server, AUDITOR, query, { id: victim?.id });
  expect(nodesOf(audit).map(({ actor }) => actor)).toContain(NORTHSHIRE.name);
});

test('pages of one after the other hold what one page holds, in its order', async () => {
  const whole = nodesOf(await search('sample')).map(({ id }) => id);
  const turned: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Answer = await search('sample', { first: 1, after });
    turned.push(...nodesOf(page).map(({ id }) => id));
    expect(page.totalCount).toBe(whole.length);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(whole.length).toBeGreaterThan(4);
  expect(turned).toEqual(whole);
});

test('a cursor of another text, or of another viewer, opens nothing', async () => {
  const { pageInfo } = await search('sample', { first: 1 });
  expect(await codesOf(server, NORTHSHIRE, QUERY, { text: 'alan', after: pageInfo.endCursor })).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(server, SOUTHMERE, QUERY, { text: 'sample', first: 1, after: pageInfo.endCursor })).toEqual(['BAD_USER_INPUT']);
});

test('a text without a letter or digit, or too long, is refused', async () => {
  expect(await codesOf(server, NORTHSHIRE, QUERY, { text: ' ?! ' })).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(server, NORTHSHIRE, QUERY, { text: 'a'.repeat(501) })).toEqual(['BAD_USER_INPUT']);
});

test.each(['scopeWord:s1', 'alan~2 OR sample^9', '[a TO z]', 'al?n', 'NOT kerry', '"alan', 'alan\\', '/al.n/', 'AND', '+-&&||!(){}[]^"~*?:\\/x'])(
  '%s is a text like any other, and no syntax of the index',
  async (text) => {
    const found = await labels(text, { types: ['PERSON'] });
    expect(found.every((label) => label.includes('Alan'))).toBe(true);
  },
);

test('a new investigation is found at once, and was not before it was opened', async () => {
  const before = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const input = { urn: 'NS/2026/0099', title: 'Operation Quince', force: 'northshire', visibility: 'SILENT', tier: 'OFFICIAL', contact: 'desk@example.org' };
  const create = 'mutation ($input: CreateInvestigationInput!) { createInvestigation(input: $input) { __typename } }';
  await dataOf(server, NORTHSHIRE, create, { input: { ...input, openedOn: '2026-03-01', idempotencyKey: 'quince' } });
  expect(await labels('quince')).toEqual(['INVESTIGATION NS/2026/0099 Operation Quince']);
  expect(await labels('quince', {}, SOUTHMERE)).toEqual([]);
  expect(await labels('quince', { asOf: before })).toEqual([]);
});

test('a database that was filled before there was a search is entered into it once, and answers as if it had always been', async () => {
  const asked = ['sample', 'alan', 'operation', 'skype', 'northshire', '07700 900123', 'chatline', 'kerry'];
  const answers = async () => Promise.all(asked.flatMap((text) => [NORTHSHIRE, WESTFOLD].map((viewer) => labels(text, {}, viewer))));
  const before = await answers();
  const driver = openRawDriver(testNeo4j());
  await driver.executeQuery("MATCH (n) WHERE n:SearchEntry OR (n:Migration AND n.name = 'search-entries') DETACH DELETE n");
  expect(await labels('sample')).toEqual([]);
  const lines: string[] = [];
  await fillSearch({ ...server.system, onProgress: (line) => lines.push(line) });
  expect(await answers()).toEqual(before);
  const count = async () => (await driver.executeQuery('MATCH (entry:SearchEntry) RETURN count(entry) AS entries')).records[0]?.get('entries') as unknown;
  const entries = await count();
  await fillSearch({ ...server.system, onProgress: (line) => lines.push(line) });
  expect(await count()).toEqual(entries);
  await driver.close();
}, 60_000);

test('what an import brings is found when it is published, also by those who knew the same of an import that was published meanwhile', async () => {
  const plum: Tip = { at: '2026-04-01T09:00:00Z', suspects: [{ name: ['Victor', 'Plum'], emails: ['plum@example.org'] }] };
  const files = [textFile('plum.xml', cyberTip(plum))];
  const onProgress = (line: string) => {
    if (line.includes('facts written')) throw new Error('cut off');
  };
  const into = { title: 'Operation Plum', contact: 'desk', visibility: 'OPEN' } as const;
  const first = { files, urn: 'KENT/PLUM', into, force: 'northshire' };
  await expect(importInto(server.system, { ...first, onProgress })).rejects.toThrow('cut off');
  expect(await labels('plum')).toEqual([]);
  await importTips(server.system, 'NS/PLUM', { tips: [plum] });
  expect(await labels('plum', { types: ['EMAIL', 'PERSON'] })).toEqual(['EMAIL plum@example.org', 'PERSON Victor Plum'].reverse());
  const between = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await imported(server.system, first);
  expect(await labels('plum', { types: ['EMAIL', 'PERSON'] })).toEqual(['PERSON Victor Plum', 'PERSON Victor Plum', 'EMAIL plum@example.org']);
  expect(await labels('plum', { types: ['EMAIL', 'PERSON'], asOf: between })).toEqual(['PERSON Victor Plum', 'EMAIL plum@example.org']);
});
