import { listUnfinishedVersions, type ListUnfinishedVersionsRow } from '../generated/cypher/versions';
import type { StatementRunner } from '../graph/statement';
import { fine, type Finding } from './finding';

const MINUTE = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** `3 days ago`, in the largest unit that fits. */
export function describeAge(milliseconds: number): string {
  const [name, length] = UNITS.find(([, unit]) => milliseconds >= unit) ?? ['minute', MINUTE];
  const count = Math.max(1, Math.floor(milliseconds / length));
  return milliseconds < MINUTE ? 'just now' : `${count} ${name}${count === 1 ? '' : 's'} ago`;
}

function describe(rows: readonly ListUnfinishedVersionsRow[], now: number): string {
  const begun = rows.map(({ openedAt, batches }) => `begun ${describeAge(now - openedAt)}, ${batches} ${batches === 1 ? 'batch' : 'batches'} written`);
  return `${rows.length} unfinished, of which nothing is seen: ${begun.join('; ')}`;
}

/** Imports that were begun and not published: they run, or were cut off. */
export async function lookAtImports(graph: StatementRunner, now: number): Promise<Finding[]> {
  const unfinished = await listUnfinishedVersions(graph, {});
  const open = unfinished.filter(({ state }) => state === 'open');
  const givenUp = unfinished.length - open.length;
  const rest = givenUp > 0 ? [fine('imports', `${givenUp} given up, of which nothing is seen and nothing is in the way`)] : [];
  if (open.length === 0) return rest;
  return [fine('imports', describe(open, now), 'Where none is running, run the same command with the same file again: it goes on where it stopped.'), ...rest];
}
