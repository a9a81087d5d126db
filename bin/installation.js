'use strict';
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { hashFiles } = require('./tree-hash');

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether npm's own record says that exactly what the lock file names is installed, as after a developer's `npm install`. */
function isInstalledAlready(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  const same = (path) => present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
  const isMissingRightly = (path) => !present[path] && wanted[path].optional;
  return Object.keys(wanted).every((path) => path === '' || same(path) || isMissingRightly(path)) && Object.keys(present).every((path) => path in wanted);
}

/** Lets `npx intelmap` find the launcher at once, without asking npm to install anything. */
function linkCommand(root) {
  const folder = join(root, 'node_modules', '.bin');
  const link = join(folder, 'intelmap');
  mkdirSync(folder, { recursive: true });
  if (existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync('../../bin/intelmap.js', link);
}

function stampPath(root) {
  return join(root, 'node_modules', '.intelmap-lock-hash');
}

function isInstalled(root) {
  const stamp = stampPath(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashFiles(root, ['package-lock.json']);
}

/** Installs what package-lock.json names, unless it is there. */
function install(root, say) {
  if (!isInstalledAlready(root)) {
    say('Installing packages (npm ci) …');
    const begun = Date.now();
    const { status, stdout, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm ci failed:\n${error ? error.message : (stderr + stdout).trimEnd()}`);
    say(`Installed packages in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
  }
  linkCommand(root);
  writeFileSync(stampPath(root), hashFiles(root, ['package-lock.json']));
}

module.exports = { install, isInstalled };
