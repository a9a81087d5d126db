import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { outcomeOf, type StepOutcome } from '../check/step';
import { compareSurfaces } from './published-schema';
import { printPublishedSchema, PUBLISHED_SCHEMA_PATH, readTypeDefinitions } from './source-schema';

/** Holds the schema of the source to the surface that was released: nothing that a client uses may go, and additions must be recorded. */
export async function checkPublishedSchema(root: string): Promise<StepOutcome> {
  const released = await readFile(path.join(root, PUBLISHED_SCHEMA_PATH), 'utf8').catch(() => null);
  const { breaking, stale } = compareSurfaces(released, printPublishedSchema(await readTypeDefinitions(root)));
  if (breaking.length > 0) {
    return outcomeOf(
      breaking,
      'These changes would break clients. Undo them, or release a new surface with `npm run schema -- --release` and say in the commit who was told:',
    );
  }
  return outcomeOf(stale ? [PUBLISHED_SCHEMA_PATH] : [], 'The published surface is older than the schema: run `npm run generate`.');
}
