import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { looksLikeCyberTip } from '../../../../../src/features/imports/formats/cybertip/looks-like-cyber-tip';
import { testWithData } from '../../../../support/test-data';
import { inPieces, inShort, itemsOf, ofKind, originOf } from '../cybertip/reading';
import { FLAT, TEXT } from './copies';

const sourceOf = async (file: string) => ofKind(await itemsOf(file), 'source')[0];
const factsOf = async (file: string) => ofKind(await itemsOf(file), 'fact').map(inShort);

/** What the platform itself would have sent of the same event. */
const PLATFORM_REPORT = `<report><incidentSummary><incidentType>Online Enticement of Children for Sexual Acts</incidentType><incidentDateTime>2024-03-01T15:30:00.123+01:00</incidentDateTime></incidentSummary>
  <reporter><reportingPerson><email>desk@example.net</email></reportingPerson></reporter>
  <personOrUserReported><personOrUserReportedPerson><email verified="true">User@Example.com</email></personOrUserReportedPerson>
  <espIdentifier>10001</espIdentifier><espService>Facebook</espService></personOrUserReported></report>`;

test('flat XML gives the person reported, their address and files, and the report that it names', async () => {
  expect(await sourceOf(FLAT)).toMatchObject({
    reference: '987654321',
    reportNumber: '987654321',
    relatedReports: ['111222333'],
    publisher: 'Meta Platforms',
    occurredAt: Date.parse('2024-03-01T14:30:00Z'),
    details: { urgent: false, ipCountry: 'DE', internetProvider: 'A Provider' },
  });
  const facts = ofKind(await itemsOf(FLAT), 'fact');
  expect(facts.map(inShort)).toEqual(
    expect.arrayContaining(['USES subject[1] -> user@example.com', 'USES subject[1] -> 198.51.100.22', 'INVOLVED_IN subject[1] -> investigation']),
  );
  const hash = facts.find((fact) => inShort(fact) === 'APPEARS_IN md5/aabbccdd11223344aabbccdd11223344 -> investigation');
  expect(hash?.properties).toMatchObject({ viewedByPlatform: true, publiclyAvailable: false, classification: 'A1', fileType: 'jpg' });
});

test('the text of a PDF gives the same, each file with its own hashes, held by the screen name', async () => {
  expect(await sourceOf(TEXT)).toMatchObject({ reference: '123456789', relatedReports: ['987654321'], publisher: 'Google', details: { urgent: true } });
  const facts = await factsOf(TEXT);
  expect(facts).toEqual(
    expect.arrayContaining([
      'USES subject[1] -> suspect@example.com',
      'USES subject[1] -> google/badactor99',
      'CONNECTED_FROM google/badactor99 -> 203.0.113.42',
      `HOLDS google/badactor99 -> sha1/${'aabbccdd'.repeat(5)}`,
      `HOLDS google/badactor99 -> sha256/${'c'.repeat(64)}`,
    ]),
  );
});

test('a day without a time is kept as a doubt, and makes no event of the report', async () => {
  const items = await itemsOf(TEXT);
  expect(originOf(items)).toBe('report 123456789');
  expect(ofKind(items, 'source')[0]?.occurredAt).toBe(Date.UTC(2024, 0, 15));
  expect(ofKind(items, 'flagged').map(({ reason }) => reason)).toContain('Incident Date gives a day and no time; kept as its beginning');
});

test('an address of its own time keeps it, and one without is told to have none', async () => {
  const timed = TEXT.replace('203.0.113.42', '203.0.113.42 (Login) 01-15-2024 14:30:00 UTC');
  const connection = ofKind(await itemsOf(timed), 'fact').find(({ type }) => type === 'CONNECTED_FROM');
  expect(connection).toMatchObject({ firstSeen: Date.UTC(2024, 0, 15, 14, 30), properties: { event: 'Login' } });
  expect(ofKind(await itemsOf(TEXT), 'flagged').map(({ reason }) => reason)).toContainEqual(expect.stringContaining('no time of its own'));
});

test("the platform's report and the agency's copy of one event are one origin; another moment, person or company is another", async () => {
  const origin = originOf(await itemsOf(PLATFORM_REPORT));
  expect(originOf(await itemsOf(FLAT))).toBe(origin);
  const text = TEXT.replace('2024-01-15', '2024-03-01 14:30:00 UTC').replace('suspect@', 'user@').replace('ESP: Google', 'ESP: Meta Platforms, Inc.');
  expect(originOf(await itemsOf(text))).toBe(origin);
  for (const [from, to] of [
    ['14:30:00', '14:30:01'],
    ['user@', 'other@'],
    ['Meta Platforms', 'Snapchat'],
  ] as const) {
    expect(originOf(await itemsOf(FLAT.replace(from, to)))).not.toBe(origin);
  }
});

test('capital letters, spaces, CDATA and other names of the same fields make no difference', async () => {
  const other = FLAT.replaceAll('SubjectEmail', 'EmailAddress')
    .replaceAll('TiplineNumber>', 'tiplinenumber>')
    .replaceAll('CyberTiplineReport', 'Report')
    .replace('198.51.100.22', ' <![CDATA[198.51.100.22]]> ')
    .replaceAll('FileDetails', 'Attachment')
    .replace('true', 'yes');
  expect(await factsOf(other)).toEqual(await factsOf(FLAT));
  const label = (text: string) =>
    text.replace('Subject IP Address', 'IP Address').replace('Report Number:', 'CyberTipline Report Number :').replaceAll('\n', '\r\n');
  expect(await factsOf(label(TEXT))).toEqual(await factsOf(TEXT));
});

test('no copy gives away what it tells in free words or how a file is called', async () => {
  for (const copy of [FLAT, TEXT]) {
    const items = await itemsOf(copy);
    expect(JSON.stringify(items)).not.toMatch(/several words|photo\.jpg|image001|video001/);
    expect(ofKind(items, 'notUnderstood').some(({ what }) => what.includes('free text'))).toBe(true);
  }
});

test('a copy is recognised by its content, and read the same in whatever pieces it comes', async () => {
  for (const copy of [FLAT, TEXT]) {
    expect(looksLikeCyberTip(Buffer.from(copy))).toBe(true);
    expect(looksLikeCyberTip(Buffer.from(`\ufeff${copy.replace('UTF-8', 'UTF-16')}`, 'utf16le'))).toBe(true);
    expect(await itemsOf(inPieces(copy, 1))).toEqual(await itemsOf(copy));
  }
  for (const other of ['Report Number: 1\nname,phone', 'a,b\n1,2', 'Dear Sir, about the CyberTip']) expect(looksLikeCyberTip(Buffer.from(other))).toBe(false);
});

describe('the sample copies', () => {
  testWithData(
    'cybertipline/agency-copy/section-abc.txt',
    'name each other as related and stay separate origins; the test tip is linked to none',
    async (text, path) => {
      const files = [text, ...['flat-report.xml', 'TEST-SETUP-001.txt'].map((name) => readFileSync(join(dirname(path), name), 'utf8'))];
      for (const file of files) expect(looksLikeCyberTip(Buffer.from(file))).toBe(true);
      const sources = await Promise.all(files.map(sourceOf));
      expect(sources.map((source) => [source?.reportNumber, source?.relatedReports])).toEqual([
        ['123456789', ['987654321']],
        ['987654321', ['111222333']],
        ['TEST-SETUP-001', []],
      ]);
      expect(new Set(sources.map((source) => source?.originKey)).size).toBe(3);
    },
  );
});
