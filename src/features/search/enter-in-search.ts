import { formsOf } from '../../domain/search/search-forms';
import { parentsOf, placeOf } from '../../domain/search/place-of';
import { textsOf, type Named } from '../../domain/search/texts-of';
import type { WriteRunner } from '../../graph/statement';
import { writeEntries, writeReferenceEntries, type WriteReferenceEntriesParams } from '../../generated/cypher/search';
import { EVERYBODY, scopeWordOf } from './index-query';

/** An entity to be found, with what it is called. */
export interface Findable extends Named {
  readonly id: string;
}

/** Where, from when and until when an entity is to be found. */
export interface EntryStanding {
  readonly scope: number;
  readonly fromVersion: number;
  readonly untilVersion: number;
}

/**
 * Enters entities into the search of a scope. Whoever writes a record, or the first fact about a selector, enters it in the same transaction;
 * whoever ends the last of them ends its entry.
 */
export async function enterInSearch(transaction: WriteRunner, entities: Iterable<Findable>, standing: EntryStanding): Promise<void> {
  await enterStandings(
    transaction,
    Array.from(entities, (entity) => ({ entity, standing })),
  );
}

/** The same where each stands in its own way. */
export async function enterStandings(
  transaction: WriteRunner,
  entries: readonly { readonly entity: Findable; readonly standing: EntryStanding }[],
): Promise<void> {
  const rows = entries.map(({ entity, standing: { scope, fromVersion, untilVersion } }) => {
    return { ...formsRow(entity), scopeWord: scopeWordOf(scope), scope, fromVersion, untilVersion };
  });
  if (rows.length > 0) await writeEntries(transaction, { rows });
}

/** Enters reference data into everybody's search. */
export async function enterReference(transaction: WriteRunner, entities: readonly Findable[]): Promise<void> {
  await writeReferenceEntries(transaction, { rows: entities.map((entity) => ({ ...formsRow(entity), scopeWord: scopeWordOf(EVERYBODY) })) });
}

/** The words by which an entity is found, as an entry holds them. */
export function formsRow(entity: Findable): Omit<WriteReferenceEntriesParams['rows'][number], 'scopeWord'> {
  const { wholes, words, looks, misspellings } = formsOf(textsOf(entity));
  const places = parentsOf(placeOf(entity.id)).join(' ');
  return { entity: entity.id, places, wholes: wholes.join(' '), words: words.join(' '), looks: looks.join(' '), misspellings: misspellings.join(' ') };
}
