import type { AuditEntry } from '../domain/audit/audit-entry';
import { parseLine } from '../domain/audit/chain';
import { readOpenAnchors } from './anchor-folder';
import { readAnchorKey } from './anchor-key';
import { listSegments, readForwards } from './log-files';
import type { AuditLogSettings } from './recorder';

/** Written by our own `canonicalJson`, so these letters stand in every entry of a write. */
const OF_A_WRITE = /"phase":"(?:intent|outcome)"/;

/** Writers whose chains were not ended: they run, or were killed, or ended in doubt of a write. */
export async function findUnendedWriters({
  anchorsDirectory,
  signingKeyFile,
}: Pick<AuditLogSettings, 'anchorsDirectory' | 'signingKeyFile'>): Promise<string[]> {
  const key = await readAnchorKey(signingKeyFile);
  const anchors = key ? await readOpenAnchors(anchorsDirectory, key.publicKey) : [];
  return anchors.filter(({ closed }) => !closed).map(({ writer }) => writer);
}

/** The process that a chain says it belongs to; null where its first line does not tell. */
export async function processOfWriter(directory: string, writer: string): Promise<string | null> {
  const [first] = await listSegments(directory, writer);
  if (first === undefined) return null;
  for await (const { lines } of readForwards(first)) {
    const record = lines[0] === undefined ? undefined : parseLine(lines[0])?.record;
    return record?.kind === 'opened' ? (record.process ?? null) : null;
  }
  return null;
}

function entryOfWrite(text: string): AuditEntry | null {
  const record = OF_A_WRITE.test(text) ? parseLine(text)?.record : undefined;
  return record?.kind === 'entry' ? record.entry : null;
}

/**
 * The writes that a writer began and of which it logged no outcome: whether they came true is known to the database by their
 * write keys. Reads the whole chain, most of its lines unparsed.
 */
export async function findOpenIntents(directory: string, writer: string): Promise<AuditEntry[]> {
  const open = new Map<string, AuditEntry>();
  for (const path of await listSegments(directory, writer)) {
    for await (const { lines } of readForwards(path)) {
      for (const text of lines) {
        const entry = entryOfWrite(text);
        const writeKey = entry?.detail.writeKey ?? null;
        if (!entry || writeKey === null) continue;
        if (entry.detail.phase === 'intent') open.set(writeKey, entry);
        else open.delete(writeKey);
      }
    }
  }
  return [...open.values()];
}
