import { generatedCypher, generatedOnDisk } from '../cypher/generate';
import { readCypherFiles } from '../cypher/read-files';
import { generateGraphqlTypes } from '../graphql/generate';
import { readText } from './house-files';

/** The generated files that are not what the generators would write now: changed, missing, or of a feature that is no more. */
export async function findStaleFiles(root: string): Promise<string[]> {
  const expected = new Map([...(await generateGraphqlTypes(root)), ...generatedCypher(readCypherFiles(root))]);
  const onDisk = await Promise.all([...expected].map(async ([file, text]) => ((await readText(root, file)) === text ? [] : [`${file} differs`])));
  const leftOver = generatedOnDisk(root).filter((file) => !expected.has(file));
  return [...onDisk.flat(), ...leftOver.map((file) => `${file} has no source any more`)];
}
