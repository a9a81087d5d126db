#!/usr/bin/env node
'use strict';
/** `npm test`: what needs no database first, then every test; ends with Jest's summary, and fails where either failed. */
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { setUpOrExit } = require('./set-up');

const root = setUpOrExit();

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

// Jest runs the unit tests with all others below, so the check leaves them out.
const checked = run([join('bin', 'dev.js'), join('src', 'dev', 'check', 'check.ts'), '--without', 'unit tests']);
if (!checked) process.stderr.write('\nThe check failed: its findings stand above, and come again with `npm run check`. The tests are run all the same.\n');
const tested = run([join('node_modules', 'jest', 'bin', 'jest.js'), ...process.argv.slice(2)]);
process.exitCode = checked && tested ? 0 : 1;
