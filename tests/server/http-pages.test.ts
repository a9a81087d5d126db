import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages } from '../../src/dev/pages/build-pages';
import { loadPages } from '../../src/server/pages';
import { Served } from './served';

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  await buildPages(folder);
  writeFileSync(join(folder, 'secret.txt'), 'not a page');
  served = await new Served().start({ pages: loadPages(folder) });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => served.send({ method: 'GET', path, token: null, headers });

test('the query page is served without a token, and may run nothing but its own files', async () => {
  const page = await get('/graphiql');
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toContain("default-src 'none';script-src 'self'");
});

test('the query page finds all that it names on this server', async () => {
  const named = [...(await get('/graphiql')).text.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(named).toEqual(['/graphiql/graphiql-page.css', '/graphiql/graphiql-page.js']);
  for (const path of named) expect((await get(path)).status).toBe(200);
});

test('no style sheet fetches from elsewhere, and no script may', async () => {
  expect(/@import|url\(["']?(?!data:)/.test(readFileSync(join(folder, 'graphiql/graphiql-page.css'), 'utf8'))).toBe(false);
  const policy = String((await get('/graphiql')).headers['content-security-policy']);
  for (const own of ["connect-src 'self';", "img-src 'self' data:;", "font-src 'self' data:;", "form-action 'none';"]) expect(policy).toContain(own);
});

test('a page that has not changed is not sent again', async () => {
  const first = await get('/graphiql');
  const again = await get('/graphiql', { 'if-none-match': String(first.headers.etag) });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('what lies beside the pages is not served', async () => {
  for (const path of ['/secret.txt', '/graphiql/../secret.txt', '/graphiql/index.html/..', '/graphiql/graphiql-page.js.LEGAL.txt']) {
    expect((await get(path)).status).toBe(404);
  }
});

test('a page is only read', async () => {
  expect((await served.send({ path: '/graphiql', body: '{}' })).status).toBe(405);
});
