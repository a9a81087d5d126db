import { NO_FIGURES, addFigures, type WrittenFigures } from '../../../domain/intake/import-report';
import { entityTypeOf } from '../../../domain/ids/id-prefixes';
import type { WriteRunner } from '../../../graph/statement';
import { findMentioned } from '../../../generated/cypher/imports';
import type { Batch, FactWriteRow } from '../collect-batch';
import { writeEnds, writeFactRows, type Stamp } from '../write-rows';

/** What the figures are counted against. */
export interface Counting {
  /** Held before the command began, as far as the importing user may see. */
  readonly known: ReadonlySet<string>;
  readonly investigationId: string;
  /** All that the command has written so far, the present one included. */
  readonly sources: readonly string[];
}

/** Writes the rows of one batch and counts what was new: each entity once a command, though several files or several roles mention it. */
export async function writeBatch(transaction: WriteRunner, batch: Batch, stamp: Stamp, counting: Counting): Promise<WrittenFigures> {
  await writeEnds(transaction, batch, stamp);
  const entities = await countEntities(transaction, batch.facts.get('APPEARS_IN') ?? new Map<string, FactWriteRow>(), counting);
  return { entities, facts: await writeFactRows(transaction, batch, stamp) };
}

/** To be asked before the mentions are written: an entity that is mentioned already is counted already. */
async function countEntities(
  transaction: WriteRunner,
  mentions: ReadonlyMap<string, FactWriteRow>,
  { known, ...where }: Counting,
): Promise<WrittenFigures['entities']> {
  const ids = new Set([...mentions.values()].map(({ from }) => from));
  for (const { id } of await findMentioned(transaction, { ids: [...ids], ...where })) ids.delete(id);
  let figures = NO_FIGURES;
  for (const id of ids) {
    const figure = known.has(id) ? { new: 0, known: 1 } : { new: 1, known: 0 };
    figures = addFigures(figures, { entities: { [entityTypeOf(id) as string]: figure }, facts: {} });
  }
  return figures.entities;
}
