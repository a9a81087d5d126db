import { cp } from 'node:fs/promises';
import path from 'node:path';

import { runSteps, type StepReport } from '../../src/dev/check/run-steps';
import { STEPS } from '../../src/dev/check/steps';
import { plantTree, type FixtureTree } from './fixture-tree';

/** One tree that breaks everything at once. */
const BROKEN: Readonly<Record<string, string>> = {
  'tests/wrong.test.ts': "test('two and two are five', () => expect(2 + 2).toBe(5));\n",
  'tests/support/global-setup.ts': 'module.exports = () => undefined;\n',
  'tests/support/global-teardown.ts': 'module.exports = () => undefined;\n',
  'src/kernel/first-of.ts': 'export const firstOf = (names: readonly string[]): string => names[0];\n',
  'src/kernel/loose.ts': 'export const same = (a: string, b: string): boolean => a == b;\n',
  'src/kernel/reads.ts': "import { readFile } from 'node:fs';\nexport const read = readFile;\n",
  'src/kernel/crooked.ts': 'export   const crooked=1\n',
  'src/kernel/machine.ts': `export const place = '${['', 'home', 'somebody', 'data'].join('/')}';\n`,
  'src/drawer/utils.ts': 'export const anything = 1;\n',
  'src/generated/graphql.ts': '// Edited by hand.\n',
  'schema/root.graphql': 'type Query { bare: Int }\n',
  'schema/published/schema.graphql': 'type Query { bare: Int gone: Int }\n',
  'cypher/README.md': 'A sentence with a mispelled word.\n',
  'cypher/people/find-everybody.cypher':
    '/**\n * Everybody.\n * @mode read   @rows many   @access scoped\n * @column id STRING\n */\nMATCH (person:Nobody)\nRETURN person.id AS id\n',
  'docker-compose.yml': 'services:\n  api:\n    image: example\n    image: again\n',
};

/** Step → words that tell the person who broke it what is wrong. */
const REFUSALS: Readonly<Record<string, string>> = {
  'unit tests': 'two and two are five',
  types: 'src/kernel/first-of.ts',
  lint: 'eqeqeq',
  sdl: 'require-description',
  boundaries: 'kernel-imports-nothing',
  format: 'src/kernel/crooked.ts',
  spelling: 'mispelled',
  'compose file': 'docker-compose.yml',
  cypher: 'find-everybody.cypher',
  'published schema': 'Query.gone was removed',
  generated: 'npm run generate',
  words: 'src/kernel/machine.ts:1',
  tree: 'src/drawer/utils.ts',
};

describe('npm run check', () => {
  let tree: FixtureTree;
  let reports: readonly StepReport[];

  beforeAll(async () => {
    tree = await plantTree(BROKEN, { packages: true });
    await cp('jest.config.js', path.join(tree.root, 'jest.config.js'));
    reports = await runSteps(STEPS, tree.root, () => undefined);
  }, 120_000);
  afterAll(() => tree.remove());

  test('every step has something that breaks it on purpose', () => {
    expect(Object.keys(REFUSALS).sort()).toEqual(STEPS.map(({ name }) => name).sort());
  });

  test.each(Object.entries(REFUSALS))('%s refuses what breaks it, and says where', (name, words) => {
    expect(reports.find((report) => report.name === name)).toEqual(
      expect.objectContaining({ passed: false, output: expect.stringContaining(words) as string }),
    );
  });
});
