import { checkStatement } from '../../../src/dev/cypher/check';
import { SemanticsCache } from '../../../src/dev/cypher/lint-cypher';
import { readCypherFiles } from '../../../src/dev/cypher/read-files';
import { queryFile, rootWith, SOUND_HEADER } from './query-files';

const PATH = 'cypher/overlaps/find-shared-selectors.cypher';
const semantics = SemanticsCache.inMemory();

/** What is wrong with a query file of this body, from the line on: `:8: The fact held is not tested`. */
export function problemsOf(body: string, header: readonly string[] = SOUND_HEADER): string[] {
  const { statements, problems } = readCypherFiles(rootWith({ [PATH]: queryFile(header, body) }));
  return [...problems, ...statements.flatMap((file) => checkStatement(file, semantics))].map((problem) => problem.slice(PATH.length));
}
