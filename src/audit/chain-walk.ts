import { auditEntryId, breachOf, firstHead, parseLine, type LogLine } from '../domain/audit/chain';
import type { ChainHead } from '../domain/audit/log-record';
import type { Anchor } from './anchor';
import { readForwards } from './log-files';

/** A place where the log is not as it was written. */
export interface Breach {
  /** Id of the entry that belongs there. */
  readonly entry: string;
  readonly why: string;
}

export interface WalkedChain {
  readonly head: ChainHead;
  readonly entries: number;
  readonly breaches: readonly Breach[];
  /** What is no sign of tampering but worth knowing. */
  readonly notes: readonly string[];
}

/** What must be found in a chain: heads that were written down elsewhere, by sequence number, and who wrote them down. */
export type ExpectedHeads = ReadonlyMap<number, readonly { readonly hash: string; readonly source: string }[]>;

/** Enough to see what happened; a file of rubbish would otherwise give a finding a line. */
const MOST_BREACHES = 20;

class ChainWalk {
  head: ChainHead;
  entries = 0;
  closed = false;
  readonly breaches: Breach[] = [];
  readonly notes: string[] = [];

  constructor(
    readonly writer: string,
    private readonly expected: ExpectedHeads,
  ) {
    this.head = firstHead(writer);
  }

  breach(sequence: number, why: string): void {
    if (this.breaches.length < MOST_BREACHES) this.breaches.push({ entry: auditEntryId(this.writer, sequence), why: `writer ${this.writer}, ${why}` });
  }

  takeLine(text: string): void {
    const line = parseLine(text);
    if (!line) return this.takeRubbish();
    const why = breachOf(this.head, line, text);
    if (why !== null) this.breach(Math.min(line.sequence, this.head.sequence + 1), `line ${line.sequence}: ${why}`);
    else if (this.closed) this.breach(line.sequence, `line ${line.sequence}: it was added after the writer had ended`);
    this.follow(line);
  }

  /** Goes on from the line as it stands, so that one fault is reported once and not again by every later line. */
  private follow(line: LogLine): void {
    this.head = { writer: this.writer, sequence: line.sequence, hash: line.hash };
    if (line.record.kind === 'entry') this.entries += 1;
    if (line.record.kind === 'closed') this.closed = true;
    for (const { hash, source } of this.expected.get(line.sequence) ?? []) {
      if (hash !== line.hash)
        this.breach(line.sequence, `line ${line.sequence}: it is another line than the one that ${source} names: the log was written anew from here or before`);
    }
  }

  private takeRubbish(): void {
    const sequence = this.head.sequence + 1;
    this.breach(sequence, `line ${sequence}: it is not a line of an audit log`);
    this.head = { ...this.head, sequence };
  }

  takeUnfinished(bytes: number, isLast: boolean): void {
    if (bytes === 0) return;
    if (isLast && !this.closed)
      this.notes.push(`an unfinished last line of ${bytes} bytes was left by the killed writer ${this.writer}; nothing was answered on it`);
    else this.breach(this.head.sequence + 1, `line ${this.head.sequence + 1}: ${bytes} bytes without an end stand where no line was being written`);
  }

  /** A chain may be ahead of what was written down about it, never behind. */
  takeEnd(): void {
    const furthest = Math.max(0, ...this.expected.keys());
    const source = this.expected.get(furthest)?.[0]?.source;
    if (source === undefined || furthest <= this.head.sequence) return;
    const missing = this.head.sequence + 1;
    this.breach(missing, `line ${missing}: the chain ends before it, but ${source} names line ${furthest}: the end was cut off`);
  }
}

/** The heads that must be found in one chain: the anchor's, and those that other chains name in their first line. */
export function expectHeads(anchor: Anchor | null, named: readonly { readonly head: ChainHead; readonly by: string }[]): ExpectedHeads {
  const expected = new Map<number, { hash: string; source: string }[]>();
  const expect = ({ sequence, hash }: ChainHead, source: string): void => {
    if (sequence > 0) expected.set(sequence, [...(expected.get(sequence) ?? []), { hash, source }]);
  };
  if (anchor) expect(anchor, 'its signed anchor');
  for (const { head, by } of named) expect(head, `the first line of writer ${by}`);
  return expected;
}

/** Walks a writer's files from the first line and compares each line with the one before it and with what is known from elsewhere. */
export async function walkChain(writer: string, segments: readonly string[], expected: ExpectedHeads): Promise<WalkedChain> {
  const walk = new ChainWalk(writer, expected);
  for (const [index, path] of segments.entries()) {
    for await (const { lines, unfinishedBytes } of readForwards(path)) {
      for (const line of lines) walk.takeLine(line);
      walk.takeUnfinished(unfinishedBytes, index === segments.length - 1);
      if (walk.breaches.length >= MOST_BREACHES) return walk;
    }
  }
  walk.takeEnd();
  return walk;
}
