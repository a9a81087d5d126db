import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReport } from '../../src/domain/intake/import-report';
import type { LocalNeo4j } from '../../src/graph/local/local-neo4j';
import type { ImportBenchFolder } from './fresh-database';
import { processorSeconds } from './processor-time';

const LOOK_EVERY = 50;

export interface MeasuredImport {
  readonly report: ImportReport;
  /** From the first word about the file until the command ended: reading, validating, normalising, writing, publishing, auditing. */
  readonly seconds: number;
  /** Of these, until everything was read and the first rows were written. */
  readonly readingSeconds: number;
  /** Of the command and of the database, its start included. */
  readonly cpuSeconds: { readonly program: number; readonly database: number };
  /** The most memory that the command ever held. */
  readonly peakMegabytes: number;
}

export interface ImportedFile {
  readonly file: string;
  readonly mapping?: string | undefined;
}

/** Runs `intelmap import` as a user does, in a process of its own. */
export async function importFile(
  { file, mapping }: ImportedFile,
  folder: ImportBenchFolder,
  { uri, user, password, pid }: LocalNeo4j,
): Promise<MeasuredImport> {
  const into = ['--investigation', 'KENT/2026/0001', '--force', 'kent', '--received', '2026-03-02T09:00:00Z', '--json'];
  const words = ['import', file, ...(mapping === undefined ? [] : ['--mapping', mapping]), ...into];
  const env = { ...process.env, INTELMAP_ANCHORS: '', INTELMAP_HOME: folder.installation, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, [...profiling(), join('bin', 'intelmap.js'), ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const spent = watchProcess(child);
  const before = processorSeconds(pid) ?? NaN;
  const moments = watchMoments(child);
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr), new Promise((resolve) => child.once('close', resolve))]);
  if (child.exitCode !== 0) throw new Error(`The import ended with ${child.exitCode}: ${stderr}`);
  const { began = NaN, written = performance.now() } = moments;
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = { program: spent().cpuSeconds, database: (processorSeconds(pid) ?? NaN) - before };
  const { peakMegabytes } = spent();
  return { report: JSON.parse(stdout) as ImportReport, seconds, readingSeconds: (written - began) / 1000, cpuSeconds, peakMegabytes };
}

/** With INTELMAP_BENCH_PROFILE set to a folder, the command leaves a CPU profile there. */
function profiling(): string[] {
  const folder = process.env['INTELMAP_BENCH_PROFILE'];
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'];
}

/** The kernel keeps the highest mark itself; only what comes after the last look is not seen. */
function watchProcess({ pid = 0 }: ChildProcess): () => { readonly peakMegabytes: number; readonly cpuSeconds: number } {
  let [kilobytes, cpuSeconds] = [0, 0];
  const timer = setInterval(() => {
    const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
    kilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? kilobytes);
    cpuSeconds = processorSeconds(pid) ?? cpuSeconds;
  }, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    return { peakMegabytes: kilobytes / 1024, cpuSeconds };
  };
}

function watchMoments(child: ChildProcess): { began?: number; written?: number } {
  const moments: { began?: number; written?: number } = {};
  child.stderr?.on('data', (chunk: Buffer) => {
    const said = chunk.toString();
    if (said.includes(': reading')) moments.began ??= performance.now();
    if (said.includes('facts written')) moments.written ??= performance.now();
  });
  return moments;
}

async function textOf(stream: AsyncIterable<Buffer> | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += chunk.toString();
  return text;
}
