'use strict';
/** Everything that must be done before anything of ours can run, and only what has not been done: packages, then the build. */
const { existsSync } = require('node:fs');
const { resolve, join } = require('node:path');
const { build, isBuilt } = require('./build');
const { install, isInstalled } = require('./installation');
const { withSetUpLock } = require('./set-up-lock');

const root = resolve(__dirname, '..');
const OLDEST_NODE = [20, 19];

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needed, neededMinor] = OLDEST_NODE;
  if (major > needed || (major === needed && minor >= neededMinor)) return;
  throw new Error(`Node.js ${process.versions.node} is too old: install ${OLDEST_NODE.join('.')} or later.`);
}

/** A shipped build has no sources beside it: it was set up where it was made. */
function isReady() {
  return !existsSync(join(root, 'src')) || (isInstalled(root) && isBuilt(root));
}

/** Installs and builds where needed; `say` is given a line a step. */
function setUp(say) {
  requireNode();
  if (isReady()) return;
  withSetUpLock(join(root, '.intelmap', 'set-up.lock'), () => {
    if (!isInstalled(root)) install(root, say);
    if (!isBuilt(root)) build(root, say);
  });
}

/** Runs the set-up for a launcher: a failure is told in words, without a stack, and ends the process. */
function setUpOrExit(say = (line) => process.stderr.write(`${line}\n`)) {
  try {
    setUp(say);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  return root;
}

module.exports = { setUpOrExit };
if (require.main === module) setUpOrExit();
