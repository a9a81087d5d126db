import type { Viewer } from '../../../src/domain/access/viewer';
import { startApiServer, type ApiServer } from '../../support/api-server';
import { differenceOf, dumpGraph } from '../../support/graph-dump';
import { imported, importInto, sightOf } from '../../support/import-desk';
import { testWithData } from '../../support/test-data';
import { testNeo4j } from '../../support/test-neo4j';
import { textFile } from '../../support/text-file';
import { REPORT } from './formats/cybertip/reading';

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.close());

const KENT: Viewer = { name: 'dc.hale', force: 'kent', clearance: 'SECRET', compartments: [], roles: ['investigator'] };
const ESSEX: Viewer = { ...KENT, name: 'ds.okoro', force: 'essex' };

/** The same report as another desk sends it on. */
const BY_ANOTHER_ROUTE = REPORT.replace('Robin', 'Sandy').replace('desk@example.com', 'other.desk@example.org');
const dump = () => dumpGraph(testNeo4j());

describe('the reports of the public sample set', () => {
  for (const file of ['report-minimal.xml', 'report-batched.xml']) {
    testWithData(`cybertipline/official/${file}`, `${file} is imported`, async (text) => {
      const report = await imported(server.system, { files: [textFile(file, text)], urn: 'KENT/2026/0001' });
      expect(report).toMatchObject({ source: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }, alreadyImported: false, refused: [] });
    });
  }

  testWithData('cybertipline/official/report-documentation-example.xml', 'the newer example of the documentation is imported with a warning', async (text) => {
    const report = await imported(server.system, { files: [textFile('example.xml', text)], urn: 'KENT/2026/0001' });
    expect(report.source).not.toBeNull();
    expect(report.entities).toMatchObject({ URL: { new: 1, known: 0 }, EMAIL: { new: 1, known: 0 } });
    expect(JSON.stringify([...report.warnings, ...report.notUnderstood])).toContain('informational');
  });
});

test('one incident reported by two routes is one origin and two sources, and does not corroborate itself', async () => {
  await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001' });
  await imported(server.system, { files: [textFile('two.xml', BY_ANOTHER_ROUTE)], urn: 'KENT/2026/0002' });
  const query = `{ overlaps(first: 10) { edges { node { reasons { entityType independentOrigins heldBy } } } } }`;
  const { body } = await server.ask(KENT, query);
  expect(body.errors).toBeUndefined();
  const { overlaps } = body.data as { overlaps: { edges: { node: { reasons: { entityType: string; independentOrigins: number; heldBy: number }[] } }[] } };
  expect(overlaps.edges).toHaveLength(1);
  const reasons = overlaps.edges[0]?.node.reasons ?? [];
  expect(reasons.length).toBeGreaterThan(3);
  expect(new Set(reasons.map(({ independentOrigins }) => independentOrigins))).toEqual(new Set([1]));
  expect(new Set(reasons.map(({ heldBy }) => heldBy))).toEqual(new Set([2]));
});

test('the same file again changes nothing at all', async () => {
  const first = await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001' });
  const before = await dump();
  const again = await imported(server.system, { files: [textFile('renamed.xml', REPORT)], urn: 'KENT/2026/0001' });
  expect(again).toMatchObject({ alreadyImported: true, source: { id: first.source?.id }, entities: {}, facts: {} });
  expect(differenceOf(before, await dump())).toEqual({ missing: [], added: [] });
});

test('the same file into another investigation is a further source of the same origin', async () => {
  const files = [textFile('one.xml', REPORT)];
  const one = await imported(server.system, { files, urn: 'KENT/2026/0001' });
  const two = await imported(server.system, { files, urn: 'KENT/2026/0002' });
  expect(two).toMatchObject({ alreadyImported: false, facts: one.facts });
  expect(two.source?.id).not.toBe(one.source?.id);
  const origins = (await dump()).filter((line) => line.includes('"sha256"') && line.includes('Source ')).map((line) => /"origin":"[^"]+"/.exec(line)?.[0]);
  expect(origins).toHaveLength(2);
  expect(new Set(origins).size).toBe(1);
});

