import { startApiServer, type ApiServer } from '../../support/api-server';
import { dumpGraph } from '../../support/graph-dump';
import { imported } from '../../support/import-desk';
import { testWithData } from '../../support/test-data';
import { testNeo4j } from '../../support/test-neo4j';
import { textFile } from '../../support/text-file';
import { FLAT, TEXT } from './formats/agency-copy/copies';
import { ODD_FILES } from './formats/agency-copy/odd-files';
import { sampleOf } from './formats/cybertip/schema-sample';

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.close());

const sourcesHeld = async () => (await dumpGraph(testNeo4j())).filter((line) => line.includes('SOURCE'));

testWithData('cybertipline/cyber_tipline.xsd', 'everything that the schema knows is written: people, their ties, groups, files and addresses', async (xsd) => {
  const files = ['report', 'fileDetails'].map((root) => textFile(`${root}.xml`, sampleOf(xsd, root)));
  const report = await imported(server.system, { files, urn: 'KENT/2026/0001' });
  expect(report).toMatchObject({ refused: [], sources: [expect.anything(), { reference: 'sample fileId/4564658' }] });
  const types = ['APPEARS_IN', 'ASSOCIATED_WITH', 'CONNECTED_FROM', 'INVOLVED_IN', 'KNOWN_AS', 'LOCATED_AT', 'MEMBER_OF', 'ON', 'USES'];
  expect(Object.keys(report.facts).sort()).toEqual(types);
  expect(Object.keys(report.entities)).toEqual(expect.arrayContaining(['VEHICLE', 'ADDRESS', 'MEDIA_HASH', 'DEVICE', 'URL', 'PHONE', 'EMAIL']));
  expect((await sourcesHeld()).join('\n')).toContain('4564658');
});

test('copies that an agency received are imported, and keep the numbers of the reports that they name', async () => {
  const files = [textFile('flat.xml', FLAT), textFile('abc.txt', TEXT)];
  const report = await imported(server.system, { files, urn: 'KENT/2026/0001' });
  expect(report.sources.map(({ reference }) => reference)).toEqual(['987654321', '123456789']);
  const held = (await sourcesHeld()).join('\n');
  expect(held).toContain('111222333');
  expect(held).not.toMatch(/several words|photo\.jpg/);
});

test('28 odd files in one command: what can be is imported, the rest is refused by name, and nothing breaks', async () => {
  const files = ODD_FILES.map(({ what, file }) => ({
    ...textFile(what, ''),
    open: async function* () {
      yield Buffer.from(file as string);
    },
    head: async () => Buffer.from(file as string).subarray(0, 4096),
  }));
  const report = await imported(server.system, { files, urn: 'KENT/2026/0001' });
  const refused = ODD_FILES.filter((odd) => odd.refused).map(({ what }) => what);
  expect(report.refused.filter(({ at }) => refused.some((what) => at.startsWith(what)))).toHaveLength(refused.length);
  expect(report.sources).toHaveLength(ODD_FILES.length - refused.length);
});
