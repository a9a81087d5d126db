import { IntakeRefused } from '../../../../../domain/intake/intake-refused';
import type { TextEncoding } from '../../decoded-text';
import { openRows, type TableForm } from '../open-rows';
import { textOf } from '../table-row';

const ROWS = 200;

/** One column of a table as its first rows show it. */
export interface SampledColumn {
  readonly name: string;
  /** Of the rows that have something in it. */
  readonly values: readonly string[];
}

export interface TableSample {
  readonly format: 'csv' | 'json';
  readonly delimiter: string;
  readonly encoding: TextEncoding;
  readonly columns: readonly SampledColumn[];
  readonly rows: number;
}

const FORM: Omit<TableForm, 'encoding'> = { quote: '"', header: true, skipRows: 0, ragged: 'flag', empty: [] };

/** The beginning of a table. A file that is no UTF-8 is tried once more as windows-1252, which many older programs write. */
export async function sampleTable(open: () => AsyncIterable<Uint8Array>): Promise<TableSample> {
  try {
    return await sampleIn('utf-8', open());
  } catch (error) {
    if (!(error instanceof IntakeRefused) || !error.sentence.includes('fits no character')) throw error;
    return sampleIn('windows-1252', open());
  }
}

async function sampleIn(encoding: TextEncoding, stream: AsyncIterable<Uint8Array>): Promise<TableSample> {
  const values = new Map<string, string[]>();
  const { format, delimiter, rows } = await openRows(stream, { ...FORM, encoding }, (columns) => {
    for (const column of columns) values.set(column, []);
  });
  let count = 0;
  for await (const { cells } of rows) {
    count += 1;
    for (const [name, cell] of cells) values.set(name, [...(values.get(name) ?? []), textOf(cell)]);
    if (count === ROWS) break;
  }
  if (values.size === 0) throw new IntakeRefused('The table has no column with anything in it.', 1, 1);
  return { format, delimiter, encoding, rows: count, columns: [...values].map(([name, seen]) => ({ name, values: seen })) };
}
