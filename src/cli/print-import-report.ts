import type { ImportReport } from '../domain/intake/import-report';
import { visibleText } from './visible-text';

function figures(report: ImportReport): string[] {
  const entities = Object.entries(report.entities).map(([type, { new: added, known }]) => `  ${type.padEnd(16)} ${added} new, ${known} known`);
  const facts = Object.entries(report.facts).map(([type, count]) => `  ${type.padEnd(16)} ${count}`);
  return [...(entities.length > 0 ? ['Entities', ...entities] : []), ...(facts.length > 0 ? ['Facts', ...facts] : [])];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${visibleText(line)}`)] : [];
}

/** What an import did, for a person to read. */
export function printImportReport(report: ImportReport): string {
  return [
    ...report.sources.map(({ reference, id, sha256 }) => `Source ${visibleText(reference)} (${id}, SHA-256 ${sha256.slice(0, 12)}…)`),
    ...(report.alreadyImported ? ['Already imported into this investigation: nothing was changed.'] : []),
    ...figures(report),
    ...section(
      'Flagged',
      report.flagged.map(({ at, value, reason }) => `${at}: ${value}: ${reason}`),
    ),
    ...section(
      'Warnings',
      report.warnings.map(({ at, warning }) => `${at}: ${warning}`),
    ),
    ...section(
      'Not understood, and therefore not imported',
      report.notUnderstood.map(({ at, what }) => (at === what ? at : `${at}: ${what}`)),
    ),
    ...section(
      'Refused',
      report.refused.map(({ at, reason }) => `${at}: ${reason}`),
    ),
  ].join('\n');
}
