import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import { jsonItems } from './json-items';
import type { TableMapping } from './mapping/mapping-shape';
import { columnName, MOST_COLUMNS, type Cell, type TableRow } from './table-row';

type JsonForm = Pick<TableMapping, 'rows' | 'empty'>;

/** What an item that is a text or a number is called. */
export const ONLY_COLUMN = 'value';

/** Each item as a row: what is nested is called by its path (`owner.phone`), what is in a list becomes a cell of several. */
export async function* jsonRows(texts: AsyncIterable<string>, { rows, empty }: JsonForm): AsyncGenerator<TableRow> {
  const emptyWords = new Set(empty.map((word) => word.toLowerCase()));
  let number = 0;
  for await (const item of jsonItems(texts, rows)) {
    number += 1;
    const cells = new FlatCells(emptyWords);
    cells.add('', item);
    if (cells.byName.size > MOST_COLUMNS) throw new IntakeRefused(`Item ${number} has more than ${MOST_COLUMNS} columns.`, 1, 1);
    yield { number, cells: cells.byName, doubts: [] };
  }
}

function pathTo(path: string, key: string): string {
  const name = columnName(key) || 'unnamed';
  return columnName(path === '' ? name : `${path}.${name}`);
}

class FlatCells {
  readonly byName = new Map<string, Cell>();

  constructor(private readonly emptyWords: ReadonlySet<string>) {}

  /** Numbers come as the text that they are written with. */
  add(path: string, value: unknown): void {
    if (Array.isArray(value)) {
      for (const each of value) this.add(path, each);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) this.add(pathTo(path, key), each);
    } else if (typeof value === 'string' || typeof value === 'boolean') this.put(path === '' ? ONLY_COLUMN : path, String(value).trim());
  }

  private put(name: string, text: string): void {
    if (text === '' || this.emptyWords.has(text.toLowerCase())) return;
    const held = this.byName.get(name);
    this.byName.set(name, held === undefined ? text : typeof held === 'string' ? [held, text] : [...held, text]);
  }
}
