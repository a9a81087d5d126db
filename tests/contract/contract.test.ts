import { existsSync, readFileSync } from 'node:fs';

import { buildSchema } from 'graphql';

import { printPublishedSchema, readTypeDefinitions } from '../../src/dev/graphql/source-schema';
import { compareContract } from './compare-contract';

const CONTRACT = process.env['INTELMAP_CONTRACT'];

/** Said to whoever runs the tests; Jest's own console would add a stack trace. */
const say = (lines: readonly string[]): void => void process.stderr.write(`${lines.join('\n')}\n`);

const list = (title: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [title, ...items.map((item) => `  ${item}`)]);

if (CONTRACT !== undefined && existsSync(CONTRACT)) {
  test('what is published of the contract is published as the contract says', async () => {
    const published = buildSchema(printPublishedSchema(await readTypeDefinitions(process.cwd())));
    const comparison = compareContract(buildSchema(readFileSync(CONTRACT, 'utf8')), published);
    say([
      ...list('Root fields of the contract that are not published yet:', comparison.unpublishedRootFields),
      ...list('Members of published types that the contract asks for and that are not published yet:', comparison.unpublishedMembers),
    ]);
    expect(comparison.mismatches).toEqual([]);
  });
} else {
  test('the contract was not compared: INTELMAP_CONTRACT names no file', () => {
    say([`The contract was not compared: INTELMAP_CONTRACT ${CONTRACT === undefined ? 'is not set' : `names ${CONTRACT}, which is not there`}.`]);
    expect(CONTRACT === undefined || !existsSync(CONTRACT)).toBe(true);
  });
}
