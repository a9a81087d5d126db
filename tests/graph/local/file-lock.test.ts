import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFileLock } from '../../../src/graph/local/file-lock';
import { ownIdentity } from '../../../src/graph/local/process-identity';

const folder = mkdtempSync(join(tmpdir(), 'intelmap-lock-'));
const path = join(folder, 'run', 'x.lock');
const rest = () => new Promise((done) => setTimeout(done, 20));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('work under one lock is never done by two at once, and the lock is gone afterwards', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (inside += 1));
    await rest();
    inside -= 1;
  };
  await Promise.all([1, 2, 3, 4].map(() => withFileLock(path, 10_000, work)));
  expect(most).toBe(1);
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['of a process that has ended', JSON.stringify({ pid: 2 ** 22 + 1, startedAt: 'long ago', ticket: 'x' })],
  ['whose number now belongs to another process', JSON.stringify({ ...ownIdentity(), startedAt: 'long ago', ticket: 'x' })],
  ['that was written half', '{"pid":'],
])('a lock %s holds nobody up, and only one of those who wait takes it over', async (_what, content) => {
  writeFileSync(path, content);
  let inside = 0;
  const work = async () => {
    expect((inside += 1)).toBe(1);
    await rest();
    inside -= 1;
    return 'done';
  };
  await expect(Promise.all([withFileLock(path, 5_000, work), withFileLock(path, 5_000, work)])).resolves.toEqual(['done', 'done']);
});

test('whoever waits too long is told which process holds the lock', async () => {
  writeFileSync(path, JSON.stringify({ ...ownIdentity(), ticket: 'x' }));
  await expect(withFileLock(path, 60, async () => undefined)).rejects.toThrow(`Process ${process.pid} has held ${path} for too long`);
  rmSync(path);
});

test('a lock is given back where the work fails', async () => {
  await expect(withFileLock(path, 1_000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});
