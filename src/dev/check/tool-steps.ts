import { existsSync } from 'node:fs';
import path from 'node:path';

import { houseFile, runTool } from './run-tool';
import { PASSED, type Step, type StepOutcome } from './step';

/** What did not change is not looked at again; a tree other than this checkout (a test's) leaves no trace. */
function cached(root: string, name: string): string[] {
  if (root !== houseFile()) return [];
  return ['--cache', '--cache-strategy', 'content', '--cache-location', houseFile('node_modules/.cache/intelmap-check', name)];
}

const present = (root: string, paths: readonly string[]): string[] => paths.filter((name) => existsSync(path.join(root, name)));

/** What Jest says of the failures alone: no line a passing file, and nothing twice. */
function failuresOf({ passed, output }: StepOutcome): StepOutcome {
  const [said = ''] = output.replace(/^(?:PASS|Running one project:) .*\n/gm, '').split('\nSummary of all failing tests\n');
  return { passed, output: said.trim() };
}

/** The unit tests: those that need no database. */
const unitTests: Step = {
  name: 'unit tests',
  run: async (root) => {
    const options = '--selectProjects unit --maxWorkers 2 --silent --passWithNoTests'.split(' ');
    return failuresOf(await runTool(root, 'jest/bin/jest.js', ['--config', path.join(root, 'jest.config.js'), ...options]));
  },
};

const types: Step = {
  name: 'types',
  run: (root) => runTool(root, 'typescript-native/bin/tsc', ['--project', 'tsconfig.json', '--pretty', 'false']),
};

function lintStep(name: string, folders: readonly string[]): Step {
  return {
    name,
    run: (root) => {
      const options = ['--config', houseFile('eslint.config.mjs'), '--max-warnings', '0', '--no-error-on-unmatched-pattern'];
      return runTool(root, 'eslint/bin/eslint.js', [...options, ...cached(root, `eslint-${name}.json`), ...present(root, folders)]);
    },
  };
}

const boundaries: Step = {
  name: 'boundaries',
  run: (root) =>
    runTool(root, 'dependency-cruiser/bin/dependency-cruise.mjs', [
      ...['--config', houseFile('.dependency-cruiser.js'), '--output-type', 'err-long'],
      ...present(root, ['src', 'tests', 'bench', 'bin']),
    ]),
};

const format: Step = {
  name: 'format',
  run: async (root) => {
    const { passed, output } = await runTool(root, 'prettier/bin/prettier.cjs', [
      ...['--config', houseFile('.prettierrc.json'), '--ignore-path', houseFile('.prettierignore')],
      ...cached(root, 'prettier.json'),
      ...['--check', '--log-level', 'warn', '--no-error-on-unmatched-pattern'],
      ...[...present(root, ['src', 'tests', 'bench', 'bin', 'schema', 'web']), '*.{js,mjs,json,yml}', '.*.{js,json}'],
    ]);
    return passed ? PASSED : { passed, output: `These files are not laid out by Prettier: run \`npm run format\`.\n${output}` };
  },
};

const spelling: Step = {
  name: 'spelling',
  run: (root) =>
    runTool(root, 'cspell/bin.mjs', [
      ...['lint', '--config', houseFile('cspell.json'), '--root', root, '--no-progress', '--no-summary', '--no-must-find-files', '--show-suggestions'],
      ...cached(root, 'cspell.json'),
      ...['schema/*.graphql', 'cypher/**', 'seed/**', 'docs/**', '**/*.md'],
    ]),
};

const compose: Step = {
  name: 'compose file',
  run: async (root) => (existsSync(path.join(root, 'docker-compose.yml')) ? runTool(root, 'dclint/bin/dclint.cjs', ['docker-compose.yml']) : PASSED),
};

/** The steps that are a tool of their own, run over the tree. */
export const TOOL_STEPS = {
  unitTests,
  types,
  lint: lintStep('lint', ['src', 'tests', 'bench', 'bin', 'jest.config.js', '.dependency-cruiser.js']),
  sdl: lintStep('sdl', ['schema']),
  boundaries,
  format,
  spelling,
  compose,
} as const;
