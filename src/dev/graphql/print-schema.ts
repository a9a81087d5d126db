import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { printPublishedSchema, PUBLISHED_SCHEMA_PATH, readTypeDefinitions } from './source-schema';

/** `npm run schema` prints the published SDL; with `--release` it also becomes the surface that later changes are held to. */
async function printSchemaCommand(argv: readonly string[]): Promise<void> {
  const surface = printPublishedSchema(await readTypeDefinitions(process.cwd()));
  if (argv.includes('--release')) {
    await mkdir(path.dirname(PUBLISHED_SCHEMA_PATH), { recursive: true });
    await writeFile(PUBLISHED_SCHEMA_PATH, surface);
  }
  process.stdout.write(surface);
}

void printSchemaCommand(process.argv.slice(2));
