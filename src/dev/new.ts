import { generateCypher } from './cypher/generate';
import { scaffoldQuery } from './cypher/scaffold-query';

const USAGE = 'Write: npm run new -- query <feature> <verb-noun>, such as npm run new -- query overlaps find-shared-selectors';

/** `npm run new`: a slice copied from one that is in use, generated and ready to be changed. */
function scaffold([kind, feature, name, ...rest]: readonly string[]): string[] {
  if (kind !== 'query' || !feature || !name || rest.length > 0) throw new Error(USAGE);
  const made = scaffoldQuery(process.cwd(), feature, name);
  const problems = generateCypher(process.cwd());
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return [
    ...made.map((path) => `made ${path}`),
    `made its function in src/generated/cypher/${feature}.ts`,
    '',
    'Next: change the sentence, parameters, columns and statement of the query file; npm run generate; change the use case',
    'and the test with it; npm run check. The rules of query files are in cypher/README.md.',
  ];
}

try {
  process.stdout.write(`${scaffold(process.argv.slice(2)).join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
