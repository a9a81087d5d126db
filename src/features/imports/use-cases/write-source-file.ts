import { NO_FIGURES, addFigures, type FileReport, type WrittenFigures } from '../../../domain/intake/import-report';
import { FAR_FUTURE } from '../../../graph/graph-model';
import { findSelectors } from '../../../generated/cypher/entities';
import { writeSource } from '../../../generated/cypher/imports';
import { findSources } from '../../../generated/cypher/sources';
import type { PinnedView } from '../../../versions/graph-views';
import { LongWrite } from '../../../versions/long-write';
import type { ImportOptions } from '../import-file';
import type { Importer } from '../importer';
import { auditImport } from './audit-import';
import { collectBatches } from './collect-batch';
import { prepareTarget, requireFreeUrn, targetKey, type ImportTarget } from './import-target';
import type { ValidatedFile } from './validate-file';
import { writeBatch, type Stamp } from './write-batch';

export interface WrittenFile {
  readonly report: FileReport;
  /** Where the next file of the command goes: the investigation is there now. */
  readonly target: ImportTarget;
}

interface ImportProgress {
  readonly figures: WrittenFigures;
  /** The scope that everything is written into. */
  readonly scope: number;
}

type Write = LongWrite<ImportProgress>;

/** Writes one validated file into an investigation and publishes it at once; the same file again changes nothing. */
export async function writeSourceFile(validated: ValidatedFile, target: ImportTarget, options: ImportOptions, importer: Importer): Promise<WrittenFile> {
  const { mint, views, viewer } = importer;
  const before = await views.open(viewer);
  if (target.kind === 'existing') {
    const sourceId = mint.entity('SOURCE', validated.sha256, target.id);
    if ((await findSources(before, { ids: [sourceId] })).length > 0) return { report: reportOf(validated, sourceId, null), target };
  }
  const key = mint.mark('import', validated.sha256, targetKey(target), viewer.force, viewer.name);
  const write: Write = await LongWrite.open(importer, key, { figures: NO_FIGURES, scope: 0 });
  const investigationId = target.kind === 'existing' ? target.id : mint.entity('INVESTIGATION', 'import', key, String(write.version));
  const sourceId = mint.entity('SOURCE', validated.sha256, investigationId);

  const audit = auditImport(importer, key, [sourceId, investigationId]);
  await audit.intended();
  const stamp = await writeHead(write, validated, { target, sourceId, investigationId, options }, importer);
  for await (const batch of collectBatches(validated.items(), { mint, sourceId, investigationId })) {
    if (!write.nextIsDone) await audit.collected([...batch.people.keys()]);
    const known = await knownBefore(before, [...batch.selectors.keys()]);
    await write.batch('imports/write-batch', async (transaction, { figures, scope }) => ({
      figures: addFigures(figures, await writeBatch(transaction, batch, stamp, known)),
      scope,
    }));
    importer.onProgress(`${validated.file.name}: ${factsIn(write.progress.figures)} facts written`);
  }
  await write.publish([stamp.scope], (transaction) => requireFreeUrn(transaction, target, investigationId, importer));
  await audit.done('published');
  return { report: reportOf(validated, sourceId, write.progress.figures), target: { kind: 'existing', id: investigationId, scopeNumber: stamp.scope } };
}

interface Head {
  readonly target: ImportTarget;
  readonly sourceId: string;
  readonly investigationId: string;
  readonly options: ImportOptions;
}

/** The first batch: the investigation where it is new, and the source. */
async function writeHead(write: Write, { source, sha256, file }: ValidatedFile, head: Head, { mint }: Importer): Promise<Stamp> {
  const { target, sourceId, investigationId, options } = head;
  const origin = mint.mark('origin', source.originKey);
  const receivedAt = options.receivedAt ?? write.openedAt;
  await write.batch('imports/write-source', async (transaction, { figures }) => {
    const openedOn = new Date(receivedAt).toISOString().slice(0, 10);
    const scope = await prepareTarget(transaction, target, { id: investigationId, version: write.version, openedOn });
    const { sourceKind: kind, occurredAt, incidentType, annotations } = source;
    const given = { id: sourceId, kind, reference: source.reference ?? file.name, publisher: options.publisher ?? null, receivedAt, occurredAt, incidentType, annotations };
    await writeSource(transaction, { ...given, sha256, origin, investigation: investigationId, scope, version: write.version, farFuture: FAR_FUTURE });
    return { figures, scope };
  });
  return { source: sourceId, origin, grade: options.grade ?? null, scope: write.progress.scope, version: write.version };
}

/** What the importing user could see before the import began, so that the report tells nothing of what is hidden. */
async function knownBefore(before: PinnedView, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await findSelectors(before, { ids })).map(({ id }) => id));
}

function factsIn({ facts }: WrittenFigures): number {
  return Object.values(facts).reduce((sum, count) => sum + count, 0);
}

function reportOf({ file, source, sha256, notices }: ValidatedFile, id: string, figures: WrittenFigures | null): FileReport {
  const reference = source.reference ?? file.name;
  return { name: file.name, source: { id, reference, sha256 }, alreadyImported: figures === null, figures: figures ?? NO_FIGURES, notices };
}
