import { parseGrade } from '../../../domain/grading/grade';
import { NO_FIGURES, summariseImport, type FileReport, type ImportReport } from '../../../domain/intake/import-report';
import { ok, refused, type Result } from '../../../kernel/result';
import type { ImportFile, ImportOptions } from '../import-file';
import type { Importer } from '../importer';
import { findTarget, type ImportTarget, type WantedInvestigation } from './import-target';
import { validateFile } from './validate-file';
import { writeSourceFile } from './write-source-file';

export interface ImportRequest {
  readonly files: readonly ImportFile[];
  readonly into: WantedInvestigation;
  readonly options: ImportOptions;
}

/** Imports files into one investigation, each whole or not at all; a file that is refused leaves nothing and keeps no other from being imported. */
export async function importFiles({ files, into, options }: ImportRequest, importer: Importer): Promise<Result<ImportReport, string>> {
  const grade = options.grade === undefined ? undefined : parseGrade(options.grade);
  if (grade && !grade.ok) return grade;
  const found = await findTarget(into, importer);
  if (!found.ok) return found;
  const graded = { ...options, grade: grade?.value.code };
  const reports: FileReport[] = [];
  let target: ImportTarget = found.value;
  for (const file of files) {
    const written = await importFile(file, target, graded, importer);
    if (written.ok) ({ target } = written.value);
    reports.push(written.ok ? written.value.report : refusedFile(file, written.refusal));
  }
  return ok(summariseImport(reports));
}

async function importFile(file: ImportFile, target: ImportTarget, options: ImportOptions, importer: Importer) {
  importer.onProgress(`${file.name}: reading`);
  const validated = await validateFile(file, options);
  return validated.ok ? ok(await writeSourceFile(validated.value, target, options, importer)) : refused(validated.refusal);
}

function refusedFile({ name }: ImportFile, reason: string): FileReport {
  return { name, source: null, alreadyImported: false, figures: NO_FIGURES, notices: [{ kind: 'refused', at: name, reason }] };
}
