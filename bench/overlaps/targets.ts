import type { Target } from '../figures';
import type { GroupFigures } from '../product/measure-group';
import type { SizeFigures } from './measure-size';

const MOST_MORE_MS = 1;
const MOST_GROWTH = 1.5;
const FROM_SIZE = 200_000;

const ordinaryOf = ({ groups }: SizeFigures) => groups[0] as GroupFigures;

/** The targets that hold at the sizes that were measured. */
export function judge(figures: readonly SizeFigures[]): Target[] {
  const [smallest, largest] = [figures[0], figures.at(-1)];
  if (!smallest || !largest) return [];
  const large = figures.filter(({ size }) => size >= FROM_SIZE);
  return [...large.map(quickEnough), ...figures.slice(0, -1).map((from) => flat(from, largest)), ...figures.map(fewStatements)];
}

function quickEnough(figures: SizeFigures): Target {
  const { raw, http } = ordinaryOf(figures);
  const more = http.p50 - raw.p50;
  return {
    name: `HTTP p50 at ${figures.size} nodes is at most the driver's + ${MOST_MORE_MS.toFixed(1)} ms`,
    figure: `+${more.toFixed(2)} ms`,
    isMet: more <= MOST_MORE_MS,
  };
}

function flat(from: SizeFigures, to: SizeFigures): Target {
  const growth = ordinaryOf(to).dbHits / ordinaryOf(from).dbHits;
  return {
    name: `database hits from ${from.size} to ${to.size} nodes grow at most ${MOST_GROWTH} times`,
    figure: `${growth.toFixed(2)} times`,
    isMet: growth <= MOST_GROWTH,
  };
}

function fewStatements({ size, statements: { ten, fifty } }: SizeFigures): Target {
  return { name: `a page of 50 runs as many statements as a page of 10 at ${size} nodes`, figure: `${fifty} and ${ten}`, isMet: ten === fifty };
}
