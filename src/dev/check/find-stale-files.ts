import { generateGraphqlTypes } from '../graphql/generate';
import { readText } from './house-files';

/** The files made from the SDL that are not what the generator would write now; those made from cypher/ are held to it by the cypher step. */
export async function findStaleFiles(root: string): Promise<string[]> {
  const expected = [...(await generateGraphqlTypes(root))].filter(([file]) => file.startsWith('src/generated/'));
  const checked = await Promise.all(expected.map(async ([file, text]) => ((await readText(root, file)) === text ? [] : [file])));
  return checked.flat();
}
