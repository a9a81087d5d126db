import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../bench-run';
import { verdict, type Target } from '../figures';
import { benchHome } from '../graph/open-bench-graph';
import { writeCrimeMapping, writeCrimeTable } from './crime-table';
import type { ImportBenchFolder } from './fresh-database';
import { measureRates, type Round } from './measure-rates';
import { measureSizes, type SizedImport } from './measure-sizes';
import { printRounds, printSizes } from './print-imports';
import { judgeRounds, judgeSizes } from './targets';

const MEGABYTE = 1_000_000;

/**
 * `npm run bench -- import [--megabytes 20] [--large 200] [--rounds 2]`: a table through the pipeline against the driver merging the same
 * rows, the memory that a table and one ten times as long take, and the same table again. `--large 0` leaves the long one out.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      megabytes: { type: 'string', default: '20' },
      large: { type: 'string', default: '200' },
      rounds: { type: 'string', default: '2' },
      batch: { type: 'string', default: '1000' },
    },
  });
  execFileSync(process.execPath, [join('bin', 'set-up.js')], { stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(benchHome(), { recursive: true });
  const path = mkdtempSync(join(benchHome(), 'import-'));
  try {
    const mapping = join(path, 'crimes.yaml');
    writeCrimeMapping(mapping);
    const sized = (megabytes: number) => ({ megabytes, mapping, file: writeTable(path, megabytes) });
    const folder = { path, installation: join(path, 'installation') };
    const targets = await measure({ folder, small: sized(Number(values.megabytes)), large: values.large === '0' ? null : sized(Number(values.large)) }, values);
    for (const target of targets) process.stdout.write(`${verdict(target)}\n`);
    if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

interface Measurement {
  readonly folder: ImportBenchFolder;
  readonly small: SizedFile;
  readonly large: SizedFile | null;
}

export interface SizedFile {
  readonly megabytes: number;
  readonly file: string;
  readonly mapping: string;
}

async function measure({ folder, small, large }: Measurement, { rounds, batch }: { rounds: string; batch: string }): Promise<readonly Target[]> {
  const rates: readonly Round[] = await measureRates(small, folder, { rounds: Number(rounds), batch: Number(batch) });
  process.stdout.write(printRounds(rates));
  const sizes: readonly SizedImport[] = large ? await measureSizes([small, large], folder) : [];
  process.stdout.write(printSizes(sizes));
  return [...judgeRounds(rates), ...judgeSizes(sizes)];
}

function writeTable(folder: string, megabytes: number): string {
  const file = join(folder, `crimes-${megabytes}.csv`);
  const { rows, bytes } = writeCrimeTable(file, megabytes * MEGABYTE);
  say(`A table of ${(bytes / MEGABYTE).toFixed(0)} MB, ${rows} rows.`);
  return file;
}
