import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCypher } from '../../../src/dev/cypher/check';
import { generateCypher } from '../../../src/dev/cypher/generate';
import { queryFile, removeRoots, rootWith } from './query-files';

const PATH = 'cypher/overlaps/find-shared-selectors.cypher';

afterEach(removeRoots);

test('generated code that is not what the query files say is told', async () => {
  const root = rootWith({ [PATH]: queryFile() });
  generateCypher(root);
  expect(await checkCypher(root)).toEqual([]);
  appendFileSync(join(root, 'src/generated/cypher/overlaps.ts'), '// edited');
  writeFileSync(join(root, 'src/generated/cypher/gone.ts'), '');
  expect(await checkCypher(root)).toEqual([
    'src/generated/cypher/overlaps.ts:1: not what cypher/ says; run npm run generate and commit what it writes',
    'src/generated/cypher/gone.ts:1: not what cypher/ says; run npm run generate and commit what it writes',
  ]);
});
