import { request } from 'node:http';
import { startApiServer, type ApiServer } from '../support/api-server';
import { bodyOf } from '../support/api-client';
import { codesOf, dataOf } from '../support/asking';
import { importTips } from '../support/import-tips';
import { AUDITOR, FIRST_EVENT, NORTHSHIRE } from '../support/two-forces';

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer();
  await importTips(server.system, 'NS/1', { tips: [FIRST_EVENT] });
}, 60_000);

afterAll(() => server.close());

test.each([
  ['is no GraphQL', '{ investigation(urn: ', 'GRAPHQL_PARSE_FAILED'],
  ['asks for a field that is not there', '{ investigation(urn: "NS/1") { nonsense } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['leaves an argument out', '{ investigation { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['gives an argument of another type', '{ investigation(urn: 1) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'goes too deep',
    `{ investigation(urn: "NS/1") ${'{ subjects { edges { node { investigations '.repeat(5)} { id } ${'} } } }'.repeat(5)} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'asks for too much',
    '{ investigations(first: 100) { edges { node { subjects(first: 100) { edges { node { id } } } overlaps { edges { node { id } } } } } } }',
    'COST_EXCEEDED',
  ],
  ['asks for a page of none', '{ investigations(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
  ['goes on from nowhere', '{ investigations(after: "nowhere") { totalCount } }', 'BAD_USER_INPUT'],
  ['holds a control character', '{ investigation(urn: "NS\\u0007") { id } }', 'BAD_USER_INPUT'],
  ['is for others', '{ audit { totalCount } }', 'FORBIDDEN'],
])('a request that %s is told so by a code', async (_what, query, code) => {
  const { body } = await server.ask(NORTHSHIRE, query);
  expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
  expect(body.data ?? null).toBeNull();
});

test.each([
  ['a number', { urn: 7 }],
  ['a list', { urn: ['NS/1'] }],
  ['nothing', {}],
  ['half of a surrogate pair', { urn: 'NS/1\ud83d' }],
  ['a control character', { urn: 'NS/1\u0000' }],
])('%s as a variable that is a text is told so by a code', async (_what, variables) => {
  expect(await codesOf(server, NORTHSHIRE, 'query ($urn: String!) { investigation(urn: $urn) { id } }', variables)).toEqual(['BAD_USER_INPUT']);
});

test('no fault of a client is a fault of ours', async () => {
  const odd = ['', ' ', '\t', '\n', '%', '*', '\\', '"', "'", '$urn', '{}', '🙂', 'é'.normalize('NFD'), 'x'.repeat(10_000)];
  for (const text of odd) {
    const query = `query ($t: String!, $id: ID!) { investigation(urn: $t, force: $t) { id } investigations(filter: { text: $t, force: $t }) { totalCount }
      overlaps(filter: { force: $t }) { totalCount } node(id: $id) { id } facts(ids: [$id]) { id } }`;
    const { body } = await server.ask(NORTHSHIRE, query, { t: text, id: text });
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({ investigation: null, overlaps: { totalCount: 0 }, node: null, facts: [null] });
    expect(
      await codesOf(server, AUDITOR, 'query ($t: String!, $id: ID!) { audit(filter: { subject: $id, actor: $t }) { totalCount } }', { t: text, id: text }),
    ).toEqual([]);
  }
});

test.each([1e308, -1e308, 5e-324])('a score of %d is a score', async (minScore) => {
  expect(await codesOf(server, NORTHSHIRE, 'query ($s: Float) { overlaps(filter: { minScore: $s }) { totalCount } }', { s: minScore })).toEqual([]);
});

test('without a token, and with a bad one, nothing is told but that', async () => {
  const body = JSON.stringify({ query: '{ investigation(urn: "NS/1") { id } }' });
  for (const token of [null, 'made up', `${await server.token(NORTHSHIRE)}x`]) {
    const answer = await server.client.post(token, body);
    expect(answer.status).toBe(401);
    expect(bodyOf(answer).errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  }
});

test('a token may not make its bearer the local operator', async () => {
  const viewer = { ...NORTHSHIRE, force: 'westfold', isLocalOperator: true };
  await importTips(server.system, 'SM/silent', { tips: [FIRST_EVENT], force: 'southmere', visibility: 'SILENT' });
  expect(await dataOf(server, viewer, '{ investigation(urn: "SM/silent") { id } }')).toEqual({ investigation: null });
});

test('what a request costs is told with its answer, and does not depend on what is found', async () => {
  const cost = async (urn: string) => {
    const { body } = await server.ask(
      NORTHSHIRE,
      'query ($urn: String!) { investigation(urn: $urn) { subjects(first: 10) { edges { node { id records { id } } } } } }',
      { urn },
    );
    return body.extensions?.['cost'];
  };
  expect([await cost('NS/1'), await cost('never given')]).toEqual(Array(2).fill({ requested: 1 + 1 + 10 * (2 + 5), limit: 20_000 }));
});

test('a fault of ours is told without a word of what it was about', async () => {
  const { graph } = server.system;
  const original = graph.run.bind(graph);
  graph.run = () => Promise.reject(new Error('Alan Sample'));
  const { body, text } = await server.ask(NORTHSHIRE, '{ investigation(urn: "NS/1") { id } }').finally(() => (graph.run = original));
  expect(body.errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([['Internal error', 'INTERNAL']]);
  expect(text).not.toContain('Alan');
});

test('an answer is not to be kept, and says nothing of what it is made with', async () => {
  const { headers } = await server.ask(NORTHSHIRE, '{ viewer { name } }');
  const named = new Map(headers);
  expect(named.get('cache-control')).toBe('no-store');
  expect(named.has('x-powered-by')).toBe(false);
});

test('GET is not answered', async () => {
  const token = await server.token(NORTHSHIRE);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path: '/graphql?query={viewer{name}}', headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(405);
});
