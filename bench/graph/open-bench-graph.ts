import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/graph/graph';
import { databaseFiles } from '../../src/graph/local/database-files';
import { openLocalNeo4j, type LocalNeo4j } from '../../src/graph/local/local-neo4j';
import { fetchNeo4jJars } from '../../src/graph/local/neo4j-jars';
import { applyModel } from '../../src/versions/apply-model';
import { say } from '../bench-run';
import { importOffline } from './import-offline';
import { writeGraph, type BenchSample } from './write-graph';

/** Everything that decides what is in the graph; a change of any makes another one. */
const GENERATOR = [
  'bench-scopes',
  'graph-plan',
  'graph-writer',
  'import-offline',
  'random',
  'row-sink',
  'write-cases',
  'write-graph',
  'write-links',
  'write-selectors',
];
const INDEXES_WITHIN = 30 * 60_000;
/** The importer takes an empty list for none. */
const EMPTY_LISTS = 'MATCH (scope:Scope) SET scope.markings = [], scope.compartments = coalesce(scope.compartments, [])';
/** The importer writes keys alone; what the product's own importer writes beside them is added once. */
const LOOSE_KEYS = `MATCH (selector:Selector) WHERE (selector.platform IS NOT NULL OR selector.type = 'EMAIL') AND selector.looseKey IS NULL
  CALL (selector) { SET selector.looseKey = selector.key } IN TRANSACTIONS OF 20000 ROWS`;

export interface BenchGraph {
  readonly size: number;
  readonly facts: number;
  readonly sample: BenchSample;
  readonly neo4j: LocalNeo4j;
}

interface Kept {
  readonly facts: number;
  readonly sample: BenchSample;
}

export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'intelmap');
}

/** Where graphs are kept between runs, on a disk with some gigabytes to spare. */
export function benchHome(): string {
  const sources = GENERATOR.map((name) => readFileSync(join('bench', 'graph', `${name}.ts`), 'utf8'));
  const hash = createHash('sha256').update(JSON.stringify(sources));
  return join(process.env['INTELMAP_BENCH_HOME'] ?? join(cacheFolder(), 'bench'), hash.digest('hex').slice(0, 12));
}

function memoryFor(size: number) {
  return { heapMegabytes: 1024, pageCacheMegabytes: Math.max(128, Math.ceil(size / 450)) };
}

/** Starts the graph of a size, made first where it is not kept from an earlier run; to be stopped by whoever opened it. */
export async function openBenchGraph(size: number): Promise<BenchGraph> {
  const home = join(benchHome(), String(size));
  const keptFile = join(home, 'graph.json');
  if (existsSync(keptFile)) {
    const kept = JSON.parse(readFileSync(keptFile, 'utf8')) as Kept;
    try {
      return { size, ...kept, neo4j: await startWithModel(size, home) };
    } catch (error) {
      say(`The graph that was kept cannot be used, so it is made anew: ${String(error)}`);
    }
  }
  const made = await makeGraph(size, home);
  const neo4j = await startWithModel(size, home);
  writeFileSync(`${keptFile}.part`, JSON.stringify(made));
  renameSync(`${keptFile}.part`, keptFile);
  return { size, ...made, neo4j };
}

async function startWithModel(size: number, home: string): Promise<LocalNeo4j> {
  const neo4j = await openLocalNeo4j({ home, cacheDir: cacheFolder(), memory: memoryFor(size), programs: { java: 'java', maven: 'mvn' }, onProgress: say });
  try {
    await applyConstraints(neo4j);
    return neo4j;
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

async function makeGraph(size: number, home: string): Promise<Kept> {
  rmSync(home, { recursive: true, force: true });
  const tables = join(home, 'tables');
  say(`Writing the graph of ${size} nodes …`);
  const { nodes, facts, sample, importArguments } = writeGraph(size, tables);
  say(`Importing ${nodes} nodes and ${facts} facts …`);
  await importOffline(await fetchNeo4jJars(cacheFolder(), 'mvn', say), databaseFiles(home).databaseHome, importArguments);
  rmSync(tables, { recursive: true });
  return { facts, sample };
}

/** The product's own model over what was imported, or what it has gained since; no statement is measured before its indexes are complete. */
async function applyConstraints(neo4j: LocalNeo4j): Promise<void> {
  say('Applying the model …');
  const graph = openGraph({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, deadline: INDEXES_WITHIN });
  try {
    await applyModel(graph, () => 0);
    await graph.changeSchema('complete lists', EMPTY_LISTS);
    await graph.changeSchema('complete loose keys', LOOSE_KEYS);
    await graph.changeSchema('await indexes', `CALL db.awaitIndexes(${INDEXES_WITHIN / 1000})`);
  } finally {
    await graph.close();
  }
}
