import { COUNT_CAP } from '../../../domain/paging/connection';
import { subjectIdOf } from '../../../domain/ids/id-mint';
import { entityTypeOf } from '../../../domain/ids/id-prefixes';
import { MATCHES, matchOf, rankOf, type Match } from '../../../domain/search/match-of';
import { DEEPEST_PLACE, ID_CHARACTERS, letterOf, placeOf, SEARCHED_TYPES } from '../../../domain/search/place-of';
import type { SoughtText } from '../../../domain/search/sought-text';
import { invariant } from '../../../kernel/invariant';
import type { EntityType } from '../../../graph/graph-model';
import type { GraphView } from '../../../graph/statement';
import { findEntries, findReferenceEntries, type FindEntriesRow } from '../../../generated/cypher/search';
import { EVERYBODY, indexQuery, indexQueries } from '../index-query';

/** An entity that meets the text, and its place in the order: by how well it does, then by type and id. */
export interface Hit {
  readonly id: string;
  readonly match: Match;
  readonly place: string;
}

/** Where a page goes on: after this rank and place. */
export interface HitPosition {
  readonly rank: number;
  readonly place: string;
}

export interface Hits {
  readonly hits: readonly Hit[];
  /** How many there are, counted to one more than the cap. */
  readonly counted: number;
}

interface Found {
  readonly hits: readonly Hit[];
  /** There are more, so these are any of them. */
  readonly isCut: boolean;
}

const START: HitPosition = { rank: 0, place: '' };
const REFERENCE_TYPES: readonly EntityType[] = ['PLATFORM', 'ORGANISATION'];
const [SUBJECT, PERSON] = [letterOf('SUBJECT'), letterOf('PERSON')];

/**
 * Ranks what meets a text for one viewer. As many as are counted are fetched and ranked together. Where there are more, any of them would be the
 * index's choice, which knows what is hidden; so ever better matches are asked for alone, and of those ever smaller places, until what is left is
 * few enough to be fetched whole. Each step depends on nothing but what the viewer may see, so the order is theirs alone and exact.
 */
export class HitFinder {
  private readonly letters: readonly string[];

  constructor(
    private readonly view: GraphView,
    private readonly sought: SoughtText,
    private readonly types: readonly EntityType[],
  ) {
    this.letters = SEARCHED_TYPES.filter((type) => types.includes(type)).map(letterOf);
  }

  async find(after: HitPosition | null, limit: number): Promise<Hits> {
    if (this.letters.length === 0) return { hits: [], counted: 0 };
    const all = await this.ask('MISSPELLINGS', '');
    const position = after ?? { ...START };
    if (!all.isCut) return { hits: inOrder(all.hits, position).slice(0, limit), counted: all.hits.length };
    const hits: Hit[] = [];
    for await (const hit of this.ranked(position)) {
      hits.push(hit);
      if (hits.length === limit) break;
    }
    return { hits, counted: COUNT_CAP + 1 };
  }

  private async *ranked(after: HitPosition): AsyncGenerator<Hit> {
    for (const match of MATCHES.slice(after.rank)) yield* this.under(match, '', after);
  }

  /** The matches of one kind in one place, in their order. */
  private async *under(match: Match, place: string, after: HitPosition): AsyncGenerator<Hit> {
    const isBefore = rankOf(match) === after.rank && place < after.place.slice(0, place.length);
    if (isBefore) return;
    const found = await this.ask(match, place);
    if (found.isCut) for (const child of this.within(place)) yield* this.under(match, child, after);
    else
      yield* inOrder(
        found.hits.filter((hit) => hit.match === match),
        after,
      );
  }

  private within(place: string): readonly string[] {
    return place === '' ? this.letters : ID_CHARACTERS.map((character) => place + character);
  }

  /** What meets the text at least so well in a place; all of it in the smallest of places, which ids part evenly. */
  private async ask(atLeast: Match, place: string): Promise<Found> {
    const letters = place === '' ? this.letters : [place];
    const places = letters.length === SEARCHED_TYPES.length ? [] : [...new Set(letters.map(ofRecord))];
    const question = { sought: this.sought, atLeast, places };
    const limit = place.length < DEEPEST_PLACE ? COUNT_CAP + 1 : Number.MAX_SAFE_INTEGER;
    const queries = indexQueries(question, this.view.access.readScopes);
    const [seen, reference] = await Promise.all([
      queries.length > 0 ? findEntries(this.view, { queries, limit }) : [],
      this.holdsReference(letters) ? findReferenceEntries(this.view, { query: indexQuery(question, [EVERYBODY]), limit }) : [],
    ]);
    // A platform that imports named before it became reference data is found by both.
    const rows = new Map([...seen, ...reference].map((row) => [row.entityId, row]));
    const hits = [...rows.values()].flatMap((row) => this.hitsOf(row)).filter((hit) => hit.place.startsWith(place));
    return { hits, isCut: seen.length >= limit || rows.size >= limit };
  }

  private holdsReference(places: readonly string[]): boolean {
    const letters = REFERENCE_TYPES.map(letterOf);
    return places.some((place) => letters.includes(place.charAt(0)));
  }

  /** A person record stands for itself and for the subject that it is a record of, as either is asked for. */
  private hitsOf({ entityId, wholes, words, looks }: FindEntriesRow): Hit[] {
    const match = matchOf(this.sought, { wholes: wholes.split(' '), words: words.split(' '), looks: looks.split(' ') });
    invariant(match, `the index found ${entityId} by words that it is not called by`);
    const ids = entityTypeOf(entityId) === 'PERSON' ? [subjectIdOf(entityId), entityId] : [entityId];
    return ids.filter((id) => this.types.includes(entityTypeOf(id) as EntityType)).map((id) => ({ id, match, place: placeOf(id) }));
  }
}

/** Subjects are found by their records. */
function ofRecord(place: string): string {
  return place.startsWith(SUBJECT) ? PERSON + place.slice(1) : place;
}

/** What comes after a position, in order. */
function inOrder(hits: readonly Hit[], after: HitPosition): Hit[] {
  return [...hits]
    .filter(({ match, place }) => rankOf(match) > after.rank || (rankOf(match) === after.rank && place > after.place))
    .sort((left, right) => rankOf(left.match) - rankOf(right.match) || (left.place < right.place ? -1 : 1));
}
