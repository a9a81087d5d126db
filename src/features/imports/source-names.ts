import type { FactEnd, IntakeFact, SelectorEnd } from '../../domain/intake/intake-item';
import type { IdMint } from '../../domain/ids/id-mint';

/** Where a source stands: what the ids of all that it says are made from. */
export interface Naming {
  readonly mint: IdMint;
  readonly sourceId: string;
  readonly investigationId: string;
}

export interface FactEnds {
  readonly from: string;
  readonly to: string;
}

const MOST_REMEMBERED = 10_000;

/** The ids of what one source says: a person is a person of that source, a selector is the same everywhere. */
export class SourceNames {
  private made = new Map<string, string>();

  constructor(private readonly naming: Naming) {}

  person(ref: string): string {
    return this.once(`PERSON ${ref}`, () => this.naming.mint.entity('PERSON', this.naming.sourceId, ref));
  }

  organisation(ref: string): string {
    return this.naming.mint.entity('ORGANISATION', this.naming.sourceId, ref);
  }

  platform(slug: string): string {
    return this.once(`PLATFORM ${slug}`, () => this.naming.mint.entity('PLATFORM', slug));
  }

  selector({ type, key, unmatched }: SelectorEnd): string {
    const { mint, sourceId } = this.naming;
    if (unmatched) return mint.entity(type, 'as written', sourceId, key);
    return this.once(`${type} ${key}`, () => mint.entity(type, key));
  }

  /** An entity is named by several facts, mostly near each other, and an id takes longer to make than to remember. */
  private once(thing: string, make: () => string): string {
    const known = this.made.get(thing);
    if (known !== undefined) return known;
    if (this.made.size >= MOST_REMEMBERED) this.made = new Map();
    const id = make();
    this.made.set(thing, id);
    return id;
  }

  end(end: FactEnd): string {
    if ('person' in end) return this.person(end.person);
    if ('platform' in end) return this.platform(end.platform);
    if ('selector' in end) return this.selector(end.selector);
    if ('organisation' in end) return this.organisation(end.organisation);
    return 'held' in end ? end.held : this.naming.investigationId;
  }

  ends({ from, to }: IntakeFact): FactEnds {
    return { from: this.end(from), to: this.end(to) };
  }

  fact(fact: IntakeFact, { from, to }: FactEnds = this.ends(fact)): string {
    const { mint, sourceId } = this.naming;
    const { type, role, firstSeen, lastSeen, properties } = fact;
    return mint.fact(type, sourceId, from, to, role, String(firstSeen), String(lastSeen), writtenProperties(properties));
  }
}

/** A fact's own properties as they are stored; null where there are none. */
export function writtenProperties(properties: IntakeFact['properties']): string | null {
  return Object.keys(properties).length > 0 ? JSON.stringify(properties) : null;
}
