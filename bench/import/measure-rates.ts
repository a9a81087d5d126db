import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalNeo4j } from '../../src/graph/local/local-neo4j';
import { say } from '../bench-run';
import { onFreshDatabase, type ImportBenchFolder } from './fresh-database';
import { writeGraphRows } from './graph-rows';
import { importFile, type ImportedFile, type MeasuredImport } from './import-command';
import { processorSeconds } from './processor-time';

/** What the driver alone took for the rows that the pipeline had written. */
export interface MergedRows {
  readonly nodes: number;
  readonly facts: number;
  readonly nodeSeconds: number;
  readonly factSeconds: number;
  /** Of the program and of the database. */
  readonly cpuSeconds: { readonly program: number; readonly database: number };
}

export interface Round {
  readonly pipeline: MeasuredImport;
  readonly raw: MergedRows;
}

export interface Effort {
  readonly rounds: number;
  /** Rows in a batch of the raw driver. */
  readonly batch: number;
}

/** The pipeline and the driver in turn, each on a database of its own, the one first and then the other. */
export async function measureRates(file: ImportedFile, folder: ImportBenchFolder, { rounds, batch }: Effort): Promise<Round[]> {
  const rows = join(folder.path, 'rows.ndjson');
  const measured: Round[] = [];
  let pipeline = await importFresh(file, folder, rows);
  for (let round = 1; round <= rounds; round += 1) {
    const raw = await onFreshDatabase(folder, (neo4j) => mergeRows(rows, batch, neo4j));
    say(`Round ${round}: the driver took ${(raw.nodeSeconds + raw.factSeconds).toFixed(1)} s, the pipeline ${pipeline.seconds.toFixed(1)} s.`);
    measured.push({ pipeline, raw });
    if (round < rounds) pipeline = await importFresh(file, folder, rows);
  }
  return measured;
}

function importFresh(file: ImportedFile, folder: ImportBenchFolder, rows: string): Promise<MeasuredImport> {
  return onFreshDatabase(folder, async (neo4j) => {
    const measured = await importFile(file, folder, neo4j);
    await writeGraphRows(neo4j, rows);
    return measured;
  });
}

async function mergeRows(rows: string, batch: number, { uri, user, password, pid }: LocalNeo4j): Promise<MergedRows> {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const words = ['--max-old-space-size=4096', 'bin/dev.js', 'bench/import/merge-rows.ts', rows, String(batch)];
  const before = processorSeconds(pid) ?? NaN;
  const { stdout } = await promisify(execFile)(process.execPath, words, { env });
  const { cpuSeconds: program, ...merged } = JSON.parse(stdout) as Omit<MergedRows, 'cpuSeconds'> & { readonly cpuSeconds: number };
  return { ...merged, cpuSeconds: { program, database: (processorSeconds(pid) ?? NaN) - before } };
}
