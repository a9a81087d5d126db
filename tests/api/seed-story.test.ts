import { join } from 'node:path';
import type { Viewer } from '../../src/domain/access/viewer';
import { recordSeed } from '../../src/generated/cypher/reference';
import { loadStory } from '../../src/system/load-story';
import { bodyOf } from '../support/api-client';
import { startApiServer, type ApiServer } from '../support/api-server';
import { readExamples, renewAnswers, withoutTrace } from './story-page';

const PAGE = join(__dirname, '..', '..', 'seed', 'stories', 'one-man-three-forces', 'README.md');
const EXAMPLES = readExamples(PAGE);

const rights = { clearance: 'OFFICIAL', compartments: [] } as const;
const KENT: Viewer = { ...rights, name: 'j.mercer', force: 'kent', roles: ['investigator'] };
const AGENCY: Viewer = { ...rights, name: 't.okafor', force: 'national-crime-agency', roles: ['analyst'] };
const ESSEX: Viewer = { ...rights, name: 'p.sandhu', force: 'essex', roles: ['investigator'] };
const AUDITOR: Viewer = { ...rights, name: 'a.lindqvist', force: 'kent', roles: ['auditor'] };

const ASKED_BY: Readonly<Record<string, Viewer>> = {
  'Who else is after this man?': KENT,
  'What stands behind it?': KENT,
  'Who knows whom to be paid?': KENT,
  'How are the children threatened?': KENT,
  'Is any of this known?': KENT,
  'Who uses this number?': KENT,
  'Who is called Danial Harlow?': KENT,
  'Is the man in Manchester the same?': KENT,
  'Who is harmed?': KENT,
  'Which reports name each other?': KENT,
  'What did the activist group do?': ESSEX,
  'What does the board show Kent?': KENT,
  'What does it show the agency?': AGENCY,
  'Who asked?': AUDITOR,
};

let server: ApiServer;
const lines: string[] = [];
const load = () => loadStory(server.system, { onProgress: (line) => lines.push(line) });

beforeAll(async () => {
  server = await startApiServer();
  await load();
}, 180_000);

afterAll(() => server.close());

test('an empty database gets the story, a line for each import', () => {
  expect(lines).toHaveLength(14);
  expect(lines[0]).toContain('One man, three forces');
  expect(lines.at(-1)).toBe('  schools/picture.csv → 49 investigations');
});

test('every question of the page has somebody who asks it', () => {
  expect(EXAMPLES.map(({ heading }) => heading)).toEqual(Object.keys(ASKED_BY));
});

// Where answers have changed on purpose: `INTELMAP_RENEW_STORY=1 npx jest tests/api/seed-story -t renewed`, then read what has changed.
(process.env['INTELMAP_RENEW_STORY'] ? test : test.skip)('the page is renewed', async () => {
  const answers = new Map<string, unknown>();
  for (const { heading, query } of EXAMPLES) answers.set(heading, (await server.ask(ASKED_BY[heading] as Viewer, query)).body.data);
  renewAnswers(PAGE, answers);
});

test.each(EXAMPLES.map((example) => [example.heading, example] as const))('the page answers "%s" as the server does', async (heading, { query, answer }) => {
  const { body } = await server.ask(ASKED_BY[heading] as Viewer, query);
  expect(body.errors).toBeUndefined();
  expect(withoutTrace(body.data)).toEqual(withoutTrace(answer));
});

async function overlapWith(urn: string): Promise<OverlapNode> {
  const query = `{ investigation(urn: "KENT-2026-0417") { overlaps { edges { node { right { urn sources { totalCount } }
    reasons { entityType weight independentOrigins facts(first: 10) { totalCount } } } } } } }`;
  const { body } = await server.ask(KENT, query);
  const { investigation } = body.data as { investigation: { overlaps: { edges: { node: OverlapNode }[] } } };
  const found = investigation.overlaps.edges.map(({ node }) => node).find(({ right }) => right.urn === urn);
  if (!found) throw new Error(`Kent has no overlap with ${urn}`);
  return found;
}

test('one event by two routes is one origin and two sources', async () => {
  const copy = await overlapWith('SEROCU-2026-0051');
  expect(copy.reasons.map(({ independentOrigins }) => independentOrigins)).toEqual([1, 1, 1, 1]);
  expect(copy.reasons.map(({ facts }) => facts.totalCount)).toEqual([2, 2, 2, 2]);
  expect(copy.reasons.filter(({ weight }) => weight > 0)).toHaveLength(1);
});

test('a second report of one event by another service of the same company is one origin and two sources', async () => {
  const { right, reasons } = await overlapWith('WMP-2026-1183');
  expect(right.sources.totalCount).toBe(4);
  expect(reasons.find(({ entityType }) => entityType === 'EMAIL')).toMatchObject({ independentOrigins: 2, facts: { totalCount: 3 } });
});

interface OverlapNode {
  readonly right: { readonly urn: string; readonly sources: { readonly totalCount: number } };
  readonly reasons: readonly {
    readonly entityType: string;
    readonly weight: number;
    readonly independentOrigins: number;
    readonly facts: { readonly totalCount: number };
  }[];
}

test('the log says who was told of a child, and who asked for the name', async () => {
  const people = '{ investigation(urn: "KENT-2026-0417") { subjects { edges { node { roles records { id name } } } } } }';
  const asked = await server.client.post(await server.token(KENT), JSON.stringify({ query: people }), { 'x-justification': 'Safeguarding review' });
  const { investigation } = bodyOf(asked).data as { investigation: { subjects: { edges: { node: PersonNode }[] } } };
  const children = investigation.subjects.edges.map(({ node }) => node).filter(({ roles }) => roles.includes('VICTIM'));
  expect(children.map(({ records }) => records[0]?.name).sort()).toEqual(['Robin', 'Robin', 'Wren']);
  const log =
    'query ($child: ID!) { audit(filter: { subject: $child, operation: CONSULTATION }, first: 1) { edges { node { actor justification subjects } } } }';
  const { body } = await server.ask(AUDITOR, log, { child: children[0]?.records[0]?.id });
  const { audit } = body.data as { audit: { edges: { node: { actor: string; justification: string | null; subjects: string[] } }[] } };
  expect(audit.edges[0]?.node).toMatchObject({ actor: 'j.mercer', justification: 'Safeguarding review' });
  expect(audit.edges[0]?.node.subjects).toHaveLength(7);
});

interface PersonNode {
  readonly roles: readonly string[];
  readonly records: readonly { readonly id: string; readonly name: string | null }[];
}

test('the next start loads nothing again', async () => {
  expect(await load()).toBe(false);
});

test('a loading that was broken off goes on, and ends in the same answers', async () => {
  const [board] = EXAMPLES.filter(({ heading }) => heading === 'What does the board show Kent?');
  const before = await server.ask(KENT, board?.query ?? '');
  const note = { name: 'story one-man-three-forces', sha256: '00', state: 'begun', at: server.system.clock() };
  await server.system.graph.write('reference/record-seed', (transaction) => recordSeed(transaction, note));
  expect(await load()).toBe(true);
  const after = await server.ask(KENT, board?.query ?? '');
  expect(after.body.data).toEqual(before.body.data);
  expect(after.body.extensions?.['provenance']).toMatchObject({
    graphVersion: (before.body.extensions?.['provenance'] as { graphVersion: string }).graphVersion,
  });
}, 120_000);
