import type { Importer } from '../importer';

/** Names an import in the audit log. */
export const IMPORT_REQUEST = 'imports/import-files';

const SUBJECTS_IN_ENTRY = 1000;

/** The entries of one file's import: that it is about to collect, every person collected, and what became of it. */
export interface ImportAudit {
  intended(subjects: readonly string[]): Promise<void>;
  /** Before the rows are written: what is written is in the log, whatever happens then. */
  collected(personIds: readonly string[]): Promise<void>;
  ended(outcome: 'published' | 'given up', subjects: readonly string[]): Promise<void>;
}

export function auditImport({ audit, viewer, requestId }: Importer, key: string): ImportAudit {
  const record = async (phase: 'intent' | 'done' | 'outcome', outcome: string, ids: readonly string[]) => {
    await audit.record({
      actor: viewer.name,
      force: viewer.force,
      operation: 'COLLECTION',
      subjects: ids,
      recipient: null,
      justification: null,
      requestId,
      detail: { request: IMPORT_REQUEST, fingerprint: key, graphVersion: null, outcome, phase, writeKey: phase === 'done' ? null : key, unmasked: [] },
    });
  };
  return {
    intended: (subjects) => record('intent', 'intended', subjects),
    collected: async (personIds) => {
      for (let from = 0; from < personIds.length; from += SUBJECTS_IN_ENTRY) await record('done', 'collected', personIds.slice(from, from + SUBJECTS_IN_ENTRY));
    },
    ended: (outcome, subjects) => record('outcome', outcome, subjects),
  };
}
