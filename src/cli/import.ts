import { randomUUID } from 'node:crypto';
import { Command, Option } from 'commander';
import type { Tier, Visibility } from '../domain/access/scope';
import { IMPORT_FORMAT_NAMES, type ImportFormatName } from '../features/imports/formats/import-formats';
import type { TableMapping } from '../features/imports/formats/table/mapping/mapping-shape';
import { importFiles, type ImportRequest } from '../features/imports/use-cases/import-files';
import type { System } from '../system/open-system';
import { actingViewer } from './acting-viewer';
import { collect } from './collect-option';
import { parseMoment } from './parse-moment';
import { parseTier } from './parse-tier';
import { diskFile } from '../system/disk-file';
import { readMappingFile } from '../system/read-mapping-file';
import { printImportReport } from './print-import-report';
import { sayProgress, withSystem } from './with-system';

interface ImportCommandOptions {
  readonly investigation: string;
  readonly format?: ImportFormatName;
  readonly mapping?: string;
  readonly force?: string;
  readonly title?: string;
  readonly visibility: 'open' | 'pointer' | 'silent';
  readonly tier: Tier;
  readonly marking: readonly string[];
  readonly compartment: readonly string[];
  readonly contact?: string;
  readonly grade?: string;
  readonly received?: number;
  readonly publisher?: string;
  readonly as?: string;
  readonly json?: true;
}

function requestOf(files: readonly string[], options: ImportCommandOptions, mapping: TableMapping | undefined): ImportRequest {
  const { investigation: urn, force, title, visibility, tier, marking: markings, compartment: compartments, contact } = options;
  const named = { urn, force: force ?? null, title: title ?? null, contact: contact ?? null };
  const seen = { visibility: visibility.toUpperCase() as Visibility, tier, markings, compartments, members: null };
  const { format, grade, received: receivedAt, publisher } = options;
  return { files: files.map(diskFile), into: { ...named, ...seen }, options: { format, mapping, grade, receivedAt, publisher } };
}

/** Exit code 0 where every file was imported, 1 where one was refused or the whole was. */
async function runImport(system: System, request: ImportRequest, options: ImportCommandOptions): Promise<number> {
  const importer = { ...system, viewer: await actingViewer(system, options.as), requestId: randomUUID(), onProgress: sayProgress };
  const imported = await importFiles(request, importer);
  if (!imported.ok) {
    process.stderr.write(`${imported.refusal}\n`);
    return 1;
  }
  const report = imported.value;
  process.stdout.write(`${options.json ? JSON.stringify(report) : printImportReport(report)}\n`);
  for (const { at, reason } of options.json ? report.refused : []) process.stderr.write(`${at}: ${reason}\n`);
  return report.sources.length < request.files.length ? 1 : 0;
}

/** `intelmap import`: files into an investigation, each whole or not at all. */
export function importCommand(): Command {
  return new Command('import')
    .description('import files into an investigation; each is imported whole or not at all')
    .argument('<file...>', 'the files')
    .requiredOption('--investigation <urn>', 'the unique reference number of the investigation; it is opened where it is new')
    .addOption(new Option('--format <format>', 'recognised from the content where left out').choices(IMPORT_FORMAT_NAMES))
    .option('--mapping <file>', 'what the columns of a table are; intelmap mapping proposes one')
    .option('--force <force>', 'slug of the owning force, where the investigation is new')
    .option('--title <title>', 'its name, where it is new')
    .addOption(
      new Option('--visibility <visibility>', 'what users outside the force learn of a new one').choices(['open', 'pointer', 'silent']).default('pointer'),
    )
    .addOption(new Option('--tier <tier>', 'OFFICIAL, SECRET or "TOP SECRET", where it is new').argParser(parseTier).default('OFFICIAL'))
    .option('--marking <marking>', 'a marking inside the tier; once for each', collect, [])
    .option('--compartment <compartment>', 'a compartment; once for each', collect, [])
    .option('--contact <contact>', 'the desk to call for deconfliction, where it is new')
    .option('--grade <grade>', '3x5x2 grading of all that the files say, 1BP or 1BC/A2/S2 for example')
    .addOption(new Option('--received <moment>', 'when the files were received, if not now').argParser(parseMoment))
    .option('--publisher <publisher>', 'who gave the files; the platform of accounts for which a file names none')
    .option('--as <tokenfile>', 'act as the bearer of the token in this file, not as the local operator')
    .option('--json', 'print one JSON document')
    .action(async (files: string[], options: ImportCommandOptions) => {
      const mapping = options.mapping === undefined ? undefined : await readMappingFile(options.mapping, options.format);
      const request = requestOf(files, options, mapping);
      process.exitCode = await withSystem((system) => runImport(system, request, options));
    });
}
