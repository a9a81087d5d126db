import { median, type Target } from '../figures';
import type { Round } from './measure-rates';
import type { SizedImport } from './measure-sizes';

const LEAST_RATIO = 0.6;
const MOST_GROWTH = 1.2;

/** How much of the driver's own speed the pipeline reaches with the same rows. */
export function ratioOf({ pipeline, raw }: Round): number {
  return (raw.nodeSeconds + raw.factSeconds) / pipeline.seconds;
}

export function judgeRounds(rounds: readonly Round[]): readonly Target[] {
  const ratio = median(rounds.map(ratioOf));
  return [{ name: `rows a second at least ${LEAST_RATIO} of the driver's`, figure: ratio.toFixed(2), isMet: ratio >= LEAST_RATIO }];
}

export function judgeSizes(sizes: readonly SizedImport[]): readonly Target[] {
  const again = sizes.map((size): Target => {
    const changed = JSON.stringify(size.before) !== JSON.stringify(size.after);
    const said = size.again.report.alreadyImported;
    return { name: `${size.megabytes} MB again change nothing`, figure: changed ? 'the graph changed' : `told to be there: ${said}`, isMet: !changed && said };
  });
  const [small, large] = sizes;
  if (!small || !large) return again;
  const growth = large.first.peakMegabytes / small.first.peakMegabytes;
  const name = `memory of ${large.megabytes} MB at most ${MOST_GROWTH} of that of ${small.megabytes} MB`;
  return [...again, { name, figure: growth.toFixed(2), isMet: growth <= MOST_GROWTH }];
}
