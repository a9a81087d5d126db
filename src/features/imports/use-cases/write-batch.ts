import { addFigures, type WrittenFigures } from '../../../domain/intake/import-report';
import { entityTypeOf } from '../../../domain/ids/id-prefixes';
import { FAR_FUTURE, type FactType } from '../../../graph/graph-model';
import type { WriteRunner } from '../../../graph/statement';
import { writeFacts, writePeople, writePlatforms, writeSelectors } from '../../../generated/cypher/imports';
import type { Batch } from './collect-batch';

/** What every record and fact of a source carries. */
export interface Stamp {
  readonly source: string;
  readonly origin: string;
  readonly grade: string | null;
  readonly scope: number;
  readonly version: number;
}

/** Writes the rows of one batch and counts what was new: entities by their APPEARS_IN, of which a source has one for each. */
export async function writeBatch(transaction: WriteRunner, batch: Batch, stamp: Stamp, known: ReadonlySet<string>): Promise<WrittenFigures> {
  const { source, scope, version } = stamp;
  if (batch.platforms.size > 0) await writePlatforms(transaction, { rows: [...batch.platforms.values()] });
  if (batch.selectors.size > 0) await writeSelectors(transaction, { rows: [...batch.selectors.values()] });
  if (batch.people.size > 0) await writePeople(transaction, { rows: [...batch.people.values()], source, scope, version, farFuture: FAR_FUTURE });
  let figures: WrittenFigures = { entities: {}, facts: {} };
  for (const [type, rows] of batch.facts) {
    const written = await writeFacts(type, transaction, { ...stamp, rows: [...rows.values()], farFuture: FAR_FUTURE });
    figures = addFigures(figures, countFacts(type, written, known));
  }
  return figures;
}

function countFacts(type: FactType, written: readonly { readonly fromId: string }[], known: ReadonlySet<string>): WrittenFigures {
  const facts = written.length > 0 ? { [type]: written.length } : {};
  if (type !== 'APPEARS_IN') return { entities: {}, facts };
  const entities = written.map(({ fromId }) => ({
    entities: { [entityTypeOf(fromId) as string]: known.has(fromId) ? { new: 0, known: 1 } : { new: 1, known: 0 } },
    facts: {},
  }));
  return entities.reduce(addFigures, { entities: {}, facts });
}
