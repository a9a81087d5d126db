import { table } from '../figures';
import type { Round } from './measure-rates';
import type { SizedImport } from './measure-sizes';
import { ratioOf } from './targets';

const rate = (rows: number, seconds: number) => Math.round(rows / seconds).toLocaleString('en-GB');

/** Rows are nodes and facts together; processor time is the program's and the database's. */
export function printRounds(rounds: readonly Round[]): string {
  const headings = ['round', 'nodes', 'facts', 'seconds', 'of it reading', 'nodes/s', 'facts/s', 'rows/s', 'processor s', 'ratio'];
  const rows = rounds.flatMap((round, index) => {
    const { raw, pipeline } = round;
    const counts = [String(raw.nodes), String(raw.facts)];
    const all = raw.nodes + raw.facts;
    const rawSeconds = raw.nodeSeconds + raw.factSeconds;
    const rawRates = [rate(raw.nodes, raw.nodeSeconds), rate(raw.facts, raw.factSeconds), rate(all, rawSeconds)];
    return [
      [`${index + 1} driver`, ...counts, rawSeconds.toFixed(1), '', ...rawRates, processorTime(raw), ''],
      [
        ...[`${index + 1} pipeline`, ...counts, pipeline.seconds.toFixed(1), pipeline.readingSeconds.toFixed(1), '', '', rate(all, pipeline.seconds)],
        ...[processorTime(pipeline), ratioOf(round).toFixed(2)],
      ],
    ];
  });
  return `${table(headings, rows)}\n\n`;
}

function processorTime({ cpuSeconds: { program, database } }: Round['raw'] | Round['pipeline']): string {
  return `${program.toFixed(1)} + ${database.toFixed(1)}`;
}

export function printSizes(sizes: readonly SizedImport[]): string {
  const rows = sizes.map(({ megabytes, first, again, before }) => [
    ...[`${megabytes} MB`, String(before.nodes), String(before.facts), first.seconds.toFixed(1), first.peakMegabytes.toFixed(0), again.seconds.toFixed(1)],
  ]);
  return sizes.length === 0 ? '' : `${table(['file', 'nodes', 'facts', 'seconds', 'peak MB', 'again seconds'], rows)}\n\n`;
}