describe('figures', () => {
  test('what the importing user may not see counts as new, and what they may see as known', async () => {
    await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001', force: 'kent' });
    const unseen = await imported(server.system, { files: [textFile('two.xml', BY_ANOTHER_ROUTE)], urn: 'ESSEX/1', force: 'essex', as: ESSEX });
    const seen = await imported(server.system, { files: [textFile('two.xml', BY_ANOTHER_ROUTE)], urn: 'KENT/2026/0002', force: 'kent', as: KENT });
    expect(Object.values(unseen.entities).reduce((sum, { known }) => sum + known, 0)).toBe(0);
    expect(seen.entities['PHONE']).toEqual({ new: 0, known: 1 });
    expect(seen.entities['EMAIL']).toEqual({ new: 1, known: 2 });
    expect(seen.entities['PERSON']).toEqual({ new: 3, known: 0 });
  });

  test('an entity in several files of one command, or in several roles, is counted once and against what was held before', async () => {
    const victimUsesTheSame = REPORT.replace('kerry.hidden@example.org', 'Alan.Sample@EXAMPLE.com');
    const files = [textFile('one.xml', victimUsesTheSame), textFile('two.xml', BY_ANOTHER_ROUTE)];
    const report = await imported(server.system, { files, urn: 'KENT/2026/0001' });
    expect(report.sources).toHaveLength(2);
    expect(report.entities).toMatchObject({
      PHONE: { new: 1, known: 0 },
      EMAIL: { new: 4, known: 0 },
      ACCOUNT: { new: 1, known: 0 },
      PERSON: { new: 6, known: 0 },
    });
  });

  test('the same file twice in one command is imported once', async () => {
    const files = [textFile('one.xml', REPORT), textFile('copy.xml', REPORT)];
    const report = await imported(server.system, { files, urn: 'KENT/2026/0001' });
    expect(report).toMatchObject({ alreadyImported: false, entities: { PHONE: { new: 1, known: 0 } } });
    expect(await sightOf(server.system, KENT, 'KENT/2026/0001')).toEqual({ investigations: 1, sources: 1 });
  });
});

describe('refusals', () => {
  test('a malformed file is told with line and column and leaves the graph as it was', async () => {
    await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001' });
    const before = await dump();
    const broken = `${largePart()}<personOrUserReported></wrong>`;
    const report = await imported(server.system, { files: [textFile('broken.xml', broken)], urn: 'KENT/2026/0009' });
    expect(report.source).toBeNull();
    expect(report.refused).toEqual([{ at: 'broken.xml', reason: expect.stringMatching(/^Line \d+, column \d+/) as string }]);
    expect(differenceOf(before, await dump())).toEqual({ missing: [], added: [] });
  });

  test('a refused file keeps no other of the command from being imported', async () => {
    const files = [textFile('broken.xml', '<report>'), textFile('one.xml', REPORT)];
    const report = await imported(server.system, { files, urn: 'KENT/2026/0001' });
    expect(report.refused.filter(({ at }) => at.includes('broken.xml'))).toHaveLength(1);
    expect(report.sources).toHaveLength(1);
  });

  test('a grade that is none is refused before anything is read', async () => {
    const before = await dump();
    expect(await importInto(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/1', options: { grade: 'BP1' } })).toMatchObject({ ok: false });
    expect(differenceOf(before, await dump())).toEqual({ missing: [], added: [] });
  });
});

test('every fact carries the grade that was given', async () => {
  await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001', options: { grade: '1BC/A2/S2' } });
  const facts = (await dump()).filter((line) => line.includes('"nature"'));
  expect(facts.length).toBeGreaterThan(10);
  expect(facts.filter((line) => !line.includes('"grade":"1BC/A2/S2"'))).toEqual([]);
});

test('a hidden investigation of the same number is not revealed: the importing user opens one of their own', async () => {
  const hidden = { visibility: 'SILENT', compartments: ['NIGHTJAR'] } as const;
  await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001', into: hidden });
  const before = await dump();
  const report = await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001', as: KENT });
  expect(report.alreadyImported).toBe(false);
  expect(Object.values(report.entities).every(({ known }) => known === 0)).toBe(true);
  expect(await sightOf(server.system, KENT, 'KENT/2026/0001')).toEqual({ investigations: 1, sources: 1 });
  const { missing } = differenceOf(before, await dump());
  expect(missing.filter((line) => !/^(GraphVersion|Scope) /.test(line))).toEqual([]);
});

test('an open investigation of another force may be read and not added to', async () => {
  await imported(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001', into: { visibility: 'OPEN' } });
  const before = await dump();
  const refusal = await importInto(server.system, { files: [textFile('two.xml', BY_ANOTHER_ROUTE)], urn: 'KENT/2026/0001', as: ESSEX });
  expect(refusal).toEqual({ ok: false, refusal: expect.stringContaining('only its own people import into it') as string });
  expect(differenceOf(before, await dump())).toEqual({ missing: [], added: [] });
});

test('an analyst reads and does not import', async () => {
  const analyst: Viewer = { ...KENT, roles: ['analyst', 'auditor'] };
  const refusal = await importInto(server.system, { files: [textFile('one.xml', REPORT)], urn: 'KENT/2026/0001', as: analyst });
  expect(refusal).toEqual({ ok: false, refusal: expect.stringContaining('Your roles do not allow imports') as string });
});

/** Long enough that a writer which did not validate first would have written some of it. */
function largePart(): string {
  const sections = Array.from(
    { length: 800 },
    (_, number) => `<personOrUserReported><espIdentifier>u${number}</espIdentifier><espService>Skype</espService></personOrUserReported>`,
  );
  return REPORT.replace('</report>\n', sections.join('\n'));
}
