import type { AuditEntry, AuditOperation } from '../domain/audit/audit-entry';
import { parseLine } from '../domain/audit/chain';
import { COUNT_CAP, cappedCount, type CappedCount } from '../domain/paging/connection';
import { listSegments, listWriters, readBackwards } from './log-files';

export interface AuditFilter {
  /** Id of a person or record: who has looked at it, or changed it? */
  readonly subject?: string | null;
  readonly actor?: string | null;
  readonly operation?: AuditOperation | null;
  /** ISO 8601, inclusive. */
  readonly from?: string | null;
  /** ISO 8601, exclusive. */
  readonly to?: string | null;
}

/** Sort key of an entry, newest first. */
export type AuditPosition = readonly [at: string, writer: string, sequence: number];

export interface AuditRow {
  readonly entry: AuditEntry;
  readonly position: AuditPosition;
}

export interface AuditPage {
  readonly first: number;
  /** The position of the last row of the page before. */
  readonly after?: AuditPosition | null;
}

export interface AuditRows {
  /** One more than the page holds, where there are more. */
  readonly rows: readonly AuditRow[];
  readonly total: CappedCount;
}

/** Newest first: a negative number where `left` is the newer. */
function compareNewestFirst(left: AuditPosition, right: AuditPosition): number {
  if (left[0] !== right[0]) return left[0] > right[0] ? -1 : 1;
  if (left[1] !== right[1]) return left[1] > right[1] ? -1 : 1;
  return right[2] - left[2];
}

/** A filter with its times in the form of the log, and the texts that stand in every line that matches. */
interface Search extends AuditFilter {
  readonly needles: readonly string[];
}

const inUtc = (time: string | null | undefined): string | null => (time == null ? null : new Date(time).toISOString());

function searchFor(filter: AuditFilter): Search {
  const words = [filter.subject, filter.actor, filter.operation].filter((word) => word != null);
  return { ...filter, from: inUtc(filter.from), to: inUtc(filter.to), needles: words.map((word) => JSON.stringify(word)) };
}

function matches(entry: AuditEntry, search: Search): boolean {
  return (
    (search.subject == null || entry.subjects.includes(search.subject)) &&
    (search.actor == null || entry.actor === search.actor) &&
    (search.operation == null || entry.operation === search.operation) &&
    (search.from == null || entry.at >= search.from) &&
    (search.to == null || entry.at < search.to)
  );
}

function rowOf(text: string, writer: string): AuditRow | null {
  const line = parseLine(text);
  return line?.record.kind === 'entry' ? { entry: line.record.entry, position: [line.record.entry.at, writer, line.sequence] } : null;
}

/** Whether these lines, newest first, and so all that stand before them, are older than what is searched for. */
function areTooOld(lines: readonly string[], { from }: Search): boolean {
  const newest = from == null || lines[0] === undefined ? null : parseLine(lines[0]);
  return from != null && newest?.record.kind === 'entry' && newest.record.entry.at < from;
}

/** A writer's entries that match, newest first; most lines are passed over unparsed. Lines that cannot be read are `verifyAudit`'s to report. */
async function* rowsOfWriter(directory: string, writer: string, search: Search): AsyncGenerator<AuditRow, void> {
  const segments = await listSegments(directory, writer);
  for (const path of segments.reverse()) {
    for await (const lines of readBackwards(path)) {
      if (areTooOld(lines, search)) return;
      for (const text of lines) {
        const row = search.needles.every((needle) => text.includes(needle)) ? rowOf(text, writer) : null;
        if (row && matches(row.entry, search)) yield row;
      }
    }
  }
}

/** A writer's rows, of which the newest that was not yet taken is known. */
interface Source {
  readonly rows: AsyncGenerator<AuditRow, void>;
  row: AuditRow;
}

async function openSources(directory: string, search: Search): Promise<Source[]> {
  const sources: Source[] = [];
  for (const writer of await listWriters(directory)) {
    const rows = rowsOfWriter(directory, writer, search);
    const next = await rows.next();
    if (next.done !== true) sources.push({ rows, row: next.value });
  }
  return sources.sort((left, right) => compareNewestFirst(left.row.position, right.row.position));
}

/** The matching entries of all writers in one order, newest first: each writer's own entries are in order, so the newest heads are merged. */
async function* mergeNewestFirst(directory: string, search: Search): AsyncGenerator<AuditRow, void> {
  const sources = await openSources(directory, search);
  for (let newest = sources.shift(); newest; newest = sources.shift()) {
    yield newest.row;
    const next = await newest.rows.next();
    if (next.done === true) continue;
    newest.row = next.value;
    const { position } = next.value;
    const place = sources.findIndex((source) => compareNewestFirst(position, source.row.position) < 0);
    sources.splice(place < 0 ? sources.length : place, 0, newest);
  }
}

/** The entries that match, newest first, after a position that stays good while the log grows. */
export async function readAudit(directory: string, filter: AuditFilter, page: AuditPage): Promise<AuditRows> {
  const rows: AuditRow[] = [];
  let counted = 0;
  for await (const row of mergeNewestFirst(directory, searchFor(filter))) {
    counted += 1;
    const isAfter = !page.after || compareNewestFirst(page.after, row.position) < 0;
    if (isAfter && rows.length <= page.first) rows.push(row);
    if (counted > COUNT_CAP && rows.length > page.first) break;
  }
  return { rows, total: cappedCount(counted) };
}
