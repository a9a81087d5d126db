import path from 'node:path';

import { outputOf, plantTree, type FixtureTree } from './fixture-tree';

interface Rule {
  readonly name: string;
  readonly comment: string;
}
interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const RULES = jest.requireActual<{ forbidden: readonly Rule[] }>('../../.dependency-cruiser.js').forbidden;

const value = (specifier: string): string => `import { thing } from '${specifier}';\nexport const held = thing;\n`;
const type = (specifier: string): string => `import type { Thing } from '${specifier}';\nexport type Held = Thing;\n`;
const MODULE = 'export const thing = 1;\nexport type Thing = number;\n';

/** Rule → the file that breaks it, and how. */
const BREAKS: Readonly<Record<string, readonly [string, string]>> = {
  'kernel-imports-nothing': ['src/kernel/reads-a-file.ts', value('node:fs')],
  'domain-is-pure': ['src/domain/grading/loads.ts', value('../../graph/graph')],
  'use-case-keeps-to-its-floor': ['src/features/overlaps/use-cases/answer-graphql.ts', type('../../../generated/graphql')],
  'use-case-takes-graph-and-audit-as-types': ['src/features/overlaps/use-cases/open-graph.ts', value('../../../graph/graph')],
  'resolver-runs-no-statement': ['src/features/running/running-resolvers.ts', value('../../generated/cypher/overlaps')],
  'feature-runs-nothing-of-graph-or-audit': ['src/features/overlaps/overlaps-loaders.ts', value('../../audit/recorder')],
  'feature-publishes-the-top-of-its-folder': ['src/features/people/use-cases/borrow.ts', type('../../overlaps/use-cases/list-overlaps')],
  'features-look-down': ['src/features/people/serving.ts', type('../../server/answer')],
  'versions-look-down': ['src/versions/knows-a-feature.ts', type('../features/overlaps/overlap-figures')],
  'versions-take-graph-as-types': ['src/versions/opens-graph.ts', value('../graph/graph')],
  'keys-look-down': ['src/keys/knows-audit.ts', type('../audit/recorder')],
  'audit-and-tokens-look-down': ['src/audit/reads-graph.ts', type('../graph/graph')],
  'graph-looks-down': ['src/graph/knows-a-feature.ts', type('../features/overlaps/overlap-figures')],
  'graph-takes-domain-as-types': ['src/graph/decides.ts', value('../domain/grading/grade')],
  'generated-code-is-thin': ['src/generated/cypher/people.ts', value('../../graph/graph')],
  'generated-code-names-feature-types': ['src/generated/graphql.ts', `${MODULE}${type('../server/answer')}`],
  'system-looks-down': ['src/system/knows-a-command.ts', type('../cli/token')],
  'system-is-opened-from-above': ['src/versions/opens-system.ts', type('../system/open-system')],
  'server-looks-down': ['src/server/knows-a-command.ts', type('../cli/token')],
  'settings-come-from-above': ['src/server/reads-settings.ts', value('../config')],
  'cli-serves-in-one-place': ['src/cli/token.ts', value('../server/answer')],
  'main-is-the-top': ['src/server/imports-main.ts', value('../main')],
  'neo4j-driver-in-graph-only': ['src/features/people/people-loaders.ts', value('neo4j-driver')],
  'shipped-code-stands-alone': ['src/server/imports-tests.ts', value('../../tests/support/world')],
  'shipped-code-uses-dependencies': ['src/server/uses-a-tool.ts', value('eslint')],
  'every-import-resolves': ['src/server/leads-nowhere.ts', value('./gone')],
  'launchers-run-before-install': ['bin/launcher.js', "require('neo4j-driver');\n"],
  'no-circle': ['src/domain/grading/first.ts', `${value('./second')}export const thing = 1;\n`],
};

/** What the law allows, though a rule looks at it. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/domain/grading/words.ts': value('../../graph/graph-model'),
  'src/domain/grading/hash.ts': "import { createHash } from 'node:crypto';\nexport const held = createHash;\n",
  'src/features/overlaps/use-cases/list-overlaps.ts': `${type('../../../graph/graph')}${value('../../../generated/cypher/overlaps')}${MODULE}`,
  'src/features/overlaps/overlaps-resolvers.ts': `${type('../../generated/graphql')}${value('./use-cases/list-overlaps')}`,
  'src/features/sources/sources-resolvers.ts': value('../people/people-loaders'),
  'src/features/people/use-cases/ask-overlaps.ts': value('../../overlaps/overlap-figures'),
  'src/features/people/person-label.ts': value('../../domain/grading/grade'),
  'src/generated/cypher/overlaps.ts': `${value('../../graph/statement')}${MODULE}`,
  'src/graph/driver.ts': value('neo4j-driver'),
  'src/main.ts': `${value('./server/answer')}${value('./config')}${MODULE}`,
  'src/cli/serve.ts': value('../server/answer'),
};

const fakePackage = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'exports.thing = 1;\n',
});

const GROUND: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'fixture', dependencies: { 'neo4j-driver': '*' }, devDependencies: { eslint: '*' } }),
  ...fakePackage('neo4j-driver'),
  ...fakePackage('eslint'),
  'src/graph/graph.ts': MODULE,
  'src/graph/graph-model.ts': MODULE,
  'src/graph/statement.ts': MODULE,
  'src/audit/recorder.ts': MODULE,
  'src/server/answer.ts': MODULE,
  'src/config.ts': MODULE,
  'src/system/open-system.ts': `${value('../graph/graph')}${MODULE}`,
  'src/domain/grading/grade.ts': MODULE,
  'src/domain/grading/second.ts': `${value('./first')}export const thing = 1;\n`,
  'src/features/overlaps/overlap-figures.ts': MODULE,
  'tests/support/world.ts': MODULE,
};

describe('the boundary law', () => {
  let tree: FixtureTree;
  let violations: readonly Violation[];

  beforeAll(async () => {
    tree = await plantTree({ ...GROUND, ...ALLOWED, ...Object.fromEntries(Object.values(BREAKS)) }, { packages: false });
    const args = ['--config', path.resolve('.dependency-cruiser.js'), '--output-type', 'json', 'src', 'tests', 'bin'];
    const report = JSON.parse(await outputOf(tree.root, 'dependency-cruiser/bin/dependency-cruise.mjs', args)) as { summary: { violations: Violation[] } };
    violations = report.summary.violations;
  }, 30_000);
  afterAll(() => tree.remove());

  test('every rule has a file that breaks it on purpose', () => {
    expect(Object.keys(BREAKS).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  test.each(Object.entries(BREAKS))('%s refuses what breaks it', (name, [file]) => {
    expect(violations.filter(({ rule }) => rule.name === name).map(({ from }) => from)).toContain(file);
  });

  test.each(Object.keys(ALLOWED))('%s may import what it does', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  test.each(RULES.map(({ name, comment }) => [name, comment]))('%s says in a sentence what to do instead', (_name, comment) => {
    expect(comment.length).toBeGreaterThan(60);
  });
});
