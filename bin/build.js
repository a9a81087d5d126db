'use strict';
const { spawnSync } = require('node:child_process');
const { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { hashFiles } = require('./tree-hash');

const CODE = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];
const PAGES = ['web', 'src/dev/pages', 'src/dev/build-pages.ts', 'package-lock.json'];

function stampIn(folder, name) {
  try {
    return readFileSync(join(folder, `.${name}-hash`), 'utf8');
  } catch {
    return null;
  }
}

function isBuilt(root) {
  const dist = join(root, 'dist');
  return stampIn(dist, 'code') === hashFiles(root, CODE) && stampIn(dist, 'pages') === hashFiles(root, PAGES);
}

function run(root, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${error ? error.message : (stdout + stderr).trimEnd()}`);
}

function buildPages(root, target, hash) {
  const builder = 'src/dev/build-pages.ts';
  const pages = join(target, 'pages');
  const before = join(root, 'dist', 'pages');
  if (stampIn(join(root, 'dist'), 'pages') === hash && existsSync(before)) cpSync(before, pages, { recursive: true });
  else if (existsSync(join(root, builder))) run(root, [join('bin', 'dev.js'), builder, pages]);
}

/**
 * Compiles src/ and bundles the pages into dist/. It is made beside and put in place when it is whole, so that a build that is
 * broken off leaves the last one as it was. Types are not looked at here: `npm run check` does.
 */
function build(root, say) {
  say('Building …');
  const begun = Date.now();
  const next = join(root, 'dist-next');
  const [code, pages] = [hashFiles(root, CODE), hashFiles(root, PAGES)];
  rmSync(next, { recursive: true, force: true });
  run(root, [join('node_modules', 'typescript-native', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--noCheck', '--outDir', next]);
  buildPages(root, next, pages);
  writeFileSync(join(next, '.code-hash'), code);
  writeFileSync(join(next, '.pages-hash'), pages);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(next, join(root, 'dist'));
  say(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
}

module.exports = { build, isBuilt };
