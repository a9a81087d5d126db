import type { FlaggedNotice, IntakeNotice, NotUnderstoodNotice, RefusedNotice, WarningNotice } from './intake-item';

export interface EntityFigures {
  readonly new: number;
  readonly known: number;
}

/** What came of writing a source: counted as it is written, so that a resumed import tells the same as an undisturbed one. */
export interface WrittenFigures {
  /** By entity type; `known` was held, as far as the importing user may see, before the import began. */
  readonly entities: Readonly<Record<string, EntityFigures>>;
  readonly facts: Readonly<Record<string, number>>;
}

export interface ReportedSource {
  readonly id: string;
  readonly reference: string;
  readonly sha256: string;
}

/** What an import did with all that it was given: nothing is dropped without a word. */
export interface ImportReport extends WrittenFigures {
  /** The first source of the command; null where every file was refused. */
  readonly source: ReportedSource | null;
  readonly sources: readonly ReportedSource[];
  /** True where everything was held in this investigation already, so that nothing was written. */
  readonly alreadyImported: boolean;
  readonly flagged: readonly { readonly at: string; readonly value: string; readonly reason: string }[];
  readonly refused: readonly { readonly at: string; readonly reason: string }[];
  readonly notUnderstood: readonly { readonly at: string; readonly what: string }[];
  readonly warnings: readonly { readonly at: string; readonly warning: string }[];
}

export const NO_FIGURES: WrittenFigures = { entities: {}, facts: {} };

function addCounts(left: Readonly<Record<string, number>>, right: Readonly<Record<string, number>>): Record<string, number> {
  const sum = { ...left };
  for (const [key, count] of Object.entries(right)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

export function addFigures(left: WrittenFigures, right: WrittenFigures): WrittenFigures {
  const entities: Record<string, EntityFigures> = { ...left.entities };
  for (const [type, { new: added, known }] of Object.entries(right.entities)) {
    const before = entities[type] ?? { new: 0, known: 0 };
    entities[type] = { new: before.new + added, known: before.known + known };
  }
  return { entities, facts: addCounts(left.facts, right.facts) };
}

/** What one file came to. */
export interface FileReport {
  readonly name: string;
  readonly source: ReportedSource | null;
  readonly alreadyImported: boolean;
  readonly figures: WrittenFigures;
  readonly notices: readonly IntakeNotice[];
}

/** Over all files of one command; places are told with the file's name where there are several. */
export function summariseImport(files: readonly FileReport[]): ImportReport {
  const placed = files.flatMap(({ name, notices }) => notices.map((notice) => ({ ...notice, at: files.length > 1 ? `${name}: ${notice.at}` : notice.at })));
  const ofKind = <Notice extends IntakeNotice>(kind: Notice['kind']) => placed.filter((notice): notice is Notice & { at: string } => notice.kind === kind);
  const sources = files.flatMap(({ source }) => source ?? []);
  const written = files.filter(({ source }) => source !== null);
  return {
    source: sources[0] ?? null,
    sources,
    alreadyImported: written.length > 0 && written.every(({ alreadyImported }) => alreadyImported),
    ...files.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES),
    flagged: ofKind<FlaggedNotice>('flagged').map(({ at, value, reason }) => ({ at, value, reason })),
    refused: ofKind<RefusedNotice>('refused').map(({ at, reason }) => ({ at, reason })),
    notUnderstood: ofKind<NotUnderstoodNotice>('notUnderstood').map(({ at, what, count }) => ({ at, what: count > 1 ? `${what} (${count} times)` : what })),
    warnings: ofKind<WarningNotice>('warning').map(({ at, warning }) => ({ at, warning })),
  };
}
