import { randomUUID } from 'node:crypto';
import { localOperator } from '../../src/domain/access/local-operator';
import type { Viewer } from '../../src/domain/access/viewer';
import type { ImportReport } from '../../src/domain/intake/import-report';
import { importFiles, type ImportRequest } from '../../src/features/imports/use-cases/import-files';
import type { System } from '../../src/system/open-system';
import { cyberTip, type Tip } from './cyber-tip';
import { textFile } from './text-file';

export interface TipsInto extends Partial<Omit<ImportRequest['into'], 'urn'>> {
  readonly tips: readonly Tip[];
  readonly viewer?: Viewer;
  readonly options?: ImportRequest['options'];
}

/** Imports reports into an investigation of Northshire's that everybody may see, unless told otherwise, by the product's own importer. */
export async function importTips(system: System, urn: string, { tips, viewer = localOperator(), options = {}, ...into }: TipsInto): Promise<ImportReport> {
  const target = {
    force: 'northshire',
    title: null,
    contact: `desk for ${urn}`,
    visibility: 'OPEN',
    tier: 'OFFICIAL',
    markings: [],
    compartments: [],
    members: null,
    ...into,
  } as const;
  const files = tips.map((tip, index) => textFile(`${urn}-${index + 1}.xml`, cyberTip(tip)));
  const importer = { ...system, viewer, requestId: randomUUID(), onProgress: () => undefined };
  const imported = await importFiles({ files, into: { ...target, urn }, options }, importer);
  if (!imported.ok) throw new Error(imported.refusal);
  if (imported.value.sources.length !== tips.length) throw new Error(JSON.stringify(imported.value.refused));
  return imported.value;
}
