import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));

/**
 * `SET n.p = n.p` reads before it takes the lock, and so writes back what another transaction has replaced meanwhile: counters ran
 * backwards, and a writer that was taken over took its version back. `SET n.p = n.p + 0` takes the lock first.
 */
test.each(FILES)('%s takes no lock by setting a property to itself', (file) => {
  const statement = readFileSync(join('cypher', file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//, '');
  expect(statement).not.toMatch(/(\b\w+\.\w+\b)\s*=\s*\1\s*(?:,|\n|$)/);
});
