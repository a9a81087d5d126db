import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../kernel/group-by';
import { readCypherFiles, type CypherSources } from './read-files';
import { writeFeature } from './write-feature';
import { writeModel } from './write-model';

const GENERATED = 'src/generated/cypher';

/** The text of each generated file by its path from the root. */
export function generatedCypher(sources: CypherSources): Map<string, string> {
  const features = groupBy(sources.statements, (file) => file.feature);
  const files = new Map([...features].map(([feature, statements]) => [`${GENERATED}/${feature}.ts`, writeFeature(statements)]));
  return files.set(`${GENERATED}/model.ts`, writeModel(sources.model));
}

/** Generated files on disk, which may be of features that are no more. */
export function generatedOnDisk(root: string): string[] {
  const folder = join(root, GENERATED);
  return existsSync(folder) ? readdirSync(folder).map((file) => `${GENERATED}/${file}`) : [];
}

/** Writes src/generated/cypher anew from cypher/; answers with the problems found, and writes nothing where there is one. */
export function generateCypher(root: string): readonly string[] {
  const sources = readCypherFiles(root);
  if (sources.problems.length > 0) return sources.problems;
  const files = generatedCypher(sources);
  mkdirSync(join(root, GENERATED), { recursive: true });
  for (const path of generatedOnDisk(root).filter((path) => !files.has(path))) rmSync(join(root, path));
  for (const [path, text] of files) {
    const file = join(root, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  return [];
}
