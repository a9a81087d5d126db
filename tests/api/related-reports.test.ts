import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startApiServer, type ApiServer } from '../support/api-server';
import { dataOf, nodesOf, type Edges } from '../support/asking';
import { imported } from '../support/import-desk';
import { testWithData } from '../support/test-data';
import { textFile } from '../support/text-file';
import { NORTHSHIRE, SOUTHMERE } from '../support/two-forces';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 5, 1);
let now = START;
let server: ApiServer;

beforeEach(async () => {
  now = START;
  server = await startApiServer({ clock: () => now });
});
afterEach(() => server.close());

interface Told {
  readonly urn: string;
  readonly sources: Edges<Source>;
  readonly relations: Edges<Relation>;
  readonly overlaps: { readonly totalCount: number };
}
interface Source {
  readonly id: string;
  readonly reportNumber: string | null;
  readonly relatedReports: readonly string[];
  readonly related: Edges<{ readonly reportNumber: string }>;
}
interface Relation {
  readonly id: string;
  readonly type: string;
  readonly from: { readonly urn: string };
  readonly to: { readonly urn: string };
  readonly source: { readonly reportNumber: string };
  readonly properties: { readonly reports: readonly string[] };
  readonly grade: { readonly code: string } | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

const FACT = `id type nature from { ... on Investigation { urn } } to { ... on Investigation { urn } } source { reportNumber } properties grade { code }
  recordedAt retractedAt`;
const CASE = `query ($urn: String!, $asOf: DateTime, $after: String) { investigation(urn: $urn, asOf: $asOf) { urn overlaps { totalCount }
  sources { edges { node { id reportNumber relatedReports related { totalCount edges { node { reportNumber } } } } } }
  relations(first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ${FACT} } } } } }`;

async function told(urn: string, { viewer = NORTHSHIRE, ...variables }: { viewer?: typeof NORTHSHIRE; asOf?: string; after?: string } = {}): Promise<Told> {
  const { investigation } = await dataOf<{ investigation: Told | null }>(server, viewer, CASE, { urn, ...variables });
  if (!investigation) throw new Error(`${viewer.name} finds no ${urn}`);
  return investigation;
}

/** A report as an agency receives it. */
function report(number: string, ...quoted: readonly string[]) {
  const related = quoted.map((each) => `<RelatedReport><TiplineNumber>${each}</TiplineNumber></RelatedReport>`).join('');
  return textFile(`${number}.xml`, `<CyberTiplineReport><TiplineNumber>${number}</TiplineNumber>${related}</CyberTiplineReport>`);
}

const take = (urn: string, file: ReturnType<typeof report>, visibility: 'OPEN' | 'SILENT' = 'OPEN', force = 'northshire') =>
  imported(server.system, { files: [file], urn, force, into: { visibility }, options: { grade: '1BP' } });

/** One after the other, an hour apart. */
async function inTurn(...works: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const work of works) {
    await work();
    now += HOUR;
  }
}

const relatedTo = ({ sources }: Told): string[][] =>
  nodesOf(sources).map(({ related }) =>
    nodesOf(related)
      .map(({ reportNumber }) => reportNumber)
      .sort(),
  );
const inShort = ({ from, to, source, properties }: Relation) => `${from.urn} → ${to.urn}: ${source.reportNumber} quotes ${properties.reports.join(', ')}`;
const all = (urns: readonly string[]) => Promise.all(urns.map((urn) => told(urn)));

const CHAIN = ['NS/1', 'NS/2', 'NS/3', 'NS/4'];

testWithData(
  'cybertipline/agency-copy/section-abc.txt',
  'three reports that name each other in a chain become related and stay separate origins; the test report is linked to none',
  async (text, path) => {
    const others = ['flat-report.xml', 'TEST-SETUP-001.txt'].map((name) => textFile(name, readFileSync(join(dirname(path), name), 'utf8')));
    const files = [textFile('section-abc.txt', text), others[0], report('111222333'), others[1]];
    await inTurn(...files.map((file, index) => () => take(CHAIN[index] ?? '', file ?? report(''))));
    const cases = await all(CHAIN);
    expect(cases.map(relatedTo)).toEqual([[['987654321']], [['111222333', '123456789']], [['987654321']], [[]]]);
    expect(cases.map(({ relations }) => relations.totalCount)).toEqual([1, 2, 1, 0]);
    expect(nodesOf(cases[0]?.relations ?? { edges: [] }).map(inShort)).toEqual(['NS/1 → NS/2: 123456789 quotes 987654321']);
    expect(nodesOf(cases[2]?.relations ?? { edges: [] }).map(inShort)).toEqual(['NS/2 → NS/3: 987654321 quotes 111222333']);
    const file = '{ node(id: "MEDIA") { ... on Selector { investigations { totalCount } } } }';
    const hash = server.system.mint.entity('MEDIA_HASH', 'md5/aabbccddaabbccddaabbccddaabbccdd');
    expect(await dataOf(server, NORTHSHIRE, file.replace('MEDIA', hash))).toEqual({ node: { investigations: { totalCount: 2 } } });
    const overlaps = `{ investigation(urn: "NS/1") { overlaps { edges { node { right { urn } reasons { independentOrigins } } } } } }`;
    const found = await dataOf<{ investigation: { overlaps: Edges<{ reasons: { independentOrigins: number }[] }> } }>(server, NORTHSHIRE, overlaps);
    expect(nodesOf(found.investigation.overlaps)).toEqual([{ right: { urn: 'NS/4' }, reasons: [{ independentOrigins: 2 }] }]);
  },
);

