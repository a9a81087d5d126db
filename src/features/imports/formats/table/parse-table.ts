import type { IntakeItem } from '../../../../domain/intake/intake-item';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import type { TableMapping } from './mapping/mapping-shape';
import { openRows } from './open-rows';
import { TableIntake } from './table-intake';

export interface TableOptions {
  readonly mapping?: TableMapping | undefined;
  /** Platform of accounts for which neither the table nor its mapping names one. */
  readonly publisherPlatform?: string | undefined;
}

/**
 * Reads a table as its mapping says, row by row in constant memory. A file that cannot be trusted as a whole throws IntakeRefused,
 * in one sentence with its line; it may throw after items were yielded, so a writer validates first.
 */
export async function* parseTable(stream: AsyncIterable<Uint8Array>, { mapping, publisherPlatform }: TableOptions): AsyncGenerator<IntakeItem> {
  if (!mapping)
    throw new IntakeRefused('A table needs a mapping, which says what its columns are: name one with --mapping; intelmap mapping proposes one.', 1, 1);
  let items: IntakeItem[] = [];
  const intake = new TableIntake({ ...mapping, publisherPlatform }, (item) => items.push(item));
  const { rows } = await openRows(stream, mapping, intake.header);
  for await (const row of rows) {
    intake.read(row);
    yield* items;
    items = [];
  }
  intake.finish();
  yield* items;
}
