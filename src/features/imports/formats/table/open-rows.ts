import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import { decodedText } from '../decoded-text';
import { csvRows, delimiterOf } from './csv-rows';
import { jsonRows } from './json-rows';
import type { TableMapping } from './mapping/mapping-shape';
import type { TableRow } from './table-row';

export type TableForm = Pick<TableMapping, 'format' | 'rows' | 'delimiter' | 'quote' | 'encoding' | 'header' | 'skipRows' | 'ragged' | 'empty'>;

/** What a file turned out to be. */
export interface OpenedTable {
  readonly format: 'csv' | 'json';
  readonly delimiter: string;
  readonly rows: AsyncIterable<TableRow>;
}

/** Opens a table as the mapping says that it is written; what the mapping leaves out is recognised from the beginning of the file. */
export async function openRows(stream: AsyncIterable<Uint8Array>, form: TableForm, onHeader: (columns: readonly string[]) => void): Promise<OpenedTable> {
  const { head, whole } = await beginning(decodedText(refuseWorkbooks(stream), form.encoding));
  if (head.trim() === '') throw new IntakeRefused('The file is empty.', 1, 1);
  const format = form.format ?? (/^\s*[[{]/.test(head) ? 'json' : 'csv');
  const delimiter = form.delimiter ?? delimiterOf(head);
  const rows = format === 'json' ? jsonRows(whole, form) : csvRows(whole, { ...form, delimiter }, onHeader);
  return { format, delimiter, rows };
}

/** A text whose first piece was looked at, and that is still there as a whole. */
async function beginning(texts: AsyncGenerator<string>): Promise<{ head: string; whole: AsyncGenerator<string> }> {
  let head = '';
  for (let next = await texts.next(); !next.done; next = await texts.next()) {
    head += next.value;
    if (head.trim() !== '' && (head.includes('\n') || head.length > 65_536)) break;
  }
  return { head, whole: joined(head, texts) };
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  yield* rest;
}

async function* refuseWorkbooks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of stream) {
    if (first && chunk[0] === 0x50 && chunk[1] === 0x4b) {
      throw new IntakeRefused('The file is a spreadsheet workbook or another archive; save the sheet as CSV (UTF-8) and import that.', 1, 1);
    }
    first = false;
    yield chunk;
  }
}
