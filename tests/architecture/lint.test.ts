import { readFileSync } from 'node:fs';
import path from 'node:path';

import { outputOf, plantTree, type FixtureTree } from './fixture-tree';

interface Finding {
  readonly ruleId: string | null;
  readonly message: string;
}
interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly Finding[];
}

const lines = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');
const longFunction = (statements: number): string => `export function long(): void {\n${lines(statements, '  void 0;')}\n}\n`;

/** What is broken on purpose: the file, its text, the rule that refuses it, and words of its message. */
const BREAKS: readonly (readonly [string, string, string | null, string])[] = [
  ['src/graph/long-file.ts', lines(251, 'export {};'), 'max-lines', '251'],
  ['src/graph/long-function.ts', longFunction(45), 'max-lines-per-function', '40'],
  ['tests/long-test.ts', longFunction(125), 'max-lines-per-function', '120'],
  [
    'src/graph/many-parameters.ts',
    'export const add = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;',
    '@typescript-eslint/max-params',
    '4',
  ],
  ['src/graph/loose-equality.ts', 'export const same = (a: string, b: string): boolean => a == b;', 'eqeqeq', '==='],
  ['src/graph/process-import.ts', "import { env } from 'node:process';\nexport const home = env;", 'no-restricted-imports', 'global `process`'],
  ['src/graph/idle-expression.ts', 'export function idle(a: number): void {\n  a + 1;\n}', '@typescript-eslint/no-unused-expressions', 'expression'],
  ['src/graph/any-type.ts', 'export const read = (value: any): unknown => value;', '@typescript-eslint/no-explicit-any', 'any'],
  ['src/graph/any-value.ts', "export const read: unknown = (JSON.parse('{}')).name;", '@typescript-eslint/no-unsafe-member-access', 'any'],
  ['src/graph/floating.ts', 'export function start(): void {\n  Promise.resolve(1);\n}', '@typescript-eslint/no-floating-promises', 'awaited'],
  ['src/graph/unused.ts', 'const unused = 1;\nexport {};', '@typescript-eslint/no-unused-vars', 'never used'],
  [
    'src/graph/half-switch.ts',
    "export function word(of: 'a' | 'b'): string {\n  switch (of) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}",
    '@typescript-eslint/switch-exhaustiveness-check',
    'not exhaustive',
  ],
  [
    'src/graph/value-import.ts',
    "import { Buffer } from 'node:buffer';\nexport type Bytes = Buffer;",
    '@typescript-eslint/consistent-type-imports',
    'only used as types',
  ],
  ['src/graph/prefixed.ts', 'export interface IGraph {\n  readonly name: string;\n}', '@typescript-eslint/naming-convention', 'IGraph'],
  [
    'src/graph/object-in-text.ts',
    'export const text = (value: { a: 1 }): string => `${value}`;',
    '@typescript-eslint/restrict-template-expressions',
    'Invalid type',
  ],
  ['src/graph/default-export.ts', 'export default 1;', 'no-restricted-syntax', 'by its name'],
  ['src/graph/environment.ts', "export const home = process.env['HOME'];", 'no-restricted-syntax', 'src/config.ts alone'],
  ['src/graph/environment-parts.ts', 'const { env } = process;\nexport const home = env;', 'no-restricted-syntax', 'src/config.ts alone'],
  ['src/cli/environment.ts', "export const home = process.env['HOME'];", 'no-restricted-syntax', 'src/config.ts alone'],
  ['src/graph/exit.ts', 'export const stop = (): never => process.exit(1);', 'no-restricted-syntax', 'end the process'],
  ['src/config.ts', "export const home = process.env['HOME'];\nexport const stop = (): never => process.exit(1);", 'no-restricted-syntax', 'end the process'],
  ['src/domain/clock.ts', 'export const now = (): number => Date.now();', 'no-restricted-syntax', 'no clock'],
  ['src/domain/date.ts', 'export const now = (): Date => new Date();', 'no-restricted-syntax', 'no clock'],
  ['src/domain/dice.ts', 'export const roll = (): number => Math.random();', 'no-restricted-syntax', 'no dice'],
  ['src/graph/console.ts', "console.log('found');\nexport {};", 'no-console', 'console'],
  ['tests/wish.ts', "test('it should work', () => undefined);\nexport {};", 'no-restricted-syntax', 'State the fact'],
  ['src/graph/idle-directive.ts', '// eslint-disable-next-line eqeqeq\nexport const one = 1;', null, 'Unused eslint-disable directive'],
  ['src/graph/idle-config.ts', '/* eslint eqeqeq: ["error", "always", { "null": "ignore" }] */\nexport const one = 1;', null, 'Unused inline config'],
  ['bin/many-parameters.js', 'exports.add = (a, b, c, d, e) => a + b + c + d + e;', 'max-params', '4'],
  [
    'schema/undescribed-type.graphql',
    'type Undescribed { "Described." one: Int }\nextend type Query { "Described." undescribed: Undescribed }',
    '@graphql-eslint/require-description',
    'Undescribed',
  ],
  ['schema/undescribed-field.graphql', 'extend type Query { bare: Int }', '@graphql-eslint/require-description', 'bare'],
  ['schema/undescribed-argument.graphql', 'extend type Query { "Described." asked(bare: Int): Int }', '@graphql-eslint/require-description', 'bare'],
  [
    'schema/undescribed-value.graphql',
    '"Described." enum Colour { RED }\nextend type Query { "Described." colour: Colour }',
    '@graphql-eslint/require-description',
    'RED',
  ],
  ['schema/misnamed.graphql', 'extend type Query { "Described." Mis_named: Int }', '@graphql-eslint/naming-convention', 'camelCase'],
  [
    'schema/hash-comment.graphql',
    'extend type Query {\n  # A comment that no client sees.\n  hashed: Int\n}',
    '@graphql-eslint/no-hashtag-description',
    'description',
  ],
  ['schema/reasonless.graphql', 'extend type Query { "Described." old: Int @deprecated }', '@graphql-eslint/require-deprecation-reason', 'reason'],
  [
    'schema/twice.graphql',
    '"Described." enum Twice { "One." RED "Two." red }\nextend type Query { "Described." twice: Twice }',
    '@graphql-eslint/unique-enum-value-names',
    'duplicate',
  ],
  ['schema/unreachable.graphql', '"Described." type Unreachable { "Described." one: Int }', '@graphql-eslint/no-unreachable-types', 'unreachable'],
];

