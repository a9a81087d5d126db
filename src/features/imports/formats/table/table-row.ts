/** One cell, or several where the file itself gives a list. */
export type Cell = string | readonly string[];

/** A row as it was read; a cell that is empty is not there. */
export interface TableRow {
  /** As a spreadsheet counts it, its header being row 1; in JSON the items are counted from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** What is odd about the row as a whole, in words. */
  readonly doubts: readonly string[];
}

/** More than any honest table; beyond, a single row could take all the memory there is. */
export const MOST_COLUMNS = 1_000;
export const LONGEST_ROW = 1_048_576;

export function placeOf({ number }: TableRow, column?: string): string {
  return column === undefined ? `row ${number}` : `row ${number}, ${column}`;
}

const LONGEST_NAME = 200;

/** A column as a mapping can name it, whatever spaces and control characters the file has in the name. */
export function columnName(written: string): string {
  return written
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
}

/** The text of a cell; the parts of a list one after the other. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.join(', ');
}
