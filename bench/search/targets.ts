import type { Target } from '../figures';
import type { GroupFigures } from '../product/measure-group';
import type { SizeFigures } from './measure-size';

const [MOST_MORE_MS, QUICK_MS, MOST_TIMES] = [1, 2, 1.6];
const MOST_GROWTH = 1.5;
/** A word that everything holds is measured, and held to nothing: what it takes is bounded, not small. */
const HELD = 2;

/** The targets that hold at the sizes that were measured. */
export function judge(figures: readonly SizeFigures[]): Target[] {
  const largest = figures.at(-1);
  const quick = figures.flatMap(({ size, groups }) => groups.slice(0, HELD).map((group) => quickEnough(size, group)));
  const flat = figures.slice(0, -1).flatMap((from) => from.groups.slice(0, HELD).map((group, place) => flatEnough(from.size, group, largest?.groups[place])));
  return [...quick, ...flat];
}

function quickEnough(size: number, { name, raw, http }: GroupFigures): Target {
  const [more, ratio] = [http.p50 - raw.p50, http.p50 / raw.p50];
  const isMet = raw.p50 < QUICK_MS ? more <= MOST_MORE_MS : ratio <= MOST_TIMES;
  const limit = `the driver's + ${MOST_MORE_MS.toFixed(1)} ms, or ${MOST_TIMES} times the driver's from ${QUICK_MS} ms`;
  return { name: `HTTP p50 for ${name} at ${size} nodes is at most ${limit}`, figure: `+${more.toFixed(2)} ms, ${ratio.toFixed(2)} times`, isMet };
}

function flatEnough(size: number, { name, dbHits }: GroupFigures, largest: GroupFigures | undefined): Target {
  const growth = (largest?.dbHits ?? Infinity) / dbHits;
  return {
    name: `database hits for ${name} grow at most ${MOST_GROWTH} times from ${size} nodes`,
    figure: `${growth.toFixed(2)} times`,
    isMet: growth <= MOST_GROWTH,
  };
}
