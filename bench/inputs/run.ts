import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, InputSet } from './input-set';
import { INPUT_SETS } from './input-sets';

const MOST_MISSES = 12;

/** How many samples of each set come out as the set says that they must, a line a set, and the misses with their reason. */
export function run(options: readonly string[]): Promise<void> {
  const folder = process.env['INTELMAP_TEST_DATA'];
  if (!folder) throw new Error('Say where the sets of samples are: INTELMAP_TEST_DATA=<folder> npm run bench -- inputs [--all]');
  const shown = options.includes('--all') ? Number.POSITIVE_INFINITY : MOST_MISSES;
  const missed = INPUT_SETS.filter((set) => !report(set, folder, shown));
  if (missed.length > 0) process.exitCode = 1;
  return Promise.resolve();
}

/** False where a set is there and its least figure is not reached. */
function report(set: InputSet, folder: string, shown: number): boolean {
  if (!existsSync(join(folder, set.file))) {
    print(`${set.name.padEnd(22)} not measured: ${set.file} is not there`);
    return true;
  }
  const figure = set.measure((name) => readFileSync(join(folder, name), 'utf8'));
  const isMet = set.least === undefined || figure.reached >= Math.floor(set.least * figure.of);
  const verdict = set.least === undefined ? '' : isMet ? '  met' : `  MISSED: ${Math.floor(set.least * figure.of)} are due`;
  print(`${set.name.padEnd(22)} ${figure.reached} of ${figure.of}${verdict}${figure.remark ? `  (${figure.remark})` : ''}`);
  printMisses(figure, shown);
  return isMet;
}

function printMisses({ misses }: Figure, shown: number): void {
  for (const { input, reason } of misses.slice(0, shown)) print(`    ${input}: ${reason}`);
  if (misses.length > shown) print(`    and ${misses.length - shown} more: --all lists them`);
}

/** Samples hold control characters and halves of surrogate pairs, which a terminal must not be given. */
function print(line: string): void {
  const shown = line.replace(/[\p{Cc}\p{Cs}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  process.stdout.write(`${shown}\n`);
}
