import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePlatforms } from '../../src/generated/cypher/imports';
import { takeVersion } from '../../src/generated/cypher/versions';
import { loadReference } from '../../src/system/load-reference';
import { seedFolder } from '../../src/system/seed-folder';
import { loadStory } from '../../src/system/load-story';
import type { System } from '../../src/system/open-system';
import { emptyDatabase, openTestSystem } from '../support/api-server';
import { openRawDriver } from '../support/raw-driver';
import { testNeo4j } from '../support/test-neo4j';

let home: string;
let folder: string;
let system: System;

beforeAll(async () => {
  await emptyDatabase(testNeo4j());
  ({ home, system } = await openTestSystem(testNeo4j(), Date.now));
  folder = mkdtempSync(join(tmpdir(), 'intelmap-reference-'));
  cpSync(join(seedFolder(), 'reference'), folder, { recursive: true });
});

afterAll(async () => {
  await system.close();
  for (const path of [home, folder]) rmSync(path, { recursive: true, force: true });
});

async function platform(slug: string): Promise<Record<string, unknown> | undefined> {
  const driver = openRawDriver(testNeo4j());
  const { records } = await driver.executeQuery('MATCH (p:Platform {slug: $slug}) RETURN properties(p) AS platform', { slug });
  await driver.close();
  expect(records.length).toBeLessThan(2);
  return records[0]?.get('platform') as Record<string, unknown> | undefined;
}

test('an opened system has its platforms, and writes them once', async () => {
  expect(await platform('skype')).toMatchObject({ name: 'Skype', kind: 'MESSAGING', isReference: true });
  expect(await loadReference(system)).toBe(false);
});

test('a platform that an import named first becomes reference data when the files list it', async () => {
  const id = system.mint.entity('PLATFORM', 'pigeon-post');
  await system.graph.write('imports/write-platforms', (transaction) => writePlatforms(transaction, { rows: [{ id, slug: 'pigeon-post' }] }));
  expect(await platform('pigeon-post')).toMatchObject({ name: 'pigeon-post', isReference: false });
  writeFileSync(join(folder, 'platforms.yaml'), 'MESSAGING: { pigeon-post: Pigeon Post }');
  expect(await loadReference({ ...system, folder })).toBe(true);
  expect(await platform('pigeon-post')).toMatchObject({ id, name: 'Pigeon Post', kind: 'MESSAGING', isReference: true });
});

test('a platform that the files list no longer stays, for facts may lead to it', async () => {
  expect(await platform('skype')).toMatchObject({ name: 'Skype', isReference: true });
});

test('a database that somebody has written into gets no story', async () => {
  await system.graph.write('versions/take-version', (transaction) => takeVersion(transaction, { scopes: [], at: 0 }));
  expect(await loadStory(system, { onProgress: () => undefined })).toBe(false);
});
