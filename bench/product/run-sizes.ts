import { parseArgs } from 'node:util';
import { say } from '../bench-run';
import { verdict, type Target } from '../figures';
import { printGroups, type SizedGroups } from './print-groups';

const SIZES = '20000,200000,1200000';

export interface Effort {
  /** How many things to ask about. */
  readonly sample: number;
  /** Times that each is asked about. */
  readonly rounds: number;
}

export interface SizedMeasurement<Figures extends SizedGroups> {
  /** The sample unless told otherwise. */
  readonly sample: number;
  readonly measureSize: (size: number, effort: Effort) => Promise<Figures>;
  readonly judge: (figures: readonly Figures[]) => readonly Target[];
}

/** The product over HTTP against the driver alone, at each size: prints the figures and whether the targets are met. */
export async function runSizes<Figures extends SizedGroups>(
  options: readonly string[],
  { sample, measureSize, judge }: SizedMeasurement<Figures>,
): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { sizes: { type: 'string', default: SIZES }, sample: { type: 'string', default: String(sample) }, rounds: { type: 'string', default: '10' } },
  });
  // As in the serving process: the driver takes a stack trace at each statement, which source maps make dear.
  process.setSourceMapsEnabled(false);
  const figures: Figures[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    figures.push(await measureSize(size, { sample: Number(values.sample), rounds: Number(values.rounds) }));
    say(`Measured ${size} nodes.`);
  }
  process.stdout.write(printGroups(figures));
  const targets = judge(figures);
  for (const target of targets) process.stdout.write(`${verdict(target)}\n`);
  if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
}
