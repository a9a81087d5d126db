import type { WrittenFigures } from '../../../domain/intake/import-report';
import { FAR_FUTURE } from '../../../graph/graph-model';
import { writeQuotedReports } from '../../../generated/cypher/imports';
import type { LongWrite } from '../../../versions/long-write';
import type { ImportOptions } from '../import-file';
import type { Importer } from '../importer';
import { prepareTarget, type ImportTarget } from './import-target';
import type { ValidatedFile } from './validate-file';
import { writeSourceRecord, type Stamp } from '../write-rows';

/** What the batches of a lane have come to. */
export interface LaneProgress {
  readonly figures: WrittenFigures;
}

export interface RecordsProgress extends LaneProgress {
  /** The scope that everything is written into. */
  readonly scope: number;
}

/** Records and their mentions in one lane, the facts between them in another. */
export type ImportWrite = LongWrite<[RecordsProgress, LaneProgress]>;

/** What all rows of an import hang on. */
export interface Head {
  readonly investigationId: string;
  readonly sourceId: string;
}

interface HeadToWrite extends Head {
  readonly target: ImportTarget;
  readonly options: ImportOptions;
}

/** The first batch: the investigation where it is new, and the source. */
export async function writeHead(write: ImportWrite, validated: ValidatedFile, head: HeadToWrite, { mint }: Importer): Promise<Stamp> {
  const { source, sha256, mapping, file } = validated;
  const { target, sourceId: id, investigationId: investigation, options } = head;
  const { version, lanes } = write;
  const [records] = lanes;
  const origin = mint.mark('origin', source.originKey);
  const receivedAt = options.receivedAt ?? write.openedAt;
  await records.batch('imports/write-source', async (transaction, { figures }) => {
    const openedOn = new Date(receivedAt).toISOString().slice(0, 10);
    const scope = await prepareTarget(transaction, target, { id: investigation, version, openedOn });
    const { sourceKind: kind, occurredAt, incidentType, annotations, relatedReports: reports = [] } = source;
    const given = {
      id,
      kind,
      reference: source.reference ?? file.name,
      publisher: options.publisher ?? source.publisher ?? null,
      receivedAt,
      occurredAt,
      incidentType,
      annotations,
      reportNumber: source.reportNumber ?? null,
      relatedReports: reports,
      details: Object.keys(source.details ?? {}).length > 0 ? JSON.stringify(source.details) : null,
    };
    const record = { origin, investigation, scope, version, farFuture: FAR_FUTURE };
    await writeSourceRecord(transaction, { ...given, ...record, sha256, mapping });
    if (reports.length > 0) await writeQuotedReports(transaction, { ...record, reports, source: id, grade: options.grade ?? null });
    return { figures, scope };
  });
  return { source: id, origin, grade: options.grade ?? null, scope: records.progress.scope, version };
}
