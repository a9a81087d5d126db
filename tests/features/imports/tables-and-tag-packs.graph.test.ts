import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Viewer } from '../../../src/domain/access/viewer';
import { startApiServer, type ApiServer } from '../../support/api-server';
import { dataOf, nodesOf, type Edges } from '../../support/asking';
import { imported } from '../../support/import-desk';
import { testDataPath, testWithData } from '../../support/test-data';
import { textFile } from '../../support/text-file';
import { mappingOf } from './formats/table/reading';

jest.setTimeout(180_000);

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.close());

const KENT: Viewer = { name: 'dc.hale', force: 'kent', clearance: 'SECRET', compartments: [], roles: ['investigator'] };
const ESSEX: Viewer = { ...KENT, name: 'ds.okoro', force: 'essex' };

const WALLET = '1BoatSLRHtKNngkdXEeobR76b53LETtpyT';
const MISTYPED = '1boatslrhtknngkdxeeobr76b53lettpyt';
const pack = (creator: string, label: string, address = WALLET) =>
  textFile(
    `${creator}.yaml`,
    `title: ${creator} pack\ncreator: ${creator}\ncurrency: BTC\nlabel: ${label}\ncategory: exchange\nlastmod: 2022-08-20\ntags:\n- address: ${address}\n`,
  );

const LABELS = `query ($id: ID!) {
  node(id: $id) { ... on Selector { label facts(first: 50, types: [LABELLED_AS]) { edges { node {
    nature lastSeen properties source { reference publisher } to { id label ... on Organisation { slug kind category } }
  } } } } }
}`;
interface Label {
  readonly nature: string;
  readonly lastSeen: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly source: { readonly reference: string; readonly publisher: string | null };
  readonly to: { readonly id: string; readonly label: string; readonly slug: string; readonly kind: string; readonly category: string | null };
}
interface Labels {
  readonly node: { readonly label: string; readonly facts: Edges<Label> } | null;
}

async function labelsSeenBy(viewer: Viewer, key = WALLET): Promise<Label[]> {
  const { node } = await dataOf<Labels>(server, viewer, LABELS, { id: server.system.mint.entity('WALLET', key) });
  return node ? nodesOf(node.facts) : [];
}

test('a wallet that two packs name is one wallet with the word of two sources', async () => {
  await imported(server.system, { files: [pack('One', 'Example Exchange'), pack('Two', 'Sextortion Spam')], urn: 'KENT/2026/0001' });
  const labels = await labelsSeenBy(KENT);
  expect(labels.map(({ to, source }) => `${source.publisher}: ${to.label}`).sort()).toEqual(['One: Example Exchange', 'Two: Sextortion Spam']);
  expect(labels.find(({ source }) => source.publisher === 'One')).toMatchObject({
    nature: 'ASSESSED',
    lastSeen: '2022-08-20T00:00:00.000Z',
    properties: { category: 'exchange' },
    source: { reference: 'One pack' },
    to: { slug: 'example-exchange', kind: 'OTHER', category: 'exchange' },
  });
});

test('an organisation that a source describes is seen as far as its source, and by nobody else', async () => {
  await imported(server.system, { files: [pack('Open', 'Example Exchange')], urn: 'KENT/2026/0001', into: { visibility: 'OPEN' } });
  await imported(server.system, { files: [pack('Silent', 'Hidden Mixer')], urn: 'KENT/2026/0002', into: { visibility: 'SILENT' } });
  expect((await labelsSeenBy(ESSEX)).map(({ to }) => to.label)).toEqual(['Example Exchange']);
  const hidden = (await labelsSeenBy(KENT)).find(({ to }) => to.label === 'Hidden Mixer');
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  expect(await dataOf(server, KENT, node, { id: hidden?.to.id })).toEqual({ node: { id: hidden?.to.id } });
  expect(await dataOf(server, ESSEX, node, { id: hidden?.to.id })).toEqual({ node: null });
});

