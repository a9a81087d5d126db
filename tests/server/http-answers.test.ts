import { getIntrospectionQuery } from 'graphql';
import { refused } from '../../src/kernel/result';
import { codesOf, Served, SCHEMA } from './served';

let served: Served;
beforeEach(async () => (served = await new Served().start()));
afterEach(() => served.close());

describe('an answer', () => {
  test('tells its cost and where it comes from', async () => {
    const reply = await served.ask('{ greeting }');
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({
      data: { greeting: 'Good morning, all' },
      extensions: {
        cost: { requested: 0, limit: 20_000 },
        provenance: { asOf: '2026-11-01T00:00:00.000Z', graphVersion: 'hash-of-a-version', fingerprint: expect.stringMatching(/^[\w-]{22}$/) as string },
      },
    });
  });

  test('of the same question carries the same fingerprint, however it is written', async () => {
    const query = 'query ($to: String) { greeting(to: $to) }';
    const one = await served.ask(query, { to: 'a' });
    const spaced = await served.ask(query.replaceAll(' ', '  '), { to: 'a', undeclared: 1 });
    const other = await served.ask(query, { to: 'b' });
    const prints = [one, spaced, other].map((reply) => reply.json.extensions?.provenance?.['fingerprint']);
    expect(prints[0]).toBe(prints[1]);
    expect(prints[0]).not.toBe(prints[2]);
  });

  test("carries the headers of an answer that is data and nobody else's", async () => {
    const { headers } = await served.ask('{ greeting }', {}, { origin: 'https://elsewhere.example.org' });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('to GraphQL clients of the newer media type is sent in it', async () => {
    const reply = await served.ask('{ greeting }', {}, { accept: 'application/graphql-response+json' });
    expect(reply.headers['content-type']).toContain('application/graphql-response+json');
  });
});

describe('the audit entry', () => {
  test('is there before the answer, one a request, with everybody who was returned', async () => {
    await served.ask('{ one: person(id: "per_1") { id } two: person(id: "per_2") { id } }', {}, { 'x-justification': 'Operation Heron' });
    expect(served.audited).toHaveLength(1);
    expect(served.audited[0]).toMatchObject({
      actor: 'dc.larkin',
      force: 'northshire',
      operation: 'CONSULTATION',
      subjects: ['per_1', 'per_2'],
      justification: 'Operation Heron',
      detail: { request: 'query person', graphVersion: 7, outcome: 'answered', phase: 'done' },
    });
  });

  test('that cannot be written leaves no data and no trace of them', async () => {
    served.auditFails = true;
    const reply = await served.ask('{ person(id: "per_1") { id name } }');
    expect([reply.status, ...codesOf(reply)]).toEqual([503, 'UNAVAILABLE']);
    expect(reply.json.data).toBeUndefined();
    expect(reply.text).not.toContain('per_1');
  });

  test('is not owed for a request that was refused before anything was read', async () => {
    await served.ask('{ unknown }');
    await served.ask('{');
    await served.ask('query ($to: String!) { greeting(to: $to) }');
    expect(served.audited).toEqual([]);
  });

  test('says that a request failed', async () => {
    await served.ask('{ broken }');
    expect(served.audited[0]?.detail.outcome).toBe('failed');
  });
});

describe('a fault', () => {
  test('of the request is told as it is, without hints at the schema', async () => {
    const replies = await Promise.all([
      served.ask('{ greetings }'),
      served.ask('{ greeting'),
      served.ask('query ($is: Colour) { colour(is: $is) }', { is: 'RE' }),
    ]);
    expect(replies.map((reply) => [reply.status, ...codesOf(reply)])).toEqual([
      [400, 'GRAPHQL_VALIDATION_FAILED'],
      [400, 'GRAPHQL_PARSE_FAILED'],
      [400, 'BAD_USER_INPUT'],
    ]);
    for (const reply of replies) expect(reply.text).not.toContain('Did you mean');
  });

  test('inside is masked, with a reference to the log, and the rest of the answer stands', async () => {
    const reply = await served.ask('{ greeting broken }');
    expect(reply.status).toBe(200);
    expect(reply.json.data).toEqual({ greeting: 'Good morning, all', broken: null });
    expect(reply.json.errors).toEqual([
      {
        message: 'Internal error',
        path: ['broken'],
        locations: expect.any(Array) as unknown[],
        extensions: { code: 'INTERNAL', reference: reply.headers['x-request-id'] },
      },
    ]);
    expect(served.logged.join('')).toContain(String(reply.headers['x-request-id']));
  });

  test('that a client may know is told in its own words', async () => {
    const reply = await served.ask('{ forbidden }');
    expect(reply.json.errors?.[0]).toMatchObject({ message: 'This operation is for supervisors.', extensions: { code: 'FORBIDDEN' } });
  });

  test('of the database makes the answer 503 where nothing was answered, and 200 where a part was', async () => {
    expect((await served.ask('{ away { id } }')).status).toBe(503);
    expect((await served.ask('{ away { id } greeting }')).status).toBe(200);
  });
});

describe('the schema', () => {
  test('is told to who asks as tools do', async () => {
    const reply = await served.ask(getIntrospectionQuery());
    expect(codesOf(reply)).toEqual([]);
    expect(reply.status).toBe(200);
    expect(Object.keys(reply.json.data ?? {})).toEqual(['__schema']);
    expect(SCHEMA.getType('Person')).toBeDefined();
  });

  test('is not told in circles', async () => {
    const circle = '{ __schema { types { fields { type { fields { type { name } } } } } } }';
    expect(codesOf(await served.ask(circle))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('the log', () => {
  test('never holds what a client or a record wrote', async () => {
    const canary = 'canary07700900123';
    const body = (document: object) => Buffer.from(JSON.stringify(document));
    await served.ask(
      `query ${canary} ($to: String) { ${canary}: greeting(to: $to) }`,
      { to: canary },
      { 'x-justification': canary, 'user-agent': canary, [`x-${canary}`]: canary },
    );
    await served.ask(`{ ${canary}: broken ${canary} }`);
    await served.ask(`{ ${canary}: broken }`);
    await served.ask(`{ ${canary}: brokenForSure }`);
    await served.ask(`{ greeting(to: "${canary}") `);
    await served.send({ body: body({ query: '{ greeting }', operationName: canary }) });
    await served.send({ body: body({ query: '{ greeting }' }), token: canary });
    await served.send({ path: `/${canary}?${canary}`, body: canary });
    const log = served.logged.join('');
    expect(log).not.toContain(canary);
    expect(log).not.toContain('canary-in-a-message');
    expect(log).toContain('"operation":"query broken"');
    expect(log).toContain('"type":"TypeError"');
  });

  test('says why a token was refused, which the client is not told, and quotes nothing of it', async () => {
    await served.close();
    const verifier = { verify: () => Promise.resolve(refused('unexpected "iss" claim, "canary" not known')) };
    served = await new Served().start({ verifier });
    const reply = await served.ask('{ greeting }');
    expect(reply.text).not.toContain('iss');
    expect(served.logged.join('')).toContain(JSON.stringify('unexpected "iss" claim, "?" not known'));
  });

  test('has one line a request', async () => {
    const reply = await served.ask('{ person(id: "per_1") { id } }');
    const lines = served.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(String) as string,
        requestId: reply.headers['x-request-id'],
        route: '/graphql',
        status: 200,
        ms: expect.any(Number) as number,
        operation: 'query person',
        cost: 1,
        codes: [],
        persons: 1,
        msg: 'request',
      },
    ]);
  });
});
