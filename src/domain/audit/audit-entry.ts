/** The six kinds of processing that the Data Protection Act 2018, section 62, wants logged. */
export const AUDIT_OPERATIONS = ['COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE'] as const;
export type AuditOperation = (typeof AUDIT_OPERATIONS)[number];

/** How long a stated reason may be, in characters. */
export const LONGEST_JUSTIFICATION = 500;

/** A read is `done` in one entry; a write says what it is about to do, then what became of it. */
export const AUDIT_PHASES = ['done', 'intent', 'outcome'] as const;
export type AuditPhase = (typeof AUDIT_PHASES)[number];

/** What a court would ask about the request: which question, over which state of the graph, with what result. */
export interface AuditDetail {
  /** Name of the GraphQL operation, or the command. */
  readonly request: string;
  /** Hash of the query text and its variables, so that the log itself holds no searched-for value. */
  readonly fingerprint: string;
  readonly graphVersion: number | null;
  /** `answered`, `refused`, `failed`, or the name of the outcome type of a write. */
  readonly outcome: string;
  readonly phase: AuditPhase;
  /** Idempotency key of the write, by which a restart finds out whether an intent came true; null for a read. */
  readonly writeKey: string | null;
  /** Ids of the persons whose full name was asked for where labels are masked. */
  readonly unmasked: readonly string[];
}

/** What a caller reports; the log adds the moment and the id. Ids only, never names. */
export interface AuditEvent {
  readonly actor: string;
  /** Slug of the actor's organisation. */
  readonly force: string;
  readonly operation: AuditOperation;
  /** Ids of the persons and records that were returned or changed, and of the identifiers by which the actor was pointed to what they may not read. */
  readonly subjects: readonly string[];
  /** To whom it was disclosed; null unless the operation is a disclosure. */
  readonly recipient: string | null;
  readonly justification: string | null;
  readonly requestId: string;
  readonly detail: AuditDetail;
}

export interface AuditEntry extends AuditEvent {
  /** Follows from the place in the log, so that even an entry that was removed can be named. */
  readonly id: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
}
