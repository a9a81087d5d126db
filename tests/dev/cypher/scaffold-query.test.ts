import { mkdirSync, cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkCypher } from '../../../src/dev/cypher/check';
import { generateCypher } from '../../../src/dev/cypher/generate';
import { EXEMPLAR, scaffoldQuery } from '../../../src/dev/cypher/scaffold-query';
import { removeRoots, rootWith } from './query-files';

const HERE = join(__dirname, '../../..');
const { feature, query, useCase } = EXEMPLAR;
const EXEMPLAR_FILES = [
  `cypher/${feature}/${query}.cypher`,
  `src/features/${feature}/use-cases/${useCase}.ts`,
  `tests/features/${feature}/${query}.graph.test.ts`,
];

function copyOfTheExemplar(): string {
  const root = rootWith({});
  for (const path of EXEMPLAR_FILES) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(HERE, path), join(root, path));
  }
  return root;
}

afterEach(removeRoots);

test('a scaffolded query is accepted by the generator and by the check', async () => {
  const root = copyOfTheExemplar();
  expect(scaffoldQuery(root, 'vehicles', 'find-number-plates')).toEqual([
    'cypher/vehicles/find-number-plates.cypher',
    'src/features/vehicles/use-cases/find-number-plates.ts',
    'tests/features/vehicles/find-number-plates.graph.test.ts',
  ]);
  expect(generateCypher(root)).toEqual([]);
  expect(await checkCypher(root)).toEqual([]);
  expect(readFileSync(join(root, 'src/generated/cypher/vehicles.ts'), 'utf8')).toContain('export const findNumberPlates = ');
});

test('the copied use case and test ask the new query, and nothing in them names the old one', () => {
  const root = copyOfTheExemplar();
  const [, useCasePath = '', testPath = ''] = scaffoldQuery(root, 'vehicles', 'find-number-plates');
  const [useCaseText, testText] = [useCasePath, testPath].map((path) => readFileSync(join(root, path), 'utf8'));
  expect(useCaseText).toContain("import { findNumberPlates as findNumberPlatesStatement } from '../../../generated/cypher/vehicles';");
  expect(useCaseText).toContain('export async function findNumberPlates(');
  expect(testText).toContain("import { findNumberPlates } from '../../../src/generated/cypher/vehicles';");
  expect(`${useCaseText}${testText}`).not.toMatch(/listSharedSelectors|computeBoard/i);
});

test.each([
  ['a name that is taken', feature, query, 'exists already; choose another name'],
  ['a feature with capitals', 'Vehicles', 'find-plates', 'is no feature; write its name in kebab-case'],
  ['the folder of the model', 'model', 'find-plates', 'is no feature'],
  ['a name of one word', 'vehicles', 'plates', 'is no name of a query; write a verb and a noun'],
  ['a name that leads elsewhere', 'vehicles', '../find-plates', 'is no name of a query'],
])('%s is refused', (_, wantedFeature, name, sentence) => {
  expect(() => scaffoldQuery(copyOfTheExemplar(), wantedFeature, name)).toThrow(sentence);
});
