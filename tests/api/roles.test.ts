import { ROLES, type UserRole } from '../../src/domain/access/viewer';
import { startApiServer, type ApiServer } from '../support/api-server';
import { codesOf, dataOf } from '../support/asking';
import { AUDITOR, NORTHSHIRE, giveTwoForcesOneOffender } from '../support/two-forces';

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer();
  await giveTwoForcesOneOffender(server.system);
}, 60_000);

afterAll(() => server.close());

const OPERATIONS: Readonly<Record<string, string>> = {
  viewer: '{ viewer { name } }',
  node: '{ node(id: "none") { id } }',
  nodes: '{ nodes(ids: ["none"]) { id } }',
  facts: '{ facts(ids: ["none"]) { id } }',
  investigation: '{ investigation(urn: "none") { id } }',
  investigations: '{ investigations { totalCount } }',
  overlaps: '{ overlaps { totalCount } }',
  audit: '{ audit(first: 1) { totalCount } }',
  verifyAudit: '{ verifyAudit { intact } }',
  createInvestigation: `mutation { createInvestigation(input: { urn: "NS/ROLE", title: "T", force: "northshire", visibility: OPEN, tier: OFFICIAL, contact: "desk",
    openedOn: "2026-03-01", idempotencyKey: "role" }) { ... on InvestigationSaved { investigation { urn } } } }`,
};

const READING = ['viewer', 'node', 'nodes', 'facts', 'investigation', 'investigations', 'overlaps'];
const ALLOWED: Readonly<Record<UserRole, readonly string[]>> = {
  analyst: READING,
  investigator: [...READING, 'createInvestigation'],
  supervisor: [...READING, 'createInvestigation'],
  administrator: [...READING, 'createInvestigation'],
  auditor: ['viewer', 'audit', 'verifyAudit'],
  feed: ['viewer'],
};

test.each(ROLES)('a bearer with the role %s may do what the role is for, and nothing else', async (role) => {
  for (const [operation, query] of Object.entries(OPERATIONS)) {
    const codes = await codesOf(server, { ...NORTHSHIRE, name: `the ${role}`, roles: [role] }, query);
    expect([operation, codes]).toEqual([operation, ALLOWED[role].includes(operation) ? [] : ['FORBIDDEN']]);
  }
});

test('a bearer without a role is told of the operation, whether or not there is such a record', async () => {
  const nobody = { ...NORTHSHIRE, roles: [] };
  const ask = (urn: string) => server.ask(nobody, 'query ($urn: String!) { investigation(urn: $urn) { id } }', { urn });
  const [known, unknown] = await Promise.all([ask('NS/2026/0001'), ask('NS/0000')]);
  expect(known.body).toEqual(unknown.body);
  expect(known.body.errors?.[0]).toMatchObject({ message: 'Your roles do not allow investigation.', extensions: { code: 'FORBIDDEN' } });
});

test('what is forbidden does not keep what is allowed from being answered', async () => {
  const { body } = await server.ask({ ...NORTHSHIRE, roles: ['feed'] }, '{ viewer { force } investigation(urn: "NS/2026/0001") { id } }');
  expect(body.data).toEqual({ viewer: { force: 'northshire' }, investigation: null });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test('the viewer is who the token says', async () => {
  const viewer = { name: 'ds.okafor', force: 'southmere', clearance: 'SECRET', compartments: ['OAK'], roles: ['analyst', 'auditor'] } as const;
  expect(await dataOf(server, viewer, '{ viewer { name force clearance compartments roles } }')).toEqual({ viewer });
});

test('the log tells of refused operations too, without a person', async () => {
  await server.ask({ ...NORTHSHIRE, name: 'curious', roles: ['feed'] }, '{ investigations { totalCount } }');
  const { audit } = await dataOf<{ audit: { edges: { node: object }[] } }>(
    server,
    AUDITOR,
    '{ audit(filter: { actor: "curious" }) { edges { node { operation subjects } } } }',
  );
  expect(audit.edges.map(({ node }) => node)).toEqual([{ operation: 'CONSULTATION', subjects: [] }]);
});
