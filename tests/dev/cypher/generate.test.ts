import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expandVisible } from '../../../src/dev/cypher/expand-visible';
import { generateCypher } from '../../../src/dev/cypher/generate';
import { conforms, parseType } from '../../../src/dev/cypher/parse-type';
import { codeOnly, segmentsOf } from '../../../src/dev/cypher/segments';
import { typescriptOf } from '../../../src/dev/cypher/write-feature';
import { queryFile, removeRoots, rootWith, SOUND_HEADER } from './query-files';

const STEP = '/** One node an id. */\nCREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE\n';
const PATH = 'cypher/overlaps/find-shared-selectors.cypher';
const GENERATED = 'src/generated/cypher/overlaps.ts';

afterEach(removeRoots);

function generatedFrom(files: Readonly<Record<string, string>>, path = GENERATED): string {
  const root = rootWith(files);
  expect(generateCypher(root)).toEqual([]);
  return readFileSync(join(root, path), 'utf8');
}

test('a query file becomes typed parameters, rows and a function that runs it', () => {
  expect(generatedFrom({ [PATH]: queryFile() })).toMatchSnapshot();
});

test.each([
  ['@mode read @rows many @access scoped', 'scopedRead'],
  ['@mode read @rows many @access pointing', 'pointingRead'],
  ['@mode read @rows many @access unscoped reference data', 'unscopedRead'],
  ['@mode write @rows many @access unscoped an import', 'write'],
  ['@mode read @rows many @access scoped @each FACT_TYPE', 'scopedReadEach'],
  ['@mode read @rows many @access unscoped a repair @each FACT_TYPE', 'unscopedReadEach'],
  ['@mode write @rows many @access unscoped an import @each FACT_TYPE', 'writeEach'],
])('%s is run by %s', (tags, maker) => {
  const text = generatedFrom({ [PATH]: queryFile(Object.assign([...SOUND_HEADER], { 1: tags })) });
  expect(text).toContain(`import { ${maker} } from '../../graph/statement';`);
  expect(text).toContain(`= ${maker}<FindSharedSelectorsParams, FindSharedSelectorsRow, 'many'>({`);
});

test('a statement without parameters or rows takes an empty record and gives nothing', () => {
  const text = generatedFrom({ [PATH]: queryFile(['Forgets.', '@mode write @rows none @access unscoped an import'], 'MATCH (a:Entity) DELETE a') });
  expect(text).toContain('export type FindSharedSelectorsParams = Record<string, never>;');
  expect(text).toContain('export type FindSharedSelectorsRow = never;');
});

test('the steps of the model come in order, each with the digest of its text', () => {
  const text = generatedFrom({ 'cypher/model/002-b.cypher': STEP, 'cypher/model/001-a.cypher': STEP }, 'src/generated/cypher/model.ts');
  expect(text.match(/name: '\S+'/g)).toEqual(["name: '001-a'", "name: '002-b'"]);
  expect(text).toMatch(/sha256: '[0-9a-f]{64}'/);
});

test('one bad file fails the run, and nothing is written', () => {
  const root = rootWith({ [PATH]: queryFile(), 'cypher/overlaps/find-other-selectors.cypher': 'MATCH (n) RETURN n' });
  expect(generateCypher(root)).toHaveLength(1);
  expect(existsSync(join(root, GENERATED))).toBe(false);
});

test('a second run leaves an unchanged file as it is and takes away that of a feature that is no more', () => {
  const root = rootWith({ [PATH]: queryFile(), 'src/generated/cypher/gone.ts': '' });
  generateCypher(root);
  const written = statSync(join(root, GENERATED)).mtimeMs;
  generateCypher(root);
  expect(statSync(join(root, GENERATED)).mtimeMs).toBe(written);
  expect(existsSync(join(root, 'src/generated/cypher/gone.ts'))).toBe(false);
});

test('an edited generated file is written anew', () => {
  const root = rootWith({ [PATH]: queryFile() });
  generateCypher(root);
  const sound = readFileSync(join(root, GENERATED), 'utf8');
  writeFileSync(join(root, GENERATED), `${sound}// edited`);
  generateCypher(root);
  expect(readFileSync(join(root, GENERATED), 'utf8')).toBe(sound);
});

test('visible is written out in code, and left alone in strings; comments do not reach the database', () => {
  expect(expandVisible("MATCH (a)\nWHERE visible( held ) // visible(held)\nRETURN 'visible(held) // x' AS a")).toBe(
    "MATCH (a)\nWHERE (held.scope IN $readScopes AND held.fromVersion <= $version AND held.untilVersion > $version AND NOT held.fromVersion IN $unpublished)\nRETURN 'visible(held) // x' AS a",
  );
});

test('pointed asks the scopes to which the viewer is pointed', () => {
  expect(expandVisible('MATCH (a)\nWHERE pointed(kept)\nRETURN 1 AS a')).toContain('WHERE (kept.scope IN $pointerScopes AND kept.fromVersion <= $version');
});

test.each([
  ['STRING', 'string | null'],
  ['STRING NOT NULL', 'string'],
  ['INTEGER NOT NULL', 'number'],
  ['BOOLEAN NOT NULL', 'boolean'],
  ['LIST<STRING> NOT NULL', 'readonly (string | null)[]'],
  ['LIST<LIST<FLOAT NOT NULL> NOT NULL>', 'readonly (readonly number[])[] | null'],
  ['LIST<MAP<id STRING NOT NULL, seen INTEGER> NOT NULL> NOT NULL', 'readonly { readonly id: string; readonly seen: number | null }[]'],
])('%s is %s in TypeScript', (declared, typescript) => {
  expect(typescriptOf(parseType(declared))).toBe(typescript);
});

test('an example conforms to its type in every part', () => {
  const type = parseType('LIST<MAP<id STRING NOT NULL, seen INTEGER> NOT NULL> NOT NULL');
  expect([[], [{ id: 'a' }], [{ id: 'a', seen: 1 }]].every((value) => conforms(value, type))).toBe(true);
  expect([null, {}, [null], [{}], [{ id: 1 }], [{ id: 'a', seen: 1.5 }], [{ id: 'a', other: 1 }]].some((value) => conforms(value, type))).toBe(false);
});

test('the segments of any text are that text again, and code alone keeps its length and lines', () => {
  const piece = fc.constantFrom("'", '"', '`', '//', '/*', '*/', '\n', '\\', 'a', ' ', '$x', '{');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(
        segmentsOf(text)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
      expect(codeOnly(text)).toHaveLength(text.length);
      expect(codeOnly(text).split('\n')).toHaveLength(text.split('\n').length);
    }),
  );
});
