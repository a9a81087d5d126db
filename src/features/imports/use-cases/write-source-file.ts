import { NO_FIGURES, addFigures, type FileReport, type WrittenFigures } from '../../../domain/intake/import-report';
import { ok, refused, type Result } from '../../../kernel/result';
import { findSelectors } from '../../../generated/cypher/entities';
import { findSourceOfFile } from '../../../generated/cypher/sources';
import type { PinnedView } from '../../../versions/graph-views';
import { LongWrite } from '../../../versions/long-write';
import type { ImportOptions } from '../import-file';
import type { Importer } from '../importer';
import { auditImport, type ImportAudit } from './audit-import';
import { collectBatches, ROWS_IN_BATCH, type Batch } from '../collect-batch';
import { targetKey, type ImportTarget } from './import-target';
import { ImportedMeanwhile, requirePublishable, UrnTakenMeanwhile } from './require-publishable';
import type { ValidatedFile } from './validate-file';
import type { Stamp } from '../write-rows';
import { countFacts, countRecords } from './write-batch';
import { writeHead, type Head, type ImportWrite } from './write-head';
import { writeInLanes } from './write-in-lanes';

/** One command: what its files have in common. */
export interface ImportCommand {
  readonly options: ImportOptions;
  /** What the importing user could see before the command began, so that the report tells nothing of what is hidden. */
  readonly before: PinnedView;
  /** Ids of the sources that earlier files of the command became. */
  readonly written: readonly string[];
}

export interface WrittenFile {
  readonly report: FileReport;
  /** Where the next file of the command goes: the investigation is there now. */
  readonly target: ImportTarget;
}

/** Writes one validated file into an investigation and publishes it at once; the same file again changes nothing. */
export async function writeSourceFile(
  validated: ValidatedFile,
  target: ImportTarget,
  command: ImportCommand,
  importer: Importer,
): Promise<Result<WrittenFile, string>> {
  const held = await findHeld(validated, target, importer);
  if (held !== null) return ok({ report: reportOf(validated, held, null), target });
  const key = importKey(validated, target, command, importer);
  const audit = auditImport(importer, key);
  await audit.intended(target.kind === 'existing' ? [target.id] : []);
  const write: ImportWrite = await LongWrite.open(importer, key, [{ figures: NO_FIGURES, scope: 0 }, { figures: NO_FIGURES }]);
  const head = nameHead(validated, target, write.version, { key, ...importer });
  const stamp = await writeHead(write, validated, { ...head, target, options: command.options }, importer);
  await writeInLanes(collectBatches(validated.items(), { mint: importer.mint, ...head }), {
    records: (batch) => writeRecordsOf(batch, { write, head, stamp, audit, command }),
    facts: async (batch) => {
      const [, lane] = write.lanes;
      await lane.batch('imports/write-facts', async (transaction, { figures }) => ({
        figures: addFigures(figures, await countFacts(transaction, batch, stamp)),
      }));
      importer.onProgress(`${validated.file.name}: ${factsIn(figuresOf(write))} facts written`);
    },
  });
  const published = await publish(write, { validated, target, head, stamp }, importer);
  await audit.ended(published.ok ? 'published' : 'given up', [head.sourceId, head.investigationId]);
  return published;
}

/** The id under which the file is held in this investigation already, as far as the importing user may see. */
async function findHeld({ sha256, mapping }: ValidatedFile, target: ImportTarget, { views, viewer }: Importer): Promise<string | null> {
  if (target.kind === 'new') return null;
  const held = await findSourceOfFile(await views.open(viewer), { sha256, mapping, investigationId: target.id, exceptId: null });
  return held?.id ?? null;
}

/** A killed import goes on only where all that decides what it writes is the same: the file, how it is read, where it goes, who imports it and how. */
function importKey({ sha256, mapping, reading }: ValidatedFile, target: ImportTarget, { options }: ImportCommand, { mint, viewer }: Importer): string {
  const { grade = null, publisher = null, receivedAt = null } = options;
  const given = JSON.stringify([grade, publisher, receivedAt, ROWS_IN_BATCH]);
  return mint.mark('import', sha256, mapping, reading, targetKey(target), viewer.force, viewer.name, given);
}

/** Of this version alone: what an import that was given up has left behind is in nobody's way. */
function nameHead({ sha256 }: ValidatedFile, target: ImportTarget, version: number, { key, mint }: Importer & { key: string }): Head {
  const investigationId = target.kind === 'existing' ? target.id : mint.entity('INVESTIGATION', 'import', key, String(version));
  return { investigationId, sourceId: mint.entity('SOURCE', sha256, investigationId, String(version)) };
}

interface BatchSetting {
  readonly write: ImportWrite;
  readonly head: Head;
  readonly stamp: Stamp;
  readonly audit: ImportAudit;
  readonly command: ImportCommand;
}

async function writeRecordsOf(batch: Batch, { write, head, stamp, audit, command }: BatchSetting): Promise<void> {
  const [lane] = write.lanes;
  if (!lane.nextIsDone) await audit.collected([...batch.people.keys()]);
  const known = lane.nextIsDone ? new Set<string>() : await knownBefore(command.before, [...batch.selectors.keys()]);
  const counting = { known, investigationId: head.investigationId, sources: [...command.written, head.sourceId] };
  await lane.batch('imports/write-records', async (transaction, { figures, scope }) => ({
    figures: addFigures(figures, await countRecords(transaction, batch, stamp, counting)),
    scope,
  }));
}

function figuresOf({ lanes: [records, facts] }: ImportWrite): WrittenFigures {
  return addFigures(records.progress.figures, facts.progress.figures);
}

async function knownBefore(before: PinnedView, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await findSelectors(before, { ids })).map(({ id }) => id));
}

interface Written {
  readonly validated: ValidatedFile;
  readonly target: ImportTarget;
  readonly head: Head;
  readonly stamp: Stamp;
}

async function publish(write: ImportWrite, { validated, target, head, stamp }: Written, importer: Importer): Promise<Result<WrittenFile, string>> {
  const { sha256, mapping } = validated;
  try {
    await write.publish([stamp.scope], (transaction) => requirePublishable(transaction, { target, sha256, mapping, ...head }, importer));
  } catch (error) {
    if (!(error instanceof ImportedMeanwhile) && !(error instanceof UrnTakenMeanwhile)) throw error;
    await write.abandon();
    return error instanceof ImportedMeanwhile ? ok({ report: reportOf(validated, error.sourceId, null), target }) : refused(error.message);
  }
  const report = reportOf(validated, head.sourceId, figuresOf(write));
  return ok({ report, target: { kind: 'existing', id: head.investigationId, scopeNumber: stamp.scope } });
}

function factsIn({ facts }: WrittenFigures): number {
  return Object.values(facts).reduce((sum, count) => sum + count, 0);
}

function reportOf({ file, source, sha256, notices }: ValidatedFile, id: string, figures: WrittenFigures | null): FileReport {
  const reference = source.reference ?? file.name;
  return { name: file.name, source: { id, reference, sha256 }, alreadyImported: figures === null, figures: figures ?? NO_FIGURES, notices };
}
