import { parseGrade } from '../../../domain/grading/grade';
import { NO_FIGURES, summariseImport, type FileReport, type ImportReport } from '../../../domain/intake/import-report';
import { ok, type Result } from '../../../kernel/result';
import type { ImportFile, ImportOptions } from '../import-file';
import { patientImporter, type Importer } from '../importer';
import { findTarget, type ImportTarget, type WantedInvestigation } from './import-target';
import { validateFile } from './validate-file';
import { writeSourceFile, type ImportCommand } from './write-source-file';

export interface ImportRequest {
  readonly files: readonly ImportFile[];
  readonly into: WantedInvestigation;
  readonly options: ImportOptions;
}

/** Imports files into one investigation, each whole or not at all; a file that is refused leaves nothing and keeps no other from being imported. */
export async function importFiles({ files, into, options }: ImportRequest, given: Importer): Promise<Result<ImportReport, string>> {
  const importer = patientImporter(given);
  const grade = options.grade === undefined ? undefined : parseGrade(options.grade);
  if (grade && !grade.ok) return grade;
  const before = await importer.views.open(importer.viewer);
  const found = await findTarget(into, before, importer.viewer);
  if (!found.ok) return found;
  const graded = { ...options, grade: grade?.value.code };
  const reports: FileReport[] = [];
  let target: ImportTarget = found.value;
  for (const file of files) {
    const written = await importFile(file, target, { options: graded, before, written: writtenBy(reports) }, importer);
    if (written.ok) ({ target } = written.value);
    reports.push(written.ok ? written.value.report : refusedFile(file, written.refusal));
  }
  return ok(summariseImport(reports));
}

async function importFile(file: ImportFile, target: ImportTarget, command: ImportCommand, importer: Importer) {
  importer.onProgress(`${file.name}: reading`);
  const validated = await validateFile(file, command.options);
  return validated.ok ? writeSourceFile(validated.value, target, command, importer) : validated;
}

function writtenBy(reports: readonly FileReport[]): string[] {
  return reports.flatMap(({ source, alreadyImported }) => (source && !alreadyImported ? [source.id] : []));
}

function refusedFile({ name }: ImportFile, reason: string): FileReport {
  return { name, source: null, alreadyImported: false, figures: NO_FIGURES, notices: [{ kind: 'refused', at: name, reason }] };
}
