import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { appendRecord, auditEntryId, firstHead } from '../domain/audit/chain';
import type { ChainHead, LogRecord } from '../domain/audit/log-record';
import type { AuditEntry, AuditEvent } from '../domain/audit/audit-entry';
import { systemClock, type Clock } from '../kernel/clock';
import { anchorPath } from './anchor';
import { loadLogKey, readOpenAnchors, sealAnchors } from './anchor-folder';
import { AnchorWriter } from './anchor-writer';
import { SegmentChain } from './segment-chain';
import { syncFolder } from './segment-file';

export interface AuditLogSettings {
  readonly directory: string;
  /** Best kept where whoever can write to `directory` cannot. */
  readonly anchorsDirectory: string;
  readonly signingKeyFile: string;
  /** Name of this process's chain; made from the time and a random number where left out. */
  readonly writer?: string;
  readonly clock?: Clock;
  /** Names this process, so that a later one can tell whether it still runs. */
  readonly process?: string;
  /** Length at which a new file is begun. */
  readonly segmentBytes?: number;
}

export interface AuditLog {
  readonly writer: string;
  /** How many times the disk was waited for; entries that wait at the same time share one. */
  readonly commits: number;
  /** Resolves when the entry is on disk, and rejects where it is not: then no answer may leave. */
  record(event: AuditEvent): Promise<AuditEntry>;
  /**
   * Waits for what is under way and ends the chain; whatever is recorded afterwards is refused. Where a write has an intent and no
   * outcome, the chain is left without an end: the next start finds out what became of it.
   */
  close(): Promise<void>;
}

interface Waiting {
  readonly build: (at: string, sequence: number) => LogRecord;
  readonly written: (record: LogRecord) => void;
  readonly failed: (reason: unknown) => void;
}

const SEGMENT_BYTES = 64 * 1024 * 1024;
/** Bounds the memory of one append. */
const MOST_AT_ONCE = 1_000;

class ChainedLog implements AuditLog {
  commits = 0;
  private head: ChainHead;
  private readonly openIntents = new Set<string>();
  private lastAt = 0;
  private waiting: Waiting[] = [];
  private working: Promise<void> | null = null;
  private closing: Promise<void> | null = null;

  constructor(
    readonly writer: string,
    private readonly segments: SegmentChain,
    private readonly anchors: AnchorWriter,
    private readonly clock: Clock,
  ) {
    this.head = firstHead(writer);
  }

  async record(event: AuditEvent): Promise<AuditEntry> {
    if (this.closing) throw new Error('The audit log is closed');
    if (event.detail.phase === 'intent' && event.detail.writeKey !== null) this.openIntents.add(event.detail.writeKey);
    const record = await this.append((at, sequence) => ({ kind: 'entry', entry: { ...event, id: auditEntryId(this.writer, sequence), at } }));
    if (record.kind !== 'entry') throw new Error('Broken invariant: the audit log wrote another record than it was given');
    const { phase, writeKey } = event.detail;
    if (phase === 'outcome' && writeKey !== null) this.openIntents.delete(writeKey);
    return record.entry;
  }

  async open(heads: readonly ChainHead[], process: string | null): Promise<void> {
    await this.anchors.anchorDurably({ ...this.head, at: this.now(), closed: false });
    await this.append((at) => ({ kind: 'opened', at, heads, process }));
  }

  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    try {
      const closed = this.openIntents.size === 0;
      if (closed) await this.append((at) => ({ kind: 'closed', at }));
      else await this.working;
      await this.anchors.anchorDurably({ ...this.head, at: this.now(), closed });
    } finally {
      await this.segments.close();
      await this.anchors.close();
    }
  }

  private append(build: Waiting['build']): Promise<LogRecord> {
    return new Promise((written, failed) => {
      this.waiting.push({ build, written, failed });
      this.working ??= this.work();
    });
  }

  /** Writes until nobody waits: whoever comes during one write shares the next. */
  private async work(): Promise<void> {
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST_AT_ONCE);
      try {
        await this.commit(batch);
      } catch (error) {
        for (const each of batch) each.failed(error);
      }
    }
    this.working = null;
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    await this.anchors.requireWritable();
    const at = this.now();
    let head = this.head;
    const lines: string[] = [];
    const acknowledgements: (() => void)[] = [];
    for (const { build, written, failed } of batch) {
      try {
        const record = build(at, head.sequence + 1);
        const next = appendRecord(head, record);
        head = next.head;
        lines.push(`${next.text}\n`);
        acknowledgements.push(() => written(record));
      } catch (error) {
        failed(error);
      }
    }
    if (lines.length === 0) return;
    await this.segments.append(Buffer.from(lines.join('')));
    this.commits += 1;
    this.head = head;
    for (const acknowledge of acknowledgements) acknowledge();
    this.anchors.advance({ ...head, at, closed: false });
  }

  /** Never earlier than the line before, so that a chain reads in order of time though the clock be set back. */
  private now(): string {
    this.lastAt = Math.max(this.lastAt, this.clock());
    return new Date(this.lastAt).toISOString();
  }
}

function nameWriter(clock: Clock): string {
  const startedAt = new Date(clock()).toISOString().replace(/[-:.]/g, '');
  return `${startedAt}-${randomBytes(4).toString('hex')}`;
}

/**
 * Opens a chain of this process's own in the audit log: append-only files beside the database, out of the reach of
 * whoever can write to the database.
 */
export async function openAuditLog(settings: AuditLogSettings): Promise<AuditLog> {
  const { directory, anchorsDirectory, signingKeyFile, clock = systemClock, segmentBytes = SEGMENT_BYTES } = settings;
  const writer = settings.writer ?? nameWriter(clock);
  await mkdir(anchorsDirectory, { recursive: true, mode: 0o700 });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const key = await loadLogKey(signingKeyFile, anchorsDirectory);
  const known = await readOpenAnchors(anchorsDirectory, key.publicKey);
  const anchors = new AnchorWriter(anchorPath(anchorsDirectory, writer), key.privateKey);
  const log = new ChainedLog(writer, new SegmentChain(join(directory, writer), segmentBytes), anchors, clock);
  try {
    await mkdir(join(directory, writer), { mode: 0o700 });
    await syncFolder(directory);
    await log.open(
      known.map(({ writer: name, sequence, hash }) => ({ writer: name, sequence, hash })),
      settings.process ?? null,
    );
  } catch (error) {
    await anchors.close();
    throw error;
  }
  await sealAnchors(anchorsDirectory, known);
  return log;
}
