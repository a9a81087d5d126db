import type { SelectorType } from '../../graph/graph-model';
import { SAME_LINE } from '../overlap/judge-address';
import { joined } from '../overlap/sighting';
import type { FactEnd, FactProperties, IntakeFact, PersonRole, SelectorEnd } from './intake-item';

/** What a fact tells of when and how an identifier was used. */
type Told = Pick<IntakeFact, 'firstSeen' | 'lastSeen' | 'nature' | 'properties' | 'grade'>;

interface Gathered {
  readonly at: string;
  readonly from: FactEnd;
  /** By the part of whose the identifier is. */
  readonly plain: Map<PersonRole | null, IntakeFact>;
  readonly told: Told[];
}

/**
 * That an identifier is mentioned in the investigation (APPEARS_IN) is what overlaps are found by, so the mention has to tell when and how the
 * identifier was used, as far as the other facts of a batch do: the times, port and proxy of an internet address, the account that bore a
 * handle and when, whether it was compromised or is shared. Plain mentions are held back until that is known; the other facts stand beside them.
 */
export class GatheredMentions {
  private readonly gathered = new Map<string, Gathered>();

  /** True where the fact is held back: it is among `all`, with what else is told. */
  add(fact: IntakeFact): boolean {
    const { at, type, from, to, role } = fact;
    if (type === 'APPEARS_IN' && 'selector' in from && isPlain(fact)) {
      const { plain } = this.mentionOf(from.selector, at);
      plain.set(role, plain.get(role) ?? fact);
      return true;
    }
    if ('selector' in to) {
      const told = toldBy(fact, to.selector.type);
      if (told) this.mentionOf(to.selector, at).told.push(told);
    }
    return false;
  }

  all(): IntakeFact[] {
    return [...this.gathered.values()].flatMap(mentionsOf);
  }

  private mentionOf(selector: SelectorEnd, at: string): Gathered {
    const key = `${selector.type} ${selector.unmatched ? 'as written' : ''} ${selector.key}`;
    const known = this.gathered.get(key);
    if (known) return known;
    const { type, key: own, unmatched } = selector;
    const mention: Gathered = { at, from: { selector: { type, key: own, ...(unmatched ? { unmatched } : {}) } }, plain: new Map(), told: [] };
    this.gathered.set(key, mention);
    return mention;
  }
}

function isPlain({ firstSeen, lastSeen, properties }: IntakeFact): boolean {
  return firstSeen === null && lastSeen === null && Object.keys(properties).length === 0;
}

/** Null where the fact tells nothing of it. */
function toldBy(fact: IntakeFact, type: SelectorType): Told | null {
  const { firstSeen, lastSeen, nature, from, grade } = fact;
  const how = { nature, ...(grade === undefined ? {} : { grade }) };
  if (fact.type === 'KNOWN_AS') {
    return 'selector' in from ? { firstSeen, lastSeen, ...how, properties: { account: from.selector.key } } : null;
  }
  if (fact.type !== 'USES' && fact.type !== 'CONNECTED_FROM') return null;
  const isTimed = type === 'IP_ADDRESS' || type === 'HANDLE';
  const times = isTimed ? { firstSeen: firstSeen ?? lastSeen, lastSeen: lastSeen ?? firstSeen } : { firstSeen: null, lastSeen: null };
  const told = { ...times, ...how, properties: usedAs(fact.properties, type) };
  return isTimed && times.firstSeen !== null ? told : Object.keys(told.properties).length > 0 ? told : null;
}

function usedAs({ port, possibleProxy, capacity }: FactProperties, type: SelectorType): FactProperties {
  const word = typeof capacity === 'string' ? capacity.trim().toLowerCase() : '';
  return {
    ...(type === 'IP_ADDRESS' && typeof port === 'number' ? { port } : {}),
    ...(type === 'IP_ADDRESS' && possibleProxy === true ? { possibleProxy } : {}),
    ...(word === 'compromised' || word === 'shared' ? { capacity: word } : {}),
  };
}

/** What is told stands in the place of the plain mention; the part of whose it is goes with it, where there is one part only. */
function mentionsOf({ at, from, plain, told }: Gathered): IntakeFact[] {
  if (told.length === 0) return [...plain.values()];
  const mention = { kind: 'fact', type: 'APPEARS_IN', at, from, to: { investigation: true } } as const;
  const [only = null, ...others] = plain.keys();
  const role = others.length === 0 ? only : null;
  return [...(others.length === 0 ? [] : plain.values()), ...inShort(told).map((each) => ({ ...mention, role, ...each }))];
}

/** Days on end as one: a thousand logins from one line are a few mentions. */
function inShort(told: readonly Told[]): Told[] {
  const timed = told.flatMap((each) => (each.firstSeen === null || each.lastSeen === null ? [] : { ...each, from: each.firstSeen, until: each.lastSeen }));
  const lines = joined(timed, SAME_LINE, ({ nature, grade, properties }) => JSON.stringify([nature, grade, properties]));
  const open = told.filter(({ firstSeen, lastSeen }) => firstSeen === null || lastSeen === null);
  const once = new Map(open.map((each) => [JSON.stringify(each), each]));
  return [...once.values(), ...lines.map(({ from, until, ...each }) => ({ ...each, firstSeen: from, lastSeen: until }))];
}
