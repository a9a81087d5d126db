import { FAR_FUTURE } from '../../graph/graph-model';
import type { WriteRunner } from '../../graph/statement';
import {
  writeDescribedOrganisations,
  writeFacts,
  writePeople,
  writePlatforms,
  writeSelectors,
  writeSource,
  type WriteSourceParams,
} from '../../generated/cypher/imports';
import { enterInSearch } from '../search/enter-in-search';
import type { Batch } from './collect-batch';

/** What every record and fact of a source carries. */
export interface Stamp {
  readonly source: string;
  readonly origin: string;
  /** Of the facts that say none of their own. */
  readonly grade: string | null;
  readonly scope: number;
  readonly version: number;
}

/** Writes the source itself, to be found by its reference. */
export async function writeSourceRecord(transaction: WriteRunner, source: WriteSourceParams): Promise<void> {
  const { id, reference, scope, version: fromVersion, farFuture: untilVersion } = source;
  await writeSource(transaction, source);
  await enterInSearch(transaction, [{ id, type: 'SOURCE', reference }], { scope, fromVersion, untilVersion });
}

/** Writes what the facts of a batch stand between: platforms and selectors, which are shared, and the source's own records. */
export async function writeEnds(transaction: WriteRunner, batch: Batch, { source, scope, version }: Stamp): Promise<void> {
  if (batch.platforms.size > 0) await writePlatforms(transaction, { rows: [...batch.platforms.values()] });
  if (batch.selectors.size > 0) await writeSelectors(transaction, { rows: [...batch.selectors.values()] });
  const record = { source, scope, version, farFuture: FAR_FUTURE };
  if (batch.people.size > 0) await writePeople(transaction, { rows: [...batch.people.values()], ...record });
  if (batch.organisations.size > 0) await writeDescribedOrganisations(transaction, { rows: [...batch.organisations.values()], ...record });
}

/** Writes the facts of a batch, whose ends are there and are found by them; answers how many of each type were new. */
export async function writeFactRows(transaction: WriteRunner, batch: Batch, stamp: Stamp): Promise<Record<string, number>> {
  const { grade, ...asserted } = stamp;
  const counts: Record<string, number> = {};
  for (const [type, facts] of batch.facts) {
    const rows = [...facts.values()].map((row) => ({ ...row, grade: row.grade ?? grade }));
    const written = await writeFacts(type, transaction, { ...asserted, rows, farFuture: FAR_FUTURE });
    if (written.length > 0) counts[type] = written.length;
  }
  await enterInSearch(transaction, batch.findable.values(), { scope: stamp.scope, fromVersion: stamp.version, untilVersion: FAR_FUTURE });
  return counts;
}
