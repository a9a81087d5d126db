import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateCypher } from './cypher/generate';
import { generateGraphqlTypes } from './graphql/generate';

/** `npm run generate`: everything in src/generated, from cypher/ and schema/; no database is needed. */
async function generate(): Promise<void> {
  const problems = generateCypher(process.cwd());
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) {
    process.stderr.write(`Nothing was generated: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in cypher/.\n`);
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of await generateGraphqlTypes()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

generate().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
