import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import { isLogRecord, type ChainHead, type LogRecord } from './log-record';

export interface LogLine {
  readonly hash: string;
  readonly previous: string;
  readonly record: LogRecord;
  readonly sequence: number;
  readonly writer: string;
}

const NO_HASH = '0'.repeat(64);
const HASH = /^[0-9a-f]{64}$/;

export function firstHead(writer: string): ChainHead {
  return { writer, sequence: 0, hash: NO_HASH };
}

/** The id of an entry follows from its place alone, so that a dropped entry can be named as well. */
export function auditEntryId(writer: string, sequence: number): string {
  return `aud_${createHash('sha256').update(`${writer}\n${sequence}`).digest().subarray(0, 16).toString('base64url')}`;
}

function hashOf(head: ChainHead, recordText: string): string {
  return createHash('sha256')
    .update(`${head.hash}\n${head.sequence + 1}\n${head.writer}\n${recordText}`)
    .digest('hex');
}

/** Written out by hand because the record's text is known already; the order of the names is the canonical one. */
function lineText(line: Omit<LogLine, 'record'>, recordText: string): string {
  return `{"hash":"${line.hash}","previous":"${line.previous}","record":${recordText},"sequence":${line.sequence},"writer":${JSON.stringify(line.writer)}}`;
}

/** The next line of a chain, bound to everything before it by the hash. */
export function appendRecord(head: ChainHead, record: LogRecord): { text: string; head: ChainHead } {
  const recordText = canonicalJson(record);
  const next: ChainHead = { writer: head.writer, sequence: head.sequence + 1, hash: hashOf(head, recordText) };
  return { text: lineText({ ...next, previous: head.hash }, recordText), head: next };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A line as it stands in the file, its fields checked but not its place in the chain; null where it is no log line. */
export function parseLine(text: string): LogLine | null {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return null;
  const { hash, previous, record, sequence, writer }: { readonly [Name in keyof LogLine]?: unknown } = value;
  if (typeof hash !== 'string' || typeof previous !== 'string' || !HASH.test(hash) || !HASH.test(previous)) return null;
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) return null;
  return typeof writer === 'string' && isLogRecord(record) ? { hash, previous, record, sequence, writer } : null;
}

/** Whether the text is what a writer would have written for this line, to the byte. */
function isAsWritten(line: LogLine, text: string): boolean {
  try {
    const recordText = canonicalJson(line.record);
    const before: ChainHead = { writer: line.writer, sequence: line.sequence - 1, hash: line.previous };
    return hashOf(before, recordText) === line.hash && lineText(line, recordText) === text;
  } catch {
    return false;
  }
}

function placeBreach(head: ChainHead, line: LogLine): string | null {
  const due = head.sequence + 1;
  if (line.sequence === due + 1) return `line ${due} is missing before it`;
  if (line.sequence > due) return `lines ${due} to ${line.sequence - 1} are missing before it`;
  if (line.sequence < due) return `it stands where line ${due} belongs: it was moved or inserted`;
  return line.previous === head.hash ? null : 'it does not continue the line before it: one of the two was inserted or written anew';
}

/** Why this line cannot be the one written after `head`, in words that follow its name; null where it can. */
export function breachOf(head: ChainHead, line: LogLine, text: string): string | null {
  if (line.writer !== head.writer) return `it was written by ${line.writer}`;
  if (!isAsWritten(line, text)) return 'it was edited: its content and its hash differ';
  return placeBreach(head, line);
}

/** One hash over the heads of all writers: names the state of the whole log. */
export function overallHead(heads: readonly ChainHead[]): string {
  const lines = heads.map((head) => `${head.writer} ${head.sequence} ${head.hash}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
