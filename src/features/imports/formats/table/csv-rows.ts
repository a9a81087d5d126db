import { pipeline } from 'node:stream';
import { CsvError, parse, type Info, type Options } from 'csv-parse';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import type { TableMapping } from './mapping/mapping-shape';
import { columnName, LONGEST_ROW, MOST_COLUMNS, type Cell, type TableRow } from './table-row';

type CsvForm = Pick<TableMapping, 'delimiter' | 'quote' | 'header' | 'skipRows' | 'ragged' | 'empty'>;

interface CsvRecord {
  readonly info: Info;
  readonly record: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The character that parts the cells of the first line, by how often it stands there outside quotes. */
export function delimiterOf(head: string): string {
  const [line = ''] = head.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The rows of a CSV file, one at a time; the header is passed on before the first. */
export async function* csvRows(texts: AsyncIterable<string>, form: CsvForm, onHeader: (columns: readonly string[]) => void): AsyncGenerator<TableRow> {
  let columns: readonly string[] | null = form.header === true ? null : form.header;
  if (columns) onHeader(columns);
  const emptyWords = new Set(form.empty.map((word) => word.toLowerCase()));
  let skipped = 0;
  for await (const { record, info } of csvRecords(texts, form)) {
    const number = info.records + info.empty_lines;
    if (record.length > MOST_COLUMNS) throw new IntakeRefused(`The row has ${record.length} columns; a table has at most ${MOST_COLUMNS}.`, info.lines, 1);
    if (skipped < form.skipRows) skipped += 1;
    else if (columns === null) {
      columns = columnNames(record);
      onHeader(columns);
    } else yield rowOf(record, { columns, number, line: info.lines, form, emptyWords });
  }
}

async function* csvRecords(texts: AsyncIterable<string>, { delimiter = ',', quote }: CsvForm): AsyncGenerator<CsvRecord> {
  const options: Options = { delimiter, quote, info: true, relax_column_count: true, trim: true, skip_empty_lines: true, max_record_size: LONGEST_ROW };
  const parser = parse(options);
  pipeline(texts, parser, () => undefined);
  try {
    for await (const record of parser as AsyncIterable<CsvRecord>) yield record;
  } catch (error) {
    throw error instanceof CsvError ? refusalFor(error) : error;
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'The file ends inside a quoted cell; a quote before this place is not closed.',
  CSV_INVALID_CLOSING_QUOTE: 'A quoted cell goes on behind its closing quote; a quote inside a cell is written twice.',
  INVALID_OPENING_QUOTE: 'A quote stands in the middle of a cell that is not quoted; write the cell in quotes, or say quote: false in the mapping.',
  CSV_MAX_RECORD_SIZE: 'A row of more than 1 MB begins here; a quote is probably not closed.',
};

function refusalFor(error: CsvError): IntakeRefused {
  const { lines, column } = error as CsvError & { lines?: unknown; column?: unknown };
  const cell = typeof column === 'number' ? ` It is cell ${column + 1} of the row.` : '';
  return new IntakeRefused(`${SENTENCES[error.code] ?? 'The file is no well-formed CSV here.'}${cell}`, typeof lines === 'number' ? lines : 1, 1);
}

/** A column without a name is called by its place, one whose name is taken by its name and a number. */
function columnNames(header: readonly string[]): string[] {
  const names = new Set<string>();
  for (const [index, cell] of header.entries()) {
    const name = columnName(cell) || `column ${index + 1}`;
    let unique = name;
    for (let number = 2; names.has(unique); number += 1) unique = `${name} (${number})`;
    names.add(unique);
  }
  return [...names];
}

interface RowSetting {
  readonly columns: readonly string[];
  readonly number: number;
  readonly line: number;
  readonly form: CsvForm;
  readonly emptyWords: ReadonlySet<string>;
}

function rowOf(record: readonly string[], { columns, number, line, form, emptyWords }: RowSetting): TableRow {
  const cells = new Map<string, Cell>();
  for (let index = 0; index < columns.length; index += 1) {
    const cell = record[index];
    const column = columns[index];
    if (cell && column !== undefined && !(emptyWords.size > 0 && emptyWords.has(cell.toLowerCase()))) cells.set(column, cell);
  }
  const doubt = raggedness(record, columns.length);
  if (doubt !== null && form.ragged === 'refuse') throw new IntakeRefused(`Row ${number} ${doubt}; the mapping refuses ragged rows.`, line, 1);
  return { number, cells, doubts: doubt === null ? [] : [doubt] };
}

/** Empty cells at the end say nothing: many programs write them, or leave them out. */
function raggedness(record: readonly string[], due: number): string | null {
  if (record.length === due) return null;
  if (record.length < due) return `has fewer cells than the header has columns; what is missing is taken as empty`;
  return record.slice(due).every((cell) => cell === '') ? null : `has more cells than the header has columns; what is beyond is left out`;
}
