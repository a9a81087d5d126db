import type { AuditEntry } from '../domain/audit/audit-entry';
import { parseLine } from '../domain/audit/chain';
import { listSegments, listWriters, readForwards } from './log-files';

/** Written by our own `canonicalJson`, so these letters stand in every entry of a write. */
const OF_A_WRITE = /"phase":"(?:intent|outcome)"/;

function entryOfWrite(text: string): AuditEntry | null {
  const record = OF_A_WRITE.test(text) ? parseLine(text)?.record : undefined;
  return record?.kind === 'entry' ? record.entry : null;
}

class OpenIntents {
  readonly open = new Map<string, AuditEntry>();
  /** Outcomes met before their intent: another process may have settled a write of one that was killed. */
  private readonly settledEarly = new Set<string>();

  take(entry: AuditEntry): void {
    const { phase, writeKey } = entry.detail;
    if (writeKey === null) return;
    if (phase === 'intent' && !this.settledEarly.delete(writeKey)) this.open.set(writeKey, entry);
    if (phase === 'outcome' && !this.open.delete(writeKey)) this.settledEarly.add(writeKey);
  }
}

/**
 * The writes that were begun and of which no outcome was logged, as their processes were killed in between: whether they
 * came true is known to the database by their write key. An intent may be named though its outcome is logged; settling
 * it twice does no harm.
 */
export async function findOpenIntents(directory: string): Promise<AuditEntry[]> {
  const intents = new OpenIntents();
  for (const writer of await listWriters(directory)) {
    for (const path of await listSegments(directory, writer)) {
      for await (const { lines } of readForwards(path)) {
        for (const text of lines) {
          const entry = entryOfWrite(text);
          if (entry) intents.take(entry);
        }
      }
    }
  }
  return [...intents.open.values()];
}
