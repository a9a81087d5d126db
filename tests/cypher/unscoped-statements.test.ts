import { join } from 'node:path';
import { readCypherFiles } from '../../src/dev/cypher/read-files';

/** Reviewed by hand: a statement without a viewer joins this list only when somebody has read why. */
test('each statement behind which no viewer stands has been reviewed, with its reason', () => {
  const { statements } = readCypherFiles(join(__dirname, '../..'));
  const unscoped = statements
    .filter(({ header }) => !header.scoped)
    .map(({ feature, name, header }) => `${feature}/${name} (${header.mode}): ${header.reason}`);
  expect(unscoped).toMatchSnapshot();
});
