import { AUDIT_OPERATIONS, AUDIT_PHASES, type AuditDetail, type AuditEntry } from './audit-entry';

/** How far one writer's chain has come. */
export interface ChainHead {
  /** A process that writes; each has a chain of its own. */
  readonly writer: string;
  /** Number of the last line, from 1; 0 for a chain without lines. */
  readonly sequence: number;
  readonly hash: string;
}

/** First line of a chain: names the other chains known then, so that one that disappears altogether is missed. */
export interface OpenedRecord {
  readonly kind: 'opened';
  readonly at: string;
  readonly heads: readonly ChainHead[];
  /** The process that writes the chain, so that a later one can tell whether it still runs. */
  readonly process?: string | null;
}

export interface EntryRecord {
  readonly kind: 'entry';
  readonly entry: AuditEntry;
}

/** Last line of a chain whose writer ended in order: nothing may follow it. */
export interface ClosedRecord {
  readonly kind: 'closed';
  readonly at: string;
}

export type LogRecord = OpenedRecord | EntryRecord | ClosedRecord;

type Unchecked<Shape> = { readonly [Name in keyof Shape]?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isOneOf = (words: readonly string[], value: unknown): boolean => isText(value) && words.includes(value);

export function isChainHead(value: unknown): value is ChainHead {
  if (!isObject(value)) return false;
  const head: Unchecked<ChainHead> = value;
  return isText(head.writer) && isText(head.hash) && Number.isSafeInteger(head.sequence);
}

function isAuditDetail(value: unknown): value is AuditDetail {
  if (!isObject(value)) return false;
  const detail: Unchecked<AuditDetail> = value;
  const described = isText(detail.request) && isText(detail.fingerprint) && isText(detail.outcome) && isOneOf(AUDIT_PHASES, detail.phase);
  const placed = detail.graphVersion === null || typeof detail.graphVersion === 'number';
  return described && placed && isTextOrNull(detail.writeKey) && areTexts(detail.unmasked);
}

function isAuditEntry(value: unknown): value is AuditEntry {
  if (!isObject(value)) return false;
  const entry: Unchecked<AuditEntry> = value;
  const named = isText(entry.id) && isText(entry.at) && isText(entry.actor) && isText(entry.force) && isText(entry.requestId);
  const told = isTextOrNull(entry.recipient) && isTextOrNull(entry.justification);
  return named && told && isOneOf(AUDIT_OPERATIONS, entry.operation) && areTexts(entry.subjects) && isAuditDetail(entry.detail);
}

/** Whether a value read from a file has the shape of a record; says nothing about whether it is the one that was written. */
export function isLogRecord(value: unknown): value is LogRecord {
  if (!isObject(value)) return false;
  const record: Unchecked<Record<'kind' | 'at' | 'heads' | 'process' | 'entry', unknown>> = value;
  if (record.kind === 'entry') return isAuditEntry(record.entry);
  if (record.kind === 'opened')
    return isText(record.at) && Array.isArray(record.heads) && record.heads.every(isChainHead) && isTextOrNull(record.process ?? null);
  return record.kind === 'closed' && isText(record.at);
}
