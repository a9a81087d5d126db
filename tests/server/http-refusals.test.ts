import { codesOf, Served, TOKEN } from './served';

let served: Served;
beforeAll(async () => (served = await new Served().start()));
afterAll(() => served.close());

const HEAD = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;

describe('a request without an accepted token', () => {
  test('is refused before a byte of its body is sent', async () => {
    const answer = await served.raw(`${HEAD}Content-Length: 5000\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
    expect(answer.toLowerCase()).toContain('www-authenticate: bearer');
    expect(answer).toContain('"code":"UNAUTHENTICATED"');
  });

  test('opens no request and reaches no parser, whatever the body holds', async () => {
    const before = served.opened;
    for (const body of ['{"query":"{ greeting }"}', 'not json', Buffer.alloc(1_000_000, 'x')]) {
      const reply = await served.send({ body, token: null });
      expect([reply.status, ...codesOf(reply)]).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(served.opened).toBe(before);
  });

  test('can read why, though it is in the middle of sending much', async () => {
    const answer = await served.raw(Buffer.concat([Buffer.from(`${HEAD}Content-Length: 3000000\r\n\r\n`), Buffer.alloc(3_000_000, 'x')]));
    expect(answer).toContain('"code":"UNAUTHENTICATED"');
  });

  test('is not invited to send a body that it asks about first', async () => {
    const asking = `Content-Length: 24\r\nExpect: 100-continue\r\n\r\n`;
    expect(await served.raw(`${HEAD}${asking}`)).toMatch(/^HTTP\/1.1 401 /);
    const accepted = await served.raw(`${HEAD}Authorization: Bearer ${TOKEN}\r\n${asking}`, 300);
    expect(accepted).toMatch(/^HTTP\/1.1 100 /);
  });

  test('is refused by a wrong, an overlong and a doubled token alike', async () => {
    const texts = new Set<string>();
    for (const token of ['wrong', 'x'.repeat(20_000)]) {
      const reply = await served.send({ body: '{}', token });
      expect(reply.status).toBe(401);
      texts.add(reply.text);
    }
    const doubled = await served.raw(
      `${HEAD}Authorization: Bearer ${TOKEN}\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
    expect(doubled).toMatch(/^HTTP\/1.1 401 /);
    expect(texts.size).toBe(1);
  });
});

describe('a body', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/graphql', 'application/json; charset=utf-16', ''])(
    'of content-type "%s" is not read',
    async (type) => {
      const reply = await served.send({ body: '{"query":"{ greeting }"}', headers: { 'content-type': type } });
      expect([reply.status, ...codesOf(reply)]).toEqual([415, 'BAD_USER_INPUT']);
    },
  );

  test('that is compressed is not read', async () => {
    const reply = await served.send({ body: 'x', headers: { 'content-encoding': 'gzip' } });
    expect(reply.status).toBe(415);
  });

  test.each([
    ['announced as too large', 300 * 1024, {}],
    ['found to be too large while it comes', 300 * 1024, { 'transfer-encoding': 'chunked' }],
  ])('%s is refused', async (_how, size, headers: Record<string, string>) => {
    const reply = await served.send({ body: Buffer.alloc(size, ' '), headers });
    expect([reply.status, ...codesOf(reply)]).toEqual([413, 'BAD_USER_INPUT']);
  });

  test.each([
    ['is not JSON', '{"query": '],
    ['holds a raw NUL', '{"query":"{ greeting }\0"}'],
    ['holds a written NUL', '{"query":"{ greeting }","variables":{"to":"a\\u0000b"}}'],
    ['holds half of a surrogate pair', '{"query":"{ greeting }","variables":{"to":"\\ud83d"}}'],
    ['holds half of a surrogate pair as a name', '{"query":"{ greeting }","variables":{"\\udc00":1}}'],
    ['is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['holds an overlong form of UTF-8', Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x7d])],
    ['is a batch', '[{"query":"{ greeting }"},{"query":"{ greeting }"}]'],
    ['is nothing', 'null'],
    ['is nested without end', `{"variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['has no query', '{"operationName":"x"}'],
    ['has a query that is no text', '{"query":{"kind":"Document"}}'],
    ['has variables written as text', '{"query":"{ greeting }","variables":"{}"}'],
    ['asks for a stored query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}'],
  ])('that %s is refused', async (_how, body) => {
    const reply = await served.send({ body });
    expect([reply.status, ...codesOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('of whole pairs of surrogates is read', async () => {
    const reply = await served.ask('query ($to: String) { greeting(to: $to) }', { to: '🙂' });
    expect(reply.json.data).toEqual({ greeting: 'Good morning, 🙂' });
  });
});

describe('a method', () => {
  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('%s is not for the API', async (method) => {
    const reply = await served.send({ method, path: '/graphql?query=greeting' });
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST']);
  });

  test('GET without a token says nothing but that one is missing', async () => {
    const reply = await served.send({ method: 'GET', token: null });
    expect(reply.status).toBe(401);
  });
});

test('a path that is not ours answers alike, with a token or without', async () => {
  const replies = [await served.send({ path: '/graphql/' }), await served.send({ method: 'GET', path: '/../../etc/passwd', token: null })];
  expect(replies.map((reply) => reply.status)).toEqual([404, 404]);
});

test('a justification is handed on, and refused where it is overlong or no UTF-8', async () => {
  const utf8 = Buffer.from('Operation Café, review').toString('latin1');
  expect((await served.ask('{ greeting }', {}, { 'x-justification': utf8 })).status).toBe(200);
  expect(served.justifications.at(-1)).toBe('Operation Café, review');
  expect((await served.ask('{ greeting }', {}, { 'x-justification': 'x'.repeat(501) })).status).toBe(400);
  expect((await served.ask('{ greeting }', {}, { 'x-justification': 'caf\xe9' })).status).toBe(400);
});
