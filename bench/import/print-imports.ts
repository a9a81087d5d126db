import { table } from '../figures';
import type { Round } from './measure-rates';
import type { SizedImport } from './measure-sizes';
import { ratioOf } from './targets';

const rate = (rows: number, seconds: number) => Math.round(rows / seconds).toLocaleString('en-GB');

/** Rows are nodes and facts together. */
export function printRounds(rounds: readonly Round[]): string {
  const headings = ['round', 'nodes', 'facts', 'driver s', 'nodes/s', 'facts/s', 'rows/s', 'pipeline s', 'of it reading', 'rows/s', 'ratio'];
  const rows = rounds.map((round, index) => {
    const { raw, pipeline } = round;
    const seconds = raw.nodeSeconds + raw.factSeconds;
    return [
      ...[String(index + 1), String(raw.nodes), String(raw.facts), seconds.toFixed(1), rate(raw.nodes, raw.nodeSeconds), rate(raw.facts, raw.factSeconds)],
      ...[rate(raw.nodes + raw.facts, seconds), pipeline.seconds.toFixed(1), pipeline.readingSeconds.toFixed(1)],
      ...[rate(raw.nodes + raw.facts, pipeline.seconds), ratioOf(round).toFixed(2)],
    ];
  });
  return `${table(headings, rows)}\n\n`;
}

export function printSizes(sizes: readonly SizedImport[]): string {
  const rows = sizes.map(({ megabytes, first, again, before }) => [
    ...[`${megabytes} MB`, String(before.nodes), String(before.facts), first.seconds.toFixed(1), first.peakMegabytes.toFixed(0), again.seconds.toFixed(1)],
  ]);
  return sizes.length === 0 ? '' : `${table(['file', 'nodes', 'facts', 'seconds', 'peak MB', 'again seconds'], rows)}\n\n`;
}
