import { table } from '../figures';
import type { GroupFigures } from './measure-group';

export interface SizedGroups {
  readonly size: number;
  readonly groups: readonly GroupFigures[];
}

const HEADINGS = [
  'nodes',
  'questions',
  'asked',
  'rows',
  'raw p10',
  'p50',
  'p95',
  'HTTP p10',
  'p50',
  'p95',
  'p10 more',
  'p50 more',
  'in pairs',
  'ratio',
  'db hits',
  'statements',
];

/** Milliseconds; `p50 more` is the difference of the medians, `in pairs` the median of the differences. */
export function printGroups(figures: readonly SizedGroups[]): string {
  const rows = figures.flatMap(({ size, groups }) =>
    groups.map(({ name, measurements, rows: found, raw, http, pairedDifference, dbHits, statements }) => {
      const more = [http.p10 - raw.p10, http.p50 - raw.p50, pairedDifference, http.p50 / raw.p50];
      const times = [raw.p10, raw.p50, raw.p95, http.p10, http.p50, http.p95, ...more].map((value) => value.toFixed(2));
      return [String(size), name, String(measurements), String(found), ...times, String(dbHits), String(statements.length)];
    }),
  );
  const ran = figures[0]?.groups[0]?.statements ?? [];
  return `${table(HEADINGS, rows)}\n\nStatements of one request: ${ran.join(', ')}\n\n`;
}
