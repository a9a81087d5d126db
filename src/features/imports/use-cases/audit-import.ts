import type { Importer } from '../importer';

const SUBJECTS_IN_ENTRY = 1000;

/** The entries of one file's import: what is about to be collected, every person collected, and that it was done. */
export interface ImportAudit {
  intended(): Promise<void>;
  /** Before the rows are written: what is written is in the log, whatever happens then. */
  collected(personIds: readonly string[]): Promise<void>;
  done(outcome: string): Promise<void>;
}

export function auditImport({ audit, viewer, requestId }: Importer, key: string, subjects: readonly string[]): ImportAudit {
  const record = async (phase: 'intent' | 'done' | 'outcome', outcome: string, ids: readonly string[]) => {
    await audit.record({
      actor: viewer.name,
      force: viewer.force,
      operation: 'COLLECTION',
      subjects: ids,
      recipient: null,
      justification: null,
      requestId,
      detail: { request: 'imports/import-files', fingerprint: key, graphVersion: null, outcome, phase, writeKey: phase === 'done' ? null : key, unmasked: [] },
    });
  };
  return {
    intended: () => record('intent', 'intended', subjects),
    collected: async (personIds) => {
      for (let from = 0; from < personIds.length; from += SUBJECTS_IN_ENTRY) await record('done', 'collected', personIds.slice(from, from + SUBJECTS_IN_ENTRY));
    },
    done: (outcome) => record('outcome', outcome, subjects),
  };
}
