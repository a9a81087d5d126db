import { ClientFault } from '../kernel/faults';
import type { AuditOperation } from '../domain/audit/audit-entry';
import { inputHash, writeOnce, type OpenWrite, type Written } from '../versions/keyed-write';
import type { RequestContext } from './request-context';

export interface AuditedWrite {
  readonly name: string;
  readonly operation: AuditOperation;
  /** Ids of what is written. */
  readonly subjects: readonly string[];
  /** The client's own idempotency key. */
  readonly key: string;
  readonly input: unknown;
}

const LONGEST_KEY = 200;

/**
 * A keyed write between two entries of the audit log: the intent is on disk before anything changes, the outcome after.
 * A crash between them leaves an intent that a restart closes by asking whether its key took effect.
 */
export async function auditedWrite<Outcome extends { readonly kind: string }>(
  { name, operation, subjects, key, input }: AuditedWrite,
  context: RequestContext,
  work: (write: OpenWrite) => Promise<Outcome>,
): Promise<Written<Outcome>> {
  if (key.length === 0 || key.length > LONGEST_KEY) throw new ClientFault('BAD_USER_INPUT', `idempotencyKey must have 1 to ${LONGEST_KEY} characters.`);
  const { viewer, requestId, justification, audit } = context;
  const writeKey = JSON.stringify([viewer.force, viewer.name, name, key]);
  const event = { actor: viewer.name, force: viewer.force, operation, subjects, recipient: null, justification, requestId };
  const detail = { request: name, fingerprint: inputHash(input), graphVersion: null, writeKey, unmasked: [] };
  await audit.record({ ...event, detail: { ...detail, outcome: 'intended', phase: 'intent' } });
  const written = await writeOnce(context, { name, key: writeKey, input }, work).catch(async (error: unknown) => {
    if (!isInDoubt(error)) await audit.record({ ...event, detail: { ...detail, outcome: 'refused', phase: 'outcome' } });
    throw error;
  });
  await audit.record({ ...event, detail: { ...detail, outcome: written.fresh ? written.outcome.kind : 'known', phase: 'outcome' } });
  return written;
}

/** Where the database did not answer, the write may have taken effect all the same: its intent stays open, and the next start finds out. */
function isInDoubt(error: unknown): boolean {
  return error instanceof ClientFault && error.code === 'UNAVAILABLE';
}
