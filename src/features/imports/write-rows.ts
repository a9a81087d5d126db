import { FAR_FUTURE } from '../../graph/graph-model';
import type { WriteRunner } from '../../graph/statement';
import {
  writeDescribedOrganisations,
  writeFacts,
  writeMentions,
  writePeople,
  writePlatforms,
  writeSelectors,
  writeSource,
  type WriteMentionsRow,
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

/** Where the entities of a batch are mentioned, and the sources of which only the first mention of an entity is told to be one. */
export interface Mentioning {
  readonly investigationId: string;
  readonly sources: readonly string[];
}

/**
 * Writes what facts stand between, platforms and selectors, which are shared, and the source's own records, and then where they are
 * mentioned; answers the mentions that are new. The statements are sent one behind the other: the database works while the next is made.
 */
export async function writeRecords(transaction: WriteRunner, batch: Batch, stamp: Stamp, where: Mentioning): Promise<readonly WriteMentionsRow[]> {
  const { source, scope, version } = stamp;
  const record = { source, scope, version, farFuture: FAR_FUTURE };
  const written: Promise<void>[] = [];
  if (batch.platforms.size > 0) written.push(writePlatforms(transaction, { rows: [...batch.platforms.values()] }));
  if (batch.selectors.size > 0) written.push(writeSelectors(transaction, { rows: [...batch.selectors.values()] }));
  if (batch.people.size > 0) written.push(writePeople(transaction, { rows: [...batch.people.values()], ...record }));
  if (batch.organisations.size > 0) written.push(writeDescribedOrganisations(transaction, { rows: [...batch.organisations.values()], ...record }));
  const [mentions] = await Promise.all([mention(transaction, batch, stamp, where), ...written]);
  return mentions;
}

async function mention(transaction: WriteRunner, { mentions }: Batch, { grade, ...asserted }: Stamp, where: Mentioning): Promise<WriteMentionsRow[]> {
  if (mentions.size === 0) return [];
  const graded = (row: { readonly grade?: string | null | undefined }) => row.grade ?? grade;
  const rows = [...mentions].map(([entity, said]) => ({ entity, mentions: [...said.values()].map((row) => ({ ...row, grade: graded(row) })) }));
  return writeMentions(transaction, { rows, ...where, ...asserted, farFuture: FAR_FUTURE });
}

/** Writes the facts of a batch, whose ends are there and are found by them; answers how many of each type were new. */
export async function writeFactRows(transaction: WriteRunner, batch: Batch, { grade, ...asserted }: Stamp): Promise<Record<string, number>> {
  const counts = [...batch.facts].map(async ([type, facts]) => {
    const rows = [...facts.values()].map((row) => ({ ...row, grade: row.grade ?? grade }));
    return [type, (await writeFacts(type, transaction, { ...asserted, rows, farFuture: FAR_FUTURE })).written] as const;
  });
  const { scope, version: fromVersion } = asserted;
  const entered = enterInSearch(transaction, batch.findable.values(), { scope, fromVersion, untilVersion: FAR_FUTURE });
  const [written] = await Promise.all([Promise.all(counts), entered]);
  return Object.fromEntries(written.filter(([, count]) => count > 0));
}