const ALLOWED: Readonly<Record<string, string>> = {
  'src/main.ts': 'process.exit(0);\nexport {};',
  'src/cli/token.ts': "console.log('a token');\nprocess.exit(0);\nexport {};",
  'src/kernel/clock.ts': 'export const now = (): number => Date.now();',
  'tests/reads-environment.ts': "test('a fact in the words of the domain', () => expect(process.env['HOME']).toBeDefined());\nexport {};",
  'tests/middling-test.ts': longFunction(100),
  'tests/support/global-setup.ts': 'export default (): number => 1;',
  'schema/root.graphql': '"Described." type Query { "Described." fine: Int }',
};

const named = new Set(BREAKS.map(([, , rule]) => rule));

describe('the lint rules', () => {
  let tree: FixtureTree;
  let findings: ReadonlyMap<string, readonly Finding[]>;

  beforeAll(async () => {
    tree = await plantTree({ ...ALLOWED, ...Object.fromEntries(BREAKS.map(([file, text]) => [file, text])) }, { packages: true });
    const report = await outputOf(tree.root, 'eslint/bin/eslint.js', [
      '--config',
      path.resolve('eslint.config.mjs'),
      '--format',
      'json',
      'src',
      'tests',
      'bin',
      'schema',
    ]);
    findings = new Map((JSON.parse(report) as LintedFile[]).map(({ filePath, messages }) => [path.relative(tree.root, filePath), messages]));
  }, 60_000);
  afterAll(() => tree.remove());

  test.each(BREAKS)('%s is refused', (file, _text, rule, words) => {
    expect(findings.get(file)).toContainEqual(expect.objectContaining({ ruleId: rule, message: expect.stringContaining(words) as string }));
  });

  test.each(Object.keys(ALLOWED))('%s is accepted', (file) => {
    expect(findings.get(file)).toEqual([]);
  });

  test('every rule that the house adds is broken on purpose', () => {
    const added = [...readFileSync('eslint.config.mjs', 'utf8').matchAll(/^\s*'?([\w@/-]+)'?: (?:\[\s*)?'error'/gm)].map(([, rule]) => rule);
    expect(added.length).toBeGreaterThan(20);
    expect(added.filter((rule) => rule !== undefined && !named.has(rule))).toEqual([]);
  });
});
