import type { AuditEvent } from '../../src/domain/audit/audit-entry';

/** A consultation as the server reports it, with what the test is about put in its place. */
export function anEvent(changes: Partial<AuditEvent> = {}): AuditEvent {
  return {
    actor: 'dc.hale',
    force: 'northshire',
    operation: 'CONSULTATION',
    subjects: ['per_AAAAAAAAAAAAAAAAAAAAAA'],
    recipient: null,
    justification: null,
    requestId: 'req_1',
    detail: { request: 'overlaps', fingerprint: 'f'.repeat(64), graphVersion: 7, outcome: 'answered', phase: 'done', writeKey: null, unmasked: [] },
    ...changes,
  };
}
