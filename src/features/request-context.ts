import type { Clock } from '../kernel/clock';
import type { CursorSealer } from '../domain/paging/cursor';
import type { IdMint } from '../domain/ids/id-mint';
import type { Viewer } from '../domain/access/viewer';
import type { Warnings } from '../domain/warnings/warnings';
import type { AuditEntry, AuditEvent } from '../domain/audit/audit-entry';
import type { AuditFilter, AuditPage, AuditRows } from '../audit/read-audit';
import type { AuditVerification } from '../audit/verify-audit';
import type { Graph } from '../graph/graph';
import type { PinnedView } from '../versions/graph-views';
import type { BoardCache } from './overlaps/board-cache';
import type { EntityLoaders } from './entities/entity-loaders';
import type { FactLoaders } from './facts/fact-loaders';
import type { InvestigationLoaders } from './investigations/investigation-loaders';
import type { OverlapLoaders } from './overlaps/overlap-loaders';
import type { PersonLoaders } from './people/person-loaders';
import type { SourceLoaders } from './sources/source-loaders';

/** Everything that one view can look up; what is reached from an answer as of a past moment stays in that moment. */
export interface Reading extends EntityLoaders, FactLoaders, InvestigationLoaders, OverlapLoaders, PersonLoaders, SourceLoaders {
  readonly view: PinnedView;
  readonly warnings: Warnings;
  /** The moment asked for, in milliseconds UTC; now, unless a past one was asked for. */
  readonly asOf: number;
}

/** A record together with the reading in which it was seen. */
export type Seen<Row> = Row & { readonly reading: Reading };

export function seen<Row extends object>(reading: Reading, row: Row): Seen<Row> {
  return { ...row, reading };
}

/** What the log is told of an answer before it leaves: the people whom it tells of, above all. */
export interface Consultations {
  add(personId: string): void;
  /** By this identifier the viewer was pointed to somebody else's investigation. */
  addPointed(selectorId: string): void;
  /** Why it was asked, beside the request's own justification. */
  addReason(reason: string): void;
  /** The person's full name was asked for. */
  addUnmasked(personId: string): void;
  persons(): string[];
  unmasked(): string[];
  pointed(): string[];
  reasons(): string[];
}

/** The audit log as a request may use it. */
export interface AuditDesk {
  /** Resolves when the entry is on disk, and rejects where it is not: then no answer may leave. */
  record(event: AuditEvent): Promise<AuditEntry>;
  read(filter: AuditFilter, page: AuditPage): Promise<AuditRows>;
  verify(): Promise<AuditVerification>;
}

/** What a resolver may use, for as long as one request lasts. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly justification: string | null;
  readonly clock: Clock;
  readonly graph: Graph;
  readonly mint: IdMint;
  readonly cursors: CursorSealer;
  readonly audit: AuditDesk;
  readonly boards: BoardCache;
  readonly warnings: Warnings;
  readonly consulted: Consultations;
  /** The graph as it stood when the request came; pinned once. */
  reading(): Promise<Reading>;
  /**
   * The graph as it stood when the request came, together with a first look into it: the look is taken on the newest version known here
   * while the version is still being pinned, and taken again where another one was published since.
   */
  readingWith<Found>(look: (view: PinnedView) => Promise<Found>): Promise<{ readonly reading: Reading; readonly found: Found }>;
  /** The graph as it stood at a moment (milliseconds UTC), under today's rights. */
  readingAsOf(moment: number): Promise<Reading>;
  /** The graph after a write of this very request. */
  renewReading(): Promise<Reading>;
  /** Which version the answer shows; null where nothing was read. */
  provenance(): Promise<{ readonly asOf: string; readonly graphVersion: string } | null>;
}
