import { parseArgs } from 'node:util';
import { say } from '../bench-run';
import { verdict } from '../figures';
import { printGroups } from '../product/print-groups';
import { measureSize, type SizeFigures } from './measure-size';
import { judge } from './targets';

const SIZES = '20000,200000,1200000';

/** Searching by words: the product over HTTP against the driver alone, at each size. */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { sizes: { type: 'string', default: SIZES }, sample: { type: 'string', default: '100' }, rounds: { type: 'string', default: '10' } },
  });
  // As in the serving process: the driver takes a stack trace at each statement, which source maps make dear.
  process.setSourceMapsEnabled(false);
  const figures: SizeFigures[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    figures.push(await measureSize(size, { sample: Number(values.sample), rounds: Number(values.rounds) }));
    say(`Measured ${size} nodes.`);
  }
  process.stdout.write(printGroups(figures));
  const targets = judge(figures);
  for (const target of targets) process.stdout.write(`${verdict(target)}\n`);
  if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
}
