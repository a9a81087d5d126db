import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKeyFile, readKeyFile } from '../../src/keys/key-file';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intelmap-keys-'));
  path = join(folder, 'keys', 'a-secret');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a key is made at first use and is the same ever after', async () => {
  expect(await readKeyFile(path)).toBeNull();
  expect(await loadKeyFile(path, () => 'first')).toBe('first');
  expect(await loadKeyFile(path, () => 'second')).toBe('first');
  expect(await readKeyFile(path)).toBe('first');
});

test('of many that make a key at once all get the same one, and no draft is left', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, (_, index) => loadKeyFile(path, () => `key ${index}`)));
  expect(new Set(keys).size).toBe(1);
  expect(await readdir(join(folder, 'keys'))).toEqual(['a-secret']);
});

test('a key and its folder are for their owner alone', async () => {
  await loadKeyFile(path, () => 'key');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700);
});

test('a key that others may read is refused', async () => {
  await loadKeyFile(path, () => 'key');
  await chmod(path, 0o640);
  await expect(readKeyFile(path)).rejects.toThrow(`run chmod 600 ${path}`);
});
