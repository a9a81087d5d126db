import { addFigures, NO_FIGURES, type WrittenFigures } from '../../../domain/intake/import-report';
import { entityTypeOf } from '../../../domain/ids/id-prefixes';
import type { WriteRunner } from '../../../graph/statement';
import type { Batch } from '../collect-batch';
import { writeFactRows, writeRecords, type Mentioning, type Stamp } from '../write-rows';

/** What the figures are counted against: all the sources that the command has written so far, the present one included. */
export interface Counting extends Mentioning {
  /** Held before the command began, as far as the importing user may see. */
  readonly known: ReadonlySet<string>;
}

/** Writes the records of one batch and counts what was new: each entity once a command, though several files or several roles mention it. */
export async function countRecords(transaction: WriteRunner, batch: Batch, stamp: Stamp, { known, ...where }: Counting): Promise<WrittenFigures> {
  const mentions = new Map((await writeRecords(transaction, batch, stamp, where)).map((mention) => [mention.entityId, mention]));
  let figures = NO_FIGURES;
  for (const id of batch.mentions.keys()) {
    const mention = mentions.get(id);
    if (!mention) continue;
    const figure = known.has(id) ? { new: 0, known: 1 } : { new: 1, known: 0 };
    const entities = mention.isFirst ? { [entityTypeOf(id) as string]: figure } : {};
    figures = addFigures(figures, { entities, facts: { APPEARS_IN: mention.written } });
  }
  return figures;
}

/** Writes the facts of one batch between records that are committed. */
export async function countFacts(transaction: WriteRunner, batch: Batch, stamp: Stamp): Promise<WrittenFigures> {
  return { entities: {}, facts: await writeFactRows(transaction, batch, stamp) };
}
