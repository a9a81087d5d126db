import { runSizes } from '../product/run-sizes';
import { measureSize } from './measure-size';
import { judge } from './targets';

/** Overlaps of one investigation. */
export function run(options: readonly string[]): Promise<void> {
  return runSizes(options, { sample: 200, measureSize, judge });
}
