import { buildPages } from './pages/build-pages';

/** `node bin/dev.js src/dev/build-pages.ts [folder]`: the pages that the server serves, into dist/pages where nothing else is said. */
buildPages(process.argv[2] ?? 'dist/pages').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
