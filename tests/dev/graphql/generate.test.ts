import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';

import { buildSchema } from 'graphql';

import { generateGraphqlTypes, schemaModule } from '../../../src/dev/graphql/generate';
import { MAPPERS } from '../../../src/dev/graphql/mappers';
import { readTypeDefinitions } from '../../../src/dev/graphql/source-schema';

const SDL = `
"A day." scalar Date
"A moment." scalar DateTime
"How sure." enum Sureness { "Very." SURE "Not very." UNSURE }
"A sighting." type Sighting { "When." at: DateTime! "The day." on: Date "How sure." sureness: Sureness! }
"No such sighting." type SightingNotFound { "In words." message: String! }
"What came of it." union SightingResult = Sighting | SightingNotFound
"Questions." type Query { "One sighting." sighting("Which." id: ID!): SightingResult! }
`;

describe('generated resolver types', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'intelmap-sdl-'));
    await mkdir(path.join(root, 'schema/published'), { recursive: true });
    await writeFile(path.join(root, 'schema/root.graphql'), SDL);
  });
  afterEach(() => rm(root, { recursive: true }));

  const generated = async (file: string): Promise<string> => (await generateGraphqlTypes(root)).get(file) ?? '';

  test('an enum is a union of its words', async () => {
    expect(await generated('src/generated/graphql.ts')).toMatch(/export type Sureness =[^;]*\| 'SURE'[^;]*\| 'UNSURE';/);
  });

  test('fields are read-only, and a nullable one must be given as null', async () => {
    expect(await generated('src/generated/graphql.ts')).toContain("readonly on: Maybe<Scalars['Date']['output']>;");
  });

  test('a moment is a Date in both directions', async () => {
    expect(await generated('src/generated/graphql.ts')).toContain('DateTime: { input: Date; output: Date; }');
  });

  test('a member of a union carries its type name', async () => {
    expect(await generated('src/generated/graphql.ts')).toContain("{ __typename: 'SightingNotFound' }");
  });

  test('resolvers receive the request context of the features', async () => {
    expect(await generated('src/generated/graphql.ts')).toContain("import type { RequestContext } from '../features/request-context';");
  });

  test('a scalar that nobody mapped is refused', async () => {
    await writeFile(path.join(root, 'schema/odd.graphql'), '"Odd." scalar Odd extend type Query { "Odd." odd: Odd }');
    await expect(generateGraphqlTypes(root)).rejects.toThrow('Odd');
  });

  test('the same source gives the same text', async () => {
    expect(await generateGraphqlTypes(root)).toEqual(await generateGraphqlTypes(root));
  });

  test('the published surface follows an addition', async () => {
    await writeFile(path.join(root, 'schema/published/schema.graphql'), 'type Query { old: Int }');
    await writeFile(path.join(root, 'schema/old.graphql'), 'extend type Query { "Kept." old: Int }');
    expect(await generated('schema/published/schema.graphql')).toContain('type Sighting');
  });

  test('the published surface stays as it was released when a change would break a client', async () => {
    await writeFile(path.join(root, 'schema/published/schema.graphql'), 'type Query { old: Int }');
    expect((await generateGraphqlTypes(root)).has('schema/published/schema.graphql')).toBe(false);
  });
});

test('every mapper stands for a type of the schema', async () => {
  const schema = buildSchema(await readTypeDefinitions(process.cwd()));
  expect(Object.keys(MAPPERS).filter((name) => schema.getType(name) === undefined)).toEqual([]);
});

test('the schema module gives back the SDL, whatever characters it holds', () => {
  const sdl = 'a `quoted` \\ back-slash and ${not} a hole';
  const expression = schemaModule(sdl)
    .replace(/^\/\/.*\n/, '')
    .replace('export const TYPE_DEFINITIONS: string =', '');
  expect(runInNewContext(expression)).toBe(sdl);
});
