import { localOperator } from '../../src/domain/access/local-operator';
import type { Viewer } from '../../src/domain/access/viewer';
import type { ImportReport } from '../../src/domain/intake/import-report';
import type { ImportFile, ImportOptions } from '../../src/features/imports/import-file';
import type { Importer } from '../../src/features/imports/importer';
import { importFiles } from '../../src/features/imports/use-cases/import-files';
import type { WantedInvestigation } from '../../src/features/imports/use-cases/import-target';
import type { Result } from '../../src/kernel/result';
import { findInvestigationsByUrn } from '../../src/generated/cypher/investigations';
import { listSourcesOfInvestigations } from '../../src/generated/cypher/sources';
import type { System } from '../../src/system/open-system';

export interface DeskImport {
  readonly files: readonly ImportFile[];
  readonly urn: string;
  readonly force?: string;
  readonly as?: Viewer;
  readonly into?: Partial<WantedInvestigation>;
  readonly options?: ImportOptions;
  /** Called with each line of progress; an error thrown here cuts the import off, as killing it would. */
  readonly onProgress?: (line: string) => void;
  readonly patience?: number;
}

export const RECEIVED = Date.UTC(2026, 2, 2, 9);

/** Imports as the command line does. */
export function importInto(system: System, given: DeskImport): Promise<Result<ImportReport, string>> {
  const { files, urn, force = 'kent', as: viewer = localOperator(), into, options, onProgress = () => undefined, patience } = given;
  const named = { urn, force, title: null, contact: null, visibility: 'POINTER', tier: 'OFFICIAL', markings: [], compartments: [], members: null } as const;
  const importer: Importer = { ...system, viewer, requestId: 'req_import', onProgress, ...(patience === undefined ? {} : { patience }) };
  return importFiles({ files, into: { ...named, ...into }, options: { receivedAt: RECEIVED, ...options } }, importer);
}

/** What an import reports; a refused one is a fault of the test. */
export async function imported(system: System, given: DeskImport): Promise<ImportReport> {
  const result = await importInto(system, given);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

/** How many investigations a viewer finds under a number, and how many sources in them. */
export async function sightOf(system: Pick<System, 'views'>, viewer: Viewer, urn: string): Promise<{ investigations: number; sources: number }> {
  const view = await system.views.open(viewer);
  const found = await findInvestigationsByUrn(view, { urn, force: null });
  const requests = found.map(({ id }, index) => ({ index, investigationId: id, afterReceivedAt: 0, afterId: '' }));
  const listed = await listSourcesOfInvestigations(view, { requests, limit: 10, countCap: 10 });
  return { investigations: found.length, sources: listed.reduce((sum, { counted }) => sum + counted, 0) };
}
