import type { FactType, SelectorType } from '../../graph/graph-model';
import type { EndKind } from '../intake/fact-ends';
import type { FactEnd, FactNature, PersonRole } from '../intake/intake-item';

type Left<Value> = Value | null | undefined;

export interface PersonEntry {
  /** What the entry's facts call this person. */
  readonly ref: string;
  readonly name?: Left<string>;
  readonly dateOfBirth?: Left<string>;
  readonly role: PersonRole;
}

export interface SelectorEntry {
  readonly ref?: Left<string>;
  /** Recognised from the value where left out. */
  readonly type?: Left<SelectorType>;
  readonly value: string;
  readonly platform?: Left<string>;
}

export interface FactEntry {
  readonly type: FactType;
  /** A ref of this entry, or the id of what is held. */
  readonly from: string;
  readonly to: string;
  readonly nature: FactNature;
  readonly firstSeen?: Left<Date>;
  readonly lastSeen?: Left<Date>;
  readonly grade?: Left<string>;
  readonly properties?: Left<Readonly<Record<string, unknown>>>;
}

/** What an analyst enters by hand: one source, and all that it says. */
export interface Entry {
  readonly reference: string;
  readonly grade: string;
  readonly people?: Left<readonly PersonEntry[]>;
  readonly selectors?: Left<readonly SelectorEntry[]>;
  readonly facts?: Left<readonly FactEntry[]>;
}

/** What a fact of the entry may begin or end at. */
export interface EntryEnd {
  readonly kind: EndKind;
  readonly end: FactEnd;
  /** The part of a person, which what they use takes over: a reporter's own telephone is told apart. */
  readonly role: PersonRole | null;
}

/** Something that is held already, as far as the analyst may see. */
export interface HeldEnd extends EntryEnd {
  /** Why no fact of this entry may name it, as the rest of a sentence; null where one may. */
  readonly problem: string | null;
}
