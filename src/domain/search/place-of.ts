import type { EntityType } from '../../graph/graph-model';
import { entityTypeOf } from '../ids/id-prefixes';
import { invariant } from '../../kernel/invariant';

/** Types that are found by a text, in the order in which equally good matches are told: whom and what it is about before what it is known by. */
export const SEARCHED_TYPES = [
  ...['INVESTIGATION', 'SUBJECT', 'PERSON', 'ORGANISATION', 'HANDLE', 'ACCOUNT', 'EMAIL', 'PHONE', 'URL', 'WALLET', 'PAYMENT_ACCOUNT', 'VEHICLE'],
  ...['ADDRESS', 'IP_ADDRESS', 'DEVICE', 'MEDIA_HASH', 'PLATFORM', 'SOURCE'],
] as readonly EntityType[];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** The characters of an id in their order, each of which parts the entities of a type once more. */
export const ID_CHARACTERS = [...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];
const DIGEST = 4;
/** How finely the index parts: 64 ^ 3 places of each type. */
export const DEEPEST_PLACE = 4;

/** The letter that stands for a type, in the order of types. */
export function letterOf(type: EntityType): string {
  const letter = LETTERS[SEARCHED_TYPES.indexOf(type)];
  invariant(letter, `nothing of the type ${type} is searched for`);
  return letter;
}

/**
 * Where an entity stands among equally good matches: by its type, then by its id, which is drawn from a secret and says nothing. Every
 * place has parents, its own beginnings, so that few of very many matches can be asked for in their order.
 */
export function placeOf(id: string): string {
  const type = entityTypeOf(id);
  invariant(type, `an entity bears the id ${id}, which names no type`);
  return letterOf(type) + id.slice(DIGEST);
}

/** A place's beginnings, the widest first. */
export function parentsOf(place: string): string[] {
  return Array.from({ length: DEEPEST_PLACE }, (_, length) => place.slice(0, length + 1));
}
