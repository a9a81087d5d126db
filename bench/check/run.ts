import { parseArgs } from 'node:util';
import { say } from '../bench-run';
import { withServedGraph } from '../product/with-served-graph';
import { table, verdict, type Target } from '../figures';
import { measureLists, type ListFigures } from './measure-lists';
import { pastedLists } from './pasted-lists';

const SIZES = '200000,1200000';
const MOST_MS = 150;
const HEADINGS = ['nodes', 'lists', 'asked', 'hit', 'pointer', 'no hit', 'not understood', 'raw p50', 'HTTP p10', 'p50', 'p95', 'db hits', 'statements'];

interface SizeFigures {
  readonly size: number;
  readonly groups: readonly ListFigures[];
}

/** Pasted lists of 500 mixed identifiers: the product over HTTP, and the driver running the same statements, at each size. */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { sizes: { type: 'string', default: SIZES }, lists: { type: 'string', default: '20' }, rounds: { type: 'string', default: '10' } },
  });
  // As in the serving process: the driver takes a stack trace at each statement, which source maps make dear.
  process.setSourceMapsEnabled(false);
  const figures: SizeFigures[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    figures.push({ size, groups: await measureSize(size, Number(values.lists), Number(values.rounds)) });
    say(`Measured ${size} nodes.`);
  }
  process.stdout.write(`${printed(figures)}\n\n`);
  const targets = figures.map(quickEnough);
  for (const target of targets) process.stdout.write(`${verdict(target)}\n`);
  if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

function measureSize(size: number, lists: number, rounds: number): Promise<ListFigures[]> {
  return withServedGraph(size, async (sides) => {
    const groups: ListFigures[] = [];
    for (const [name, withHubs] of [
      ['mixed', false],
      ['with every common value', true],
    ] as const) {
      say(`Checking ${lists} lists, ${name}, against ${size} nodes …`);
      groups.push(await measureLists(sides, { name, lists: pastedLists(size, { lists, withHubs }), rounds }));
    }
    return groups;
  });
}

function printed(figures: readonly SizeFigures[]): string {
  const rows = figures.flatMap(({ size, groups }) =>
    groups.map(({ name, measurements, outcomes, raw, http, dbHits, statements }) => {
      const times = [raw.p50, http.p10, http.p50, http.p95].map((value) => value.toFixed(1));
      return [String(size), name, String(measurements), ...outcomes.map(([, count]) => String(count)), ...times, String(dbHits), statements.join(' ')];
    }),
  );
  return table(HEADINGS, rows);
}

function quickEnough({ size, groups }: SizeFigures): Target {
  const p50 = groups[0]?.http.p50 ?? NaN;
  return { name: `HTTP p50 of 500 mixed identifiers at ${size} nodes is at most ${MOST_MS} ms`, figure: `${p50.toFixed(1)} ms`, isMet: p50 <= MOST_MS };
}
