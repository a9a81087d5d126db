'use strict';
/**
 * Four projects: `unit` needs nothing, `house` tries the rules of the tree and the tools that hold it to them, `volume` needs time for large inputs,
 * `system` needs a database and gets one from its global set-up. Jest sets up a project only when one of its tests runs, so a unit test alone starts
 * nothing; `npm run check` runs `jest --selectProjects unit`, beside the tools that `house` tries.
 */

/** Packages that are published as ES modules alone, so that Jest must turn them into CommonJS. */
const ESM_ONLY = ['jose', '@noble/.*', '@scure/.*', 'auto-bind', 'any-ascii'];

const HOUSE = '/tests/(dev|architecture)/.*\\.test\\.ts$';
const VOLUME = '/tests/.*\\.volume\\.test\\.ts$';
const NEEDS_A_DATABASE = ['/tests/.*\\.graph\\.test\\.ts$', '/tests/api/.*\\.test\\.ts$', '/tests/browser/.*\\.test\\.ts$'];

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline', swcrc: false },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 30_000,
  // Two for two cores, each with a database of its own: one waits for its database while the other computes.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', HOUSE, VOLUME, ...NEEDS_A_DATABASE],
    },
    { ...shared, displayName: 'house', testMatch: ['<rootDir>/tests/{dev,architecture}/**/*.test.ts'] },
    { ...shared, displayName: 'volume', testMatch: ['<rootDir>/tests/**/*.volume.test.ts'] },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['<rootDir>/tests/**/*.graph.test.ts', '<rootDir>/tests/{api,browser}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    },
  ],
};