test('a value that is no address is kept in each source by itself and ties nothing together', async () => {
  await imported(server.system, { files: [pack('One', 'Example Exchange', MISTYPED)], urn: 'KENT/2026/0001', into: { visibility: 'OPEN' } });
  const second = await imported(server.system, { files: [pack('Two', 'Sextortion Spam', MISTYPED)], urn: 'KENT/2026/0002', into: { visibility: 'OPEN' } });
  expect(second).toMatchObject({ entities: { WALLET: { new: 1, known: 0 } }, flagged: [{ value: MISTYPED }] });
  expect(await labelsSeenBy(KENT, MISTYPED)).toEqual([]);
  const { overlaps } = await dataOf<{ overlaps: Edges<unknown> }>(server, KENT, '{ overlaps(first: 10) { edges { node { id } } } }');
  expect(overlaps.edges).toEqual([]);
});

test('a table is imported by its mapping, and each person keeps the reference that the table gives them', async () => {
  const mapping = mappingOf(`
source: { kind: CRIME_RECORD, reference: March export }
persons: [{ id: p, ref: Id, role: SUSPECT, name: Name }]
selectors: [{ id: t, type: PHONE, column: Tel, usedBy: p }]
`);
  const file = textFile('march.csv', 'Id,Name,Tel\nA-17,Alan Sample,07700 900123\nA-18,Ben Sample,07700 900124\n');
  const report = await imported(server.system, { files: [file], urn: 'KENT/2026/0001', options: { mapping } });
  expect(report).toMatchObject({
    source: { reference: 'March export' },
    entities: { PERSON: { new: 2, known: 0 }, PHONE: { new: 2, known: 0 } },
    facts: { INVOLVED_IN: 2, USES: 2, APPEARS_IN: 4 },
  });
});

test('a table read by a corrected mapping is another source of the same event; by the same one it is held already', async () => {
  const byName = (name: string, more = '') =>
    mappingOf(`persons: [{ id: p, role: SUSPECT, name: ${name} }]\nselectors: [{ id: t, type: PHONE, column: Tel, usedBy: p }]\n${more}`);
  const file = textFile('march.csv', 'Name,Alias,Tel\nAlan Sample,Al,07700 900123\n');
  const other = textFile('april.csv', 'Name,Alias,Tel\nA Sample,Al,07700 900123\n');
  const into = { visibility: 'OPEN' } as const;
  const read = (mapping: ReturnType<typeof byName>, again = file, urn = 'KENT/2026/0001') =>
    imported(server.system, { files: [again], urn, into, options: { mapping } });
  await read(byName('Name'), other, 'KENT/2026/0002');
  const first = await read(byName('Alias'));
  const corrected = await read(byName('Name'));
  expect([first, corrected].map(({ alreadyImported, facts }) => [alreadyImported, facts['USES']])).toEqual([
    [false, 1],
    [false, 1],
  ]);
  expect((await read(byName('Name', '# written in another way\ntimeZone: UTC\n'))).alreadyImported).toBe(false);
  expect((await read(byName('Name', '# the same, with a word about it\n'))).alreadyImported).toBe(true);
  const query = '{ overlaps(first: 10) { edges { node { reasons { independentOrigins } } } } }';
  type Board = { overlaps: Edges<{ reasons: { independentOrigins: number }[] }> };
  const { overlaps } = await dataOf<Board>(server, KENT, query);
  expect(nodesOf(overlaps).map(({ reasons }) => reasons)).toEqual([[{ independentOrigins: 2 }]]);
});

const README = 'graphsense-tagpacks/README.md';
testWithData(README, 'the sample packs are nineteen sources, and a sanctioned address that one of them names is held already', async (_text, readme) => {
  const folder = dirname(readme);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => textFile(name, readFileSync(join(folder, name), 'utf8')));
  const report = await imported(server.system, { files, urn: 'KENT/2026/0001' });
  expect(report.sources).toHaveLength(19);
  expect(report.facts['LABELLED_AS']).toBe(13_848);
  const listed = testDataPath('ofac-addresses/sanctioned_addresses_XBT.json');
  const mapping = mappingOf('selectors: [{ id: wallet, type: WALLET, column: value, label: { constant: XBT } }]\n');
  const list = textFile('XBT.json', readFileSync(listed ?? '', 'utf8'));
  const second = await imported(server.system, { files: [list], urn: 'KENT/2026/0001', options: { mapping } });
  expect(second.entities['WALLET']?.known).toBeGreaterThan(380);
});