test('a report that nobody holds is named, and related to nothing', async () => {
  await take('NS/1', report('1001', '1002'));
  const { sources, relations } = await told('NS/1');
  expect(nodesOf(sources)).toMatchObject([{ reportNumber: '1001', relatedReports: ['1002'], related: { totalCount: 0 } }]);
  expect(relations.totalCount).toBe(0);
});

test('it makes no difference which of two reports came first', async () => {
  await inTurn(
    () => take('NS/1', report('1001', '1002')),
    () => take('NS/2', report('1002')),
    () => take('NS/4', report('2002')),
    () => take('NS/3', report('2001', '2002')),
  );
  const [first, second, third, fourth] = (await all(CHAIN)) as [Told, Told, Told, Told];
  expect(nodesOf(first.relations).map(inShort)).toEqual(['NS/1 → NS/2: 1001 quotes 1002']);
  expect(nodesOf(third.relations).map(inShort)).toEqual(['NS/3 → NS/4: 2001 quotes 2002']);
  expect([second, fourth].map(({ relations }) => nodesOf(relations))).toEqual([first, third].map(({ relations }) => nodesOf(relations)));
  expect([first, second, third, fourth].map(relatedTo)).toEqual([[['1002']], [['1001']], [['2002']], [['2001']]]);
  const recorded = [first, third].flatMap(({ relations }) => nodesOf(relations).map(({ recordedAt }) => Date.parse(recordedAt)));
  expect(recorded).toEqual([START + HOUR, START + 3 * HOUR]);
});

test('a relation is a fact of the source that quotes, found by its id, with its grade', async () => {
  await inTurn(
    () => take('NS/1', report('1001', '1002', '1003')),
    () => take('NS/2', report('1003')),
    () => take('NS/2', report('1002')),
  );
  const [relation] = nodesOf((await told('NS/2')).relations);
  expect(relation).toMatchObject({
    type: 'RELATED_TO',
    nature: 'STATED',
    grade: { code: '1BP' },
    properties: { reports: ['1002', '1003'] },
    retractedAt: null,
  });
  const byId = `query ($id: ID!) { node(id: $id) { ... on Fact { ${FACT} } } facts(ids: [$id]) { ${FACT} } }`;
  expect(await dataOf(server, NORTHSHIRE, byId, { id: relation?.id })).toEqual({ node: relation, facts: [relation] });
});

test('two reports of one investigation are related, and the investigation is not to itself', async () => {
  await inTurn(
    () => take('NS/1', report('1001', '1002')),
    () => take('NS/1', report('1002', '1001')),
  );
  const { sources, relations, ...rest } = await told('NS/1');
  expect(relatedTo({ sources, relations, ...rest }).sort()).toEqual([['1001'], ['1002']]);
  expect(relations.totalCount).toBe(0);
});

test('nobody learns of a report that they may not see: not by the relation, not by its id, and not by importing what names it', async () => {
  const { sources: _first, ...before } = await take('SM/1', report('1001', '1002'), 'OPEN', 'southmere');
  await take('NS/1', report('1002'), 'SILENT');
  const { sources: _second, ...after } = await take('SM/2', report('1003', '1002'), 'OPEN', 'southmere');
  expect({ ...after, source: null }).toEqual({ ...before, source: null });
  const own = await told('NS/1');
  expect(own.relations.totalCount).toBe(2);
  expect(relatedTo(own)).toEqual([['1001', '1003']]);
  for (const urn of ['SM/1', 'SM/2']) {
    const { sources, relations } = await told(urn, { viewer: SOUTHMERE });
    expect(relations.totalCount).toBe(0);
    expect(nodesOf(sources)).toMatchObject([{ relatedReports: ['1002'], related: { totalCount: 0 } }]);
  }
  const [relation] = nodesOf(own.relations);
  const byId = 'query ($id: ID!) { node(id: $id) { id } facts(ids: [$id]) { id } }';
  expect(await dataOf(server, SOUTHMERE, byId, { id: relation?.id })).toEqual({ node: null, facts: [null] });
  expect(await dataOf(server, NORTHSHIRE, byId, { id: relation?.id })).toEqual({ node: { id: relation?.id }, facts: [{ id: relation?.id }] });
});

test('as of a past moment only what was held then is related', async () => {
  await inTurn(
    () => take('NS/1', report('1001', '1002')),
    () => take('NS/2', report('1002')),
  );
  const asOf = new Date(START + HOUR / 2).toISOString();
  const then = await told('NS/1', { asOf });
  expect(then.relations.totalCount).toBe(0);
  expect(relatedTo(then)).toEqual([[]]);
  expect((await told('NS/1')).relations.totalCount).toBe(1);
});

test('relations are turned page by page', async () => {
  await inTurn(
    () => take('NS/1', report('1001', '1002', '1003')),
    () => take('NS/2', report('1002', '1001')),
    () => take('NS/3', report('1003')),
  );
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { relations } = await told('NS/1', after === undefined ? {} : { after });
    expect(relations.totalCount).toBe(3);
    seen.push(...nodesOf(relations).map(inShort));
    after = relations.edges.at(-1)?.cursor;
  } while (seen.length < 3 && after !== undefined);
  expect(seen.sort()).toEqual(['NS/1 → NS/2: 1001 quotes 1002', 'NS/1 → NS/3: 1001 quotes 1003', 'NS/2 → NS/1: 1002 quotes 1001']);
});
