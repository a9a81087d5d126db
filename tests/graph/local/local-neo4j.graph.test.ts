import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { openGraph, type Graph } from '../../../src/graph/graph';
import { databaseFiles } from '../../../src/graph/local/database-files';
import { openLocalNeo4j, type LocalNeo4j } from '../../../src/graph/local/local-neo4j';
import { endNeo4j, findServerOf } from '../../../src/graph/local/neo4j-process';
import { identify, isRunning, ownIdentity, type ProcessIdentity } from '../../../src/graph/local/process-identity';
import { readRunFile, writeRunFile } from '../../../src/graph/local/run-file';
import { makeTestHome, TEST_CACHE, TEST_MEMORY, TEST_PROGRAMS } from '../../support/throw-away-neo4j';

const ROOT = resolve(__dirname, '../../..');
const home = makeTestHome();
const files = databaseFiles(home);
const holders: ChildProcess[] = [];
let said: string[] = [];

function open(overrides: Partial<Parameters<typeof openLocalNeo4j>[0]> = {}): Promise<LocalNeo4j> {
  said = [];
  return openLocalNeo4j({
    home,
    cacheDir: TEST_CACHE,
    memory: TEST_MEMORY,
    programs: TEST_PROGRAMS,
    quickStart: true,
    onProgress: (line) => said.push(line),
    ...overrides,
  });
}

interface Held {
  readonly holder: ChildProcess;
  readonly pid: number;
  readonly uri: string;
}

/** Another process of ours that uses the same home. */
async function holdElsewhere(): Promise<Held> {
  const holder = spawn(process.execPath, ['bin/dev.js', 'tests/graph/local/hold-neo4j.ts', home], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  holders.push(holder);
  const [line] = (await once(holder.stdout, 'data')) as [Buffer];
  return { holder, ...(JSON.parse(line.toString()) as { pid: number; uri: string }) };
}

async function end(holder: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(holder, 'exit');
  holder.kill(signal);
  await ended;
}

function server(pid: number): ProcessIdentity {
  const identity = identify(pid);
  if (!identity) throw new Error(`process ${pid} does not run`);
  return identity;
}

async function withGraph<Value>(neo4j: LocalNeo4j, work: (graph: Graph) => Promise<Value>): Promise<Value> {
  const graph = openGraph({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, deadline: 60_000 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    if (waited > 60_000) throw new Error('waited in vain');
    await new Promise((done) => setTimeout(done, 50));
  }
}

jest.setTimeout(120_000);

afterAll(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  const left = findServerOf(files.databaseHome);
  if (left) await endNeo4j(left);
  rmSync(home, { recursive: true, force: true });
});

test('a new home gets a database that answers, a password that only its owner may read, and no other door than Bolt on this machine', async () => {
  const neo4j = await open();
  await withGraph(neo4j, (graph) => graph.ping());
  expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  expect(statSync(files.passwordFile).mode & 0o777).toBe(0o600);
  expect(neo4j.password.length).toBeGreaterThanOrEqual(32);
  expect(said.join('\n')).not.toContain(neo4j.password);
  const running = server(neo4j.pid);
  expect(findServerOf(files.databaseHome)).toEqual(running);
  await neo4j.stop();
  expect(isRunning(running)).toBe(false);
  expect(readRunFile(files.runFile)).toMatchObject({ server: null, users: [] });
});

test('a database that is killed is started again at the same port, and who used it goes on using it', async () => {
  const neo4j = await open();
  await withGraph(neo4j, async (graph) => {
    await graph.ping();
    const killed = server(neo4j.pid);
    process.kill(killed.pid, 'SIGKILL');
    await until(() => neo4j.pid !== killed.pid);
    await graph.ping();
    expect(said.some((line) => line.includes('has ended; starting it again'))).toBe(true);
  });
  await neo4j.stop();
});

test('two processes that start at once share one database; it stays while one of them uses it and ends with the last', async () => {
  const [one, other] = await Promise.all([holdElsewhere(), holdElsewhere()]);
  expect(one).toMatchObject({ pid: other.pid, uri: other.uri });
  const shared = server(one.pid);
  await end(one.holder, 'SIGTERM');
  expect(isRunning(shared)).toBe(true);
  await end(other.holder, 'SIGTERM');
  expect(isRunning(shared)).toBe(false);
});

test('what a killed process leaves behind is used by the next one, and ends with it', async () => {
  const { holder, pid } = await holdElsewhere();
  const orphan = server(pid);
  await end(holder, 'SIGKILL');
  expect(isRunning(orphan)).toBe(true);
  rmSync(files.runFile);
  const neo4j = await open();
  expect(neo4j.pid).toBe(orphan.pid);
  await withGraph(neo4j, (graph) => graph.ping());
  await neo4j.stop();
  expect(isRunning(orphan)).toBe(false);
});

test('a run file that names somebody else’s process ends nobody, and a port that another program took is left to it', async () => {
  const stranger = createServer().listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const { port } = stranger.address() as { port: number };
  const innocent = spawn('sleep', ['600']);
  holders.push(innocent);
  await once(innocent, 'spawn');
  const named = server(innocent.pid ?? 0);
  await writeRunFile(files.runFile, { server: named, boltPort: port, users: [{ ...ownIdentity(), startedAt: 'long ago', ticket: 'x' }] });
  const neo4j = await open();
  expect(neo4j.uri).not.toContain(`:${port}`);
  expect(isRunning(named)).toBe(true);
  await neo4j.stop();
  stranger.close();
  await end(innocent, 'SIGKILL');
});

test('a lost password file is told in words, and the database is not left running', async () => {
  const kept = `${files.passwordFile}.kept`;
  renameSync(files.passwordFile, kept);
  await expect(open()).rejects.toThrow('The local Neo4j has another password than keys/neo4j-password says');
  expect(findServerOf(files.databaseHome)).toBeNull();
  renameSync(kept, files.passwordFile);
});

test('without Java or Maven one sentence says what to install, or to set NEO4J_URI', async () => {
  const missing = { java: 'no-such-java', maven: 'no-such-maven' };
  await expect(open({ programs: missing })).rejects.toThrow(/^Java is missing\. Install Java 17 or 21 .* or set NEO4J_URI/);
  await expect(open({ programs: missing, cacheDir: join(home, 'cache') })).rejects.toThrow(/^Maven is missing\. Install Maven .* or set NEO4J_URI/);
  expect(existsSync(join(home, 'cache'))).toBe(true);
});

test('a Java that is too old, and a Neo4j that ends while it starts, are told with their reason', async () => {
  const fake = (name: string, script: string) => {
    const path = join(home, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o700);
    return { ...TEST_PROGRAMS, java: path };
  };
  await expect(open({ programs: fake('java-11', 'echo \'openjdk version "11.0.2"\' >&2; test "$1" = -version') })).rejects.toThrow(
    'Java 11 is too old for Neo4j',
  );
  await expect(open({ programs: fake('java-broken', 'sleep 0.3; echo "Error: no space left on device" >&2; exit 1') })).rejects.toThrow(
    /Neo4j ended while it was starting: Error: no space left on device \(see .*logs\)/,
  );
  expect(readFileSync(join(files.databaseHome, 'conf', 'neo4j.conf'), 'utf8')).toContain('server.http.enabled=false');
});
