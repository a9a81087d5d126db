import fc, { type Arbitrary } from 'fast-check';
import { HIDDEN_SCOPES, SEEN_SCOPES, type ScopeKind } from './catalogue';

/**
 * A world and its viewer in small numbers, each of which picks from a pool: whatever the numbers, a sound world is built of
 * them, so that a counterexample shrinks to the few that matter.
 */
export interface WorldRecipe {
  readonly viewer: ViewerRecipe;
  readonly scopes: readonly ScopeRecipe[];
  readonly versions: readonly VersionRecipe[];
  readonly investigations: readonly InvestigationRecipe[];
  readonly imports: readonly ImportRecipe[];
  readonly hub: HubRecipe | null;
  readonly writes: readonly WriteRecipe[];
  /** Picks moments and pages for the questions. */
  readonly asked: number;
}

export interface ViewerRecipe {
  readonly force: number;
  readonly name: number;
  readonly clearance: number;
  readonly compartments: number;
}

export interface ScopeRecipe {
  readonly kind: ScopeKind;
  readonly other: number;
  readonly isSensitive: boolean;
}

/** `isOpen`: never published. `delay`: published so many hours after it was opened, later ones meanwhile. */
export interface VersionRecipe {
  readonly isOpen: boolean;
  readonly delay: number;
}

export interface InvestigationRecipe {
  readonly scope: number;
  readonly version: number;
  readonly urn: number;
  readonly title: number;
  readonly day: number;
  readonly status: number;
}

/** One source and all that it says; `retraction` picks a later version that takes it back, or none. */
export interface ImportRecipe {
  readonly investigation: number;
  readonly version: number;
  readonly origin: number;
  readonly retraction: number;
  readonly persons: readonly PersonRecipe[];
  readonly facts: readonly FactRecipe[];
}

export interface PersonRecipe {
  readonly name: number;
  readonly birth: number;
  readonly role: number;
}

export interface FactRecipe {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  readonly detail: number;
  readonly retraction: number;
}

/** A selector that many investigations of one scope hold. */
export interface HubRecipe {
  readonly selector: number;
  readonly holders: number;
  readonly scope: number;
  readonly version: number;
}

export interface WriteRecipe {
  readonly isOwn: boolean;
  readonly investigation: number;
}

const pick = fc.nat({ max: 40 });
/** The first of a pool oftener than the others: the scope that is seen, the version that stands, the value that others hold too. */
const first = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: pick });
const fewOrPick = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 4 }) }, { weight: 2, arbitrary: pick });
/** One in six is retracted. */
const retraction = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) });

const scopeOf = (kinds: readonly ScopeKind[]): Arbitrary<ScopeRecipe> =>
  fc.record({ kind: fc.constantFrom(...kinds), other: fc.nat({ max: 1 }), isSensitive: fc.boolean() });

/** Always something to see and something to hide. */
const scopes: Arbitrary<ScopeRecipe[]> = fc
  .tuple(scopeOf(SEEN_SCOPES), scopeOf(HIDDEN_SCOPES), fc.array(scopeOf([...SEEN_SCOPES, ...HIDDEN_SCOPES]), { maxLength: 3 }))
  .map(([seen, hidden, others]) => [seen, hidden, ...others]);

const version: Arbitrary<VersionRecipe> = fc.record({
  isOpen: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  delay: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }),
});

const investigation: Arbitrary<InvestigationRecipe> = fc.record({ scope: first, version: first, urn: pick, title: pick, day: pick, status: pick });
const person: Arbitrary<PersonRecipe> = fc.record({ name: pick, birth: pick, role: pick });
const fact: Arbitrary<FactRecipe> = fc.record({ rule: pick, from: fewOrPick, to: fewOrPick, detail: pick, retraction });
const intake: Arbitrary<ImportRecipe> = fc.record({
  investigation: pick,
  version: first,
  origin: pick,
  retraction,
  persons: fc.array(person, { maxLength: 2 }),
  facts: fc.array(fact, { minLength: 1, maxLength: 7 }),
});

/** Around the cap of 51 holders, so that a hidden crowd carries a value over it. */
const hub: Arbitrary<HubRecipe | null> = fc.option(
  fc.record({ selector: fc.nat({ max: 2 }), holders: fc.integer({ min: 47, max: 52 }), scope: fc.constantFrom(1, 1, 1, 1, 1, 1, 0), version: pick }),
  { freq: 2, nil: null },
);

export const worldRecipe: Arbitrary<WorldRecipe> = fc.record({
  viewer: fc.record({ force: pick, name: pick, clearance: pick, compartments: pick }),
  scopes,
  versions: fc.array(version, { minLength: 1, maxLength: 6 }),
  investigations: fc.array(investigation, { minLength: 3, maxLength: 8 }),
  imports: fc.array(intake, { minLength: 3, maxLength: 9 }),
  hub,
  writes: fc.array(fc.record({ isOwn: fc.boolean(), investigation: pick }), { maxLength: 2 }),
  asked: fc.nat({ max: 1_000_000 }),
});
