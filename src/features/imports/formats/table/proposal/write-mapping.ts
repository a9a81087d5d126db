import type { NormalisedType } from '../../../../../domain/selectors/normalised-selector';
import type { DateGuess } from './guess-dates';
import type { TableSample } from './sample-table';

export interface ProposedDate extends DateGuess {
  readonly column: string;
}

export interface ProposedSelector {
  readonly id: string;
  readonly type: NormalisedType;
  readonly columns: readonly string[];
  /** A further key, written out. */
  readonly beside: string | null;
  /** What a person should look at. */
  readonly word: string | null;
}

export interface Proposal {
  readonly sample: TableSample;
  readonly person: {
    readonly ref: string | null;
    readonly name: readonly string[];
    readonly birth: ProposedDate | null;
    readonly age: string | null;
    readonly role: string | null;
  } | null;
  readonly selectors: readonly ProposedSelector[];
  readonly contact: { readonly from: string; readonly to: string; readonly moment: ProposedDate } | null;
  readonly ignored: readonly string[];
}

const PLAIN = /^[A-Za-z][A-Za-z0-9_ ]*[A-Za-z0-9_]$/;
const READ_OTHERWISE = /^(?:true|false|null|yes|no|on|off)$/i;

/** A text as YAML takes it for a text. */
export function quoted(text: string): string {
  return PLAIN.test(text) && !READ_OTHERWISE.test(text) ? text : JSON.stringify(text);
}

function listOf(columns: readonly string[]): string {
  return columns.length === 1 ? quoted(columns[0] ?? '') : `[${columns.map(quoted).join(', ')}]`;
}

function dateOf({ column, pattern, other }: ProposedDate): string {
  const doubt = other === null ? '' : `  # every date of the sample may as well be ${other}`;
  return `{ column: ${quoted(column)}, dates: ${quoted(pattern)} }${doubt}`;
}

function formLines({ format, delimiter, encoding }: TableSample): string[] {
  const delimiters = format === 'csv' ? [`delimiter: ${JSON.stringify(delimiter)}`] : [];
  return [`format: ${format}`, ...delimiters, ...(encoding === 'utf-8' ? [] : [`encoding: ${encoding}`])];
}

function personLines(person: Proposal['person']): string[] {
  if (!person) return [];
  const { ref, name, birth, age, role } = person;
  return [
    'persons:',
    '  - id: person',
    ref === null ? '    # ref: the column with the reference of the person; the number of the row serves without one' : `    ref: ${quoted(ref)}`,
    role === null ? '    role: OTHER  # SUSPECT, OFFENDER, VICTIM, WITNESS, REPORTER, ACTIVIST or OTHER: who are these people?' : `    role: ${quoted(role)}`,
    ...(name.length > 0 ? [`    name: ${listOf(name)}`] : []),
    ...(birth ? [`    dateOfBirth: ${dateOf(birth)}`] : []),
    ...(age === null ? [] : [`    age: ${quoted(age)}`]),
  ];
}

function selectorLines(selectors: readonly ProposedSelector[], isUsed: boolean): string[] {
  if (selectors.length === 0) return [];
  const lines = selectors.flatMap(({ id, type, columns, beside, word }) => [
    `  - id: ${id}`,
    `    type: ${type}`,
    ...(columns.length === 1 ? [`    column: ${listOf(columns)}`] : [`    columns: ${listOf(columns)}`, "    join: ', '"]),
    ...(beside === null ? [] : [`    ${beside}`]),
    ...(word === null ? [] : [`    # ${word}`]),
    ...(isUsed ? ['    usedBy: person'] : []),
  ]);
  return ['selectors:', ...lines];
}

function contactLines(contact: Proposal['contact']): string[] {
  if (!contact) return [];
  return ['facts:', '  - type: CONTACTED', `    from: ${contact.from}`, `    to: ${contact.to}`, `    at: ${dateOf(contact.moment)}`];
}

/** The proposal as YAML that the importer takes. */
export function writeMapping({ sample, person, selectors, contact, ignored }: Proposal): string {
  const isUsed = person !== null && contact === null;
  const hasPhones = selectors.some(({ type }) => type === 'PHONE');
  return [
    `# Proposed from the header and the first ${sample.rows} rows. Look it over before you import with it: a guess is not knowledge.`,
    ...formLines(sample),
    ...(hasPhones ? ['region: GB  # of telephone numbers without a country'] : []),
    ...(contact ? ['# timeZone: Europe/London  # of times without an offset; UTC is taken without it'] : []),
    'source:',
    '  kind: TABLE  # CRIME_RECORD, EXHIBIT_EXTRACTION, INTELLIGENCE_REPORT, …',
    ...personLines(person),
    ...selectorLines(selectors, isUsed),
    ...contactLines(contact),
    ...(ignored.length > 0 ? ['# Nothing is made of these columns:', `ignore: [${ignored.map(quoted).join(', ')}]`] : []),
    '',
  ].join('\n');
}
