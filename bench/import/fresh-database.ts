import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLocalNeo4j, type LocalNeo4j } from '../../src/graph/local/local-neo4j';
import { systemClock } from '../../src/kernel/clock';
import { openSystem } from '../../src/system/open-system';
import { say } from '../bench-run';
import { cacheFolder } from '../graph/open-bench-graph';

/** As `npm start` gives it, unless told otherwise. */
const MEMORY = { heapMegabytes: 1024, pageCacheMegabytes: 512 };
const DEADLINE = 60_000;

/** Where a measurement of imports keeps its files. */
export interface ImportBenchFolder {
  readonly path: string;
  /** The installation, whose secrets name everything: the same for all databases, so that the same rows have the same ids. */
  readonly installation: string;
}

/** Runs the work on a database that holds the model and the reference data and nothing else; it is removed afterwards. */
export async function onFreshDatabase<Value>(folder: ImportBenchFolder, work: (neo4j: LocalNeo4j) => Promise<Value>): Promise<Value> {
  const home = mkdtempSync(join(folder.path, 'database-'));
  const neo4j = await openLocalNeo4j({ home, cacheDir: cacheFolder(), memory: MEMORY, programs: { java: 'java', maven: 'mvn' }, onProgress: say });
  try {
    const { uri, user, password } = neo4j;
    const anchorsDirectory = join(folder.installation, 'anchors');
    const system = await openSystem({ home: folder.installation, anchorsDirectory, neo4j: { uri, user, password, deadline: DEADLINE }, clock: systemClock });
    await system.close();
    return await work(neo4j);
  } finally {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
