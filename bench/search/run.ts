import { runSizes } from '../product/run-sizes';
import { measureSize } from './measure-size';
import { judge } from './targets';

/** Searching by words. */
export function run(options: readonly string[]): Promise<void> {
  return runSizes(options, { sample: 100, measureSize, judge });
}
