import { say } from '../bench-run';
import { onFreshDatabase, type ImportBenchFolder } from './fresh-database';
import { countGraph, type GraphCount } from './graph-rows';
import { importFile, type ImportedFile, type MeasuredImport } from './import-command';

export interface SizedImport {
  readonly megabytes: number;
  readonly first: MeasuredImport;
  readonly again: MeasuredImport;
  /** What stood in the graph after the first import, and after the same file was imported again. */
  readonly before: GraphCount;
  readonly after: GraphCount;
}

/** Each file into a database of its own, and then the same once more. */
export async function measureSizes(files: readonly (ImportedFile & { readonly megabytes: number })[], folder: ImportBenchFolder): Promise<SizedImport[]> {
  const measured: SizedImport[] = [];
  for (const file of files) measured.push(await onFreshDatabase(folder, (neo4j) => importTwice(file, folder, neo4j)));
  return measured;
}

async function importTwice(
  file: ImportedFile & { readonly megabytes: number },
  folder: ImportBenchFolder,
  neo4j: Parameters<typeof countGraph>[0],
): Promise<SizedImport> {
  const first = await importFile(file, folder, neo4j);
  say(`${file.megabytes} MB: ${first.seconds.toFixed(1)} s, at most ${first.peakMegabytes.toFixed(0)} MB of memory.`);
  const before = await countGraph(neo4j);
  const again = await importFile(file, folder, neo4j);
  const after = await countGraph(neo4j);
  return { megabytes: file.megabytes, first, again, before, after };
}
