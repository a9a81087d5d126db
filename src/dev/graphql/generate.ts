import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse, type DocumentNode } from 'graphql';

import { MAPPERS } from './mappers';
import { compareSurfaces } from './published-schema';
import { printPublishedSchema, PUBLISHED_SCHEMA_PATH, readTypeDefinitions } from './source-schema';

const HEADER = '// Generated from schema/*.graphql by `npm run generate`; edit there.\n';

/** How a scalar reaches and leaves a resolver. A Date without a time may leave as its ISO text, so that no time zone shifts it. */
const SCALARS = {
  ID: 'string',
  Date: { input: 'Date', output: 'Date | string' },
  DateTime: 'Date',
  PartialDate: 'string',
  JSONObject: 'Record<string, unknown>',
} as const;

const CONFIG = {
  contextType: '../features/request-context#RequestContext',
  scalars: SCALARS,
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
  // A union or interface is told apart by `__typename`, so that no second table of types can disagree with the schema.
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
} as const;

/** The mappers of the types that this schema defines. */
function mappersOf(schema: DocumentNode): Record<string, string> {
  const names = new Set(schema.definitions.flatMap((definition) => ('name' in definition && definition.name ? [definition.name.value] : [])));
  return Object.fromEntries(Object.entries(MAPPERS).filter(([name]) => names.has(name)));
}

/** The types of resolvers, arguments and enums. */
async function generateResolverTypes(typeDefinitions: string): Promise<string> {
  const schema = parse(typeDefinitions);
  const text = await codegen({
    filename: 'src/generated/graphql.ts',
    schema,
    documents: [],
    config: { ...CONFIG, mappers: mappersOf(schema) },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  return `${HEADER}${text.trim()}\n`;
}

/** The SDL as a constant: the built program reads no files. */
export function schemaModule(typeDefinitions: string): string {
  const literal = typeDefinitions.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  return `${HEADER}export const TYPE_DEFINITIONS: string = \`${literal}\`;\n`;
}

/**
 * Everything that is made from the SDL, by path from the root of the project. The published surface follows additions by
 * itself; where a change would break a client it stays as it is, and the check names the change.
 */
export async function generateGraphqlTypes(root: string = process.cwd()): Promise<Map<string, string>> {
  const typeDefinitions = await readTypeDefinitions(root);
  const files = new Map([
    ['src/generated/graphql.ts', await generateResolverTypes(typeDefinitions)],
    ['src/generated/schema.ts', schemaModule(typeDefinitions)],
  ]);
  const surface = printPublishedSchema(typeDefinitions);
  const released = await readFile(path.join(root, PUBLISHED_SCHEMA_PATH), 'utf8').catch(() => null);
  if (compareSurfaces(released, surface).breaking.length === 0) files.set(PUBLISHED_SCHEMA_PATH, surface);
  return files;
}
