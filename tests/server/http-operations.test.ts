import { connect } from 'node:net';
import { Served, TOKEN } from './served';

let served: Served;
afterEach(() => served.close());

const BODY = JSON.stringify({ query: '{ slow(ms: 400) }' });
const SLOW = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;

const until = async (condition: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 100 && !(await condition()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('a client that takes its time', () => {
  test('is cut off while it dribbles its headers', async () => {
    served = await new Served().start({}, { headersMs: 200, requestMs: 400 });
    const startedAt = Date.now();
    const answer = await served.raw('POST /graphql HTTP/1.1\r\nHost: lo', 5000);
    expect(Date.now() - startedAt).toBeLessThan(2000);
    expect(answer).toMatch(/^(HTTP\/1.1 408 |$)/);
  });

  test('is cut off while it dribbles its body', async () => {
    served = await new Served().start({}, { headersMs: 200, requestMs: 400 });
    const startedAt = Date.now();
    await served.raw(SLOW.slice(0, -5), 5000);
    expect(Date.now() - startedAt).toBeLessThan(2000);
    await until(() => served.logged.length > 0);
    expect(served.logged.join('')).toContain('"status":499');
  });

  test('does not hold up the others', async () => {
    served = await new Served().start();
    const idle = Array.from({ length: 50 }, () =>
      connect(served.port, '127.0.0.1', function (this: { write(text: string): void }) {
        this.write('POST /graphql HTTP/1.1\r\n');
      }),
    );
    expect((await served.ask('{ greeting }')).status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});

describe('a server that is told to stop', () => {
  test('finishes what runs, says that it is not ready, and then is gone', async () => {
    served = await new Served().start({}, { drainNoticeMs: 200 });
    const running = served.raw(SLOW);
    await until(() => served.opened > 0);
    const closed = served.close();
    const readiness = await served.send({ method: 'GET', path: '/readyz', token: null });
    expect([readiness.status, readiness.text]).toEqual([503, '{"ready":false,"reason":"The server is stopping."}']);
    expect(readiness.headers.connection).toBe('close');
    expect(await running).toContain('at last');
    await closed;
    await expect(served.ask('{ greeting }')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('waits for a request no longer than it was allowed to', async () => {
    served = await new Served().start({}, { drainMs: 100 });
    const running = served.raw(SLOW.replace('400', '9000').replace(`${BODY.length}`, `${BODY.length + 1}`));
    await until(() => served.opened > 0);
    const startedAt = Date.now();
    await served.close();
    expect(Date.now() - startedAt).toBeLessThan(1000);
    expect(await running).toBe('');
  });
});

describe('health', () => {
  test('is told without a token: alive, and ready or why not', async () => {
    let state: { ready: boolean; reason?: string } = { ready: true };
    served = await new Served().start({ readiness: () => Promise.resolve(state) });
    const get = (path: string) => served.send({ method: 'GET', path, token: null });
    expect((await get('/livez')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    state = { ready: false, reason: 'The database cannot be reached.' };
    expect((await get('/readyz')).text).toBe('{"ready":false,"reason":"The database cannot be reached."}');
    expect((await get('/livez')).status).toBe(200);
  });

  test('that cannot be found out is told as not ready', async () => {
    served = await new Served().start({ readiness: () => Promise.reject(new Error('canary')) });
    const reply = await served.send({ method: 'GET', path: '/readyz', token: null });
    expect(reply.status).toBe(503);
    expect(reply.text).not.toContain('canary');
  });
});

describe('the figures', () => {
  test('count requests by route and status, errors by code, and hold no value', async () => {
    served = await new Served().start();
    await served.ask('{ person(id: "canary") { id } broken }');
    await served.send({ method: 'GET', path: '/canary', token: null });
    const { text } = await served.send({ method: 'GET', path: '/metrics', token: null });
    expect(text).toContain('intelmap_request_duration_seconds_count{route="/graphql",status="200"} 1');
    expect(text).toContain('intelmap_graphql_errors_total{code="INTERNAL"} 1');
    expect(text).not.toContain('canary');
  });

  test('are not for those whom a proxy on this machine lets through', async () => {
    served = await new Served().start();
    const reply = await served.send({ method: 'GET', path: '/metrics', token: null, headers: { 'x-forwarded-for': '192.0.2.7' } });
    expect(reply.status).toBe(404);
  });
});

describe('other origins', () => {
  const preflight = (origin: string) =>
    served.send({
      method: 'OPTIONS',
      token: null,
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });

  test('may read answers where they are listed, and only then', async () => {
    served = await new Served().start({ allowedOrigins: ['https://desk.example.org'] });
    const listed = await preflight('https://desk.example.org');
    expect([listed.status, listed.headers['access-control-allow-origin']]).toEqual([204, 'https://desk.example.org']);
    const other = await preflight('https://elsewhere.example.org');
    expect([other.status, other.headers['access-control-allow-origin']]).toEqual([401, undefined]);
    const answer = await served.ask('{ greeting }', {}, { origin: 'https://desk.example.org' });
    expect(answer.headers['access-control-allow-origin']).toBe('https://desk.example.org');
  });
});
