import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

/** The tree that is linted: this checkout, or a fixture that breaks a rule on purpose. */
const ROOT = process.cwd();

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export it by its name: a default export is called something else in each file that imports it.',
};
const PROCESS_ENV = {
  selector: 'MemberExpression[object.name="process"][property.name="env"], VariableDeclarator[init.name="process"] Property[key.name="env"]',
  message: 'The environment is read in src/config.ts alone, where every problem is reported at once: take the setting as a parameter.',
};
const PROCESS_EXIT = {
  selector: 'MemberExpression[object.name="process"][property.name="exit"]',
  message: 'Only main.ts and cli/ end the process: throw, or return the outcome, so that what is open can be closed first.',
};
const CLOCK_AND_CHANCE = {
  selector: [
    'MemberExpression[object.name="Date"][property.name="now"]',
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'MemberExpression[object.name="performance"]',
    'MemberExpression[object.name="Math"][property.name="random"]',
  ].join(', '),
  message: 'A domain rule reads no clock and rolls no dice: take the time (or the value) as a parameter, so that the rule can be tested at any moment.',
};
const SHOULD = {
  selector: 'CallExpression[callee.name=/^(test|it|describe)$/] > Literal[value=/\\bshould\\b/i]',
  message: 'State the fact in the domain\'s words: "a pair judged different is not suggested again".',
};
const PROCESS_IMPORT = {
  paths: ['process', 'node:process'].map((name) => ({
    name,
    message: 'Use the global `process`, so that reading the environment and ending the process stay visible to these rules.',
  })),
};

/** A rule list is replaced, not merged, by a later block: each place names its whole list. */
const restricted = (...entries) => ({ 'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...entries] });

export default tseslint.config(
  {
    ignores: ['dist/', 'coverage/', 'node_modules/', 'src/generated/', 'schema/published/', 'web/dist/', '.intelmap/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts'],
    extends: [eslint.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: ROOT } },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4, countVoidThis: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': ['error', PROCESS_IMPORT],
      'no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: ['typeAlias', 'class'], format: ['PascalCase'] },
        { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z][a-z]', match: false } },
      ],
      // An `async` function may only promise; a template may print a number.
      '@typescript-eslint/require-await': 'off',
      // Records of functions are closures here: nothing reads `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: { ...restricted(PROCESS_ENV, PROCESS_EXIT), 'no-console': 'error' } },
  { files: ['src/domain/**/*.ts'], rules: restricted(PROCESS_ENV, PROCESS_EXIT, CLOCK_AND_CHANCE) },
  { files: ['src/config.ts'], rules: restricted(PROCESS_EXIT) },
  { files: ['src/main.ts', 'src/cli/**/*.ts'], rules: { ...restricted(PROCESS_ENV), 'no-console': 'off' } },
  { files: ['src/dev/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }], ...restricted(SHOULD) },
  },
  // Jest calls what these two export as default.
  { files: ['tests/support/global-{setup,teardown}.ts'], rules: { 'no-restricted-syntax': ['error', SHOULD] } },
  {
    files: ['bin/**/*.js', '*.js', '.dependency-cruiser.js'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(
        [
          '__dirname',
          '__filename',
          'process',
          'console',
          'Buffer',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'AbortController',
          'AbortSignal',
          'fetch',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: `${ROOT}/schema/*.graphql` } } },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
);
