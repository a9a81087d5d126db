import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../kernel/clock';
import { OperatorFault } from '../kernel/faults';
import type { IdMint } from '../domain/ids/id-mint';
import { enterReference } from '../features/search/enter-in-search';
import { listSeeds, recordSeed, writeOrganisations, writePlatforms } from '../generated/cypher/reference';
import type { Graph } from '../graph/graph';
import { REFERENCE_FILES, readReference } from './read-reference';
import { seedFolder } from './seed-folder';

export interface ReferenceTarget {
  readonly graph: Graph;
  readonly mint: IdMint;
  readonly clock: Clock;
  /** The folder with the YAML files; seed/reference of the checkout unless told otherwise. */
  readonly folder?: string;
}

const NAME = 'reference';

async function contentHash(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of Object.values(REFERENCE_FILES)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new OperatorFault(`${path} cannot be read.`, { cause: error });
    });
    hash.update(JSON.stringify([file, text]));
  }
  return hash.digest('hex');
}

/**
 * Brings platforms and forces into the database where it has others than seed/reference lists: one small read where nothing
 * changed. A row that was taken out of the files stays, for facts may lead to it. True where something was written.
 */
export async function loadReference({ graph, mint, clock, folder = join(seedFolder(), 'reference') }: ReferenceTarget): Promise<boolean> {
  const sha256 = await contentHash(folder);
  const known = (await listSeeds(graph, {})).find(({ name }) => name === NAME);
  if (known?.sha256 === sha256) return false;
  const { platforms, organisations } = await readReference(folder);
  const named = {
    platforms: platforms.map((row) => ({ ...row, type: 'PLATFORM' as const, id: mint.entity('PLATFORM', row.slug) })),
    organisations: organisations.map((row) => ({ ...row, type: 'ORGANISATION' as const, id: mint.entity('ORGANISATION', row.slug) })),
  };
  await graph.write('reference/record-seed', async (transaction) => {
    await writePlatforms(transaction, { rows: named.platforms });
    await writeOrganisations(transaction, { rows: named.organisations });
    await enterReference(transaction, [...named.platforms, ...named.organisations]);
    await recordSeed(transaction, { name: NAME, sha256, state: 'loaded', at: clock() });
  });
  return true;
}
