import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

export const PUBLISHED_SCHEMA_PATH = 'schema/published/schema.graphql';

/** The SDL files of a folder, joined in the order of their names; sub-folders (the published surface) are no source. */
export async function readTypeDefinitions(root: string): Promise<string> {
  const folder = path.join(root, 'schema');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return `${texts.map((text) => text.trim()).join('\n\n')}\n`;
}

/** The surface as clients see it: one text, sorted by name, so that two versions can be compared line by line. */
export function printPublishedSchema(typeDefinitions: string): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(typeDefinitions)))}\n`;
}
