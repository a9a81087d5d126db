'use strict';
/**
 * Runs a TypeScript script of src/dev: `node bin/dev.js src/dev/generate.ts [arguments]`.
 * The entry is bundled by esbuild (packages stay outside the bundle), which takes a few hundredths of a second.
 */
const { mkdirSync } = require('node:fs');
const { basename, join, resolve } = require('node:path');
const { buildSync } = require('esbuild');

const root = resolve(__dirname, '..');
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  process.stderr.write('Say which script to run: node bin/dev.js src/dev/generate.ts\n');
  process.exit(2);
}

const folder = join(root, 'node_modules', '.cache', 'intelmap-dev');
mkdirSync(folder, { recursive: true });
// One file a process: two scripts that run at the same time must not write over each other.
const outfile = join(folder, `${basename(entry, '.ts')}-${process.pid}.js`);
buildSync({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.on('exit', () => require('node:fs').rmSync(outfile, { force: true }));
process.chdir(root);
process.argv = [process.argv[0], outfile, ...rest];
process.setSourceMapsEnabled(true);
require(outfile);
