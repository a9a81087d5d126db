import { isWithin } from '../../../domain/access/is-within';
import type { Scope } from '../../../domain/access/scope';
import { entityTypeOf } from '../../../domain/ids/id-prefixes';
import type { IdMint } from '../../../domain/ids/id-mint';
import type { PersonRole } from '../../../domain/intake/intake-item';
import type { HeldEnd } from '../../../domain/intelligence/entry';
import { invariant } from '../../../kernel/invariant';
import { SELECTOR_TYPES, type SelectorType } from '../../../graph/graph-model';
import { findOrganisations, findSelectors, type FindSelectorsRow } from '../../../generated/cypher/entities';
import { findPeople } from '../../../generated/cypher/people';
import type { ScopedView } from '../../../versions/view-inside';

const NARROWER = 'may be seen by fewer people than this investigation: state the fact in an investigation that as few may see';
const REFERENCE = 'is an organisation of the reference data, of which no case states facts';

/** What an entry's facts may name, as far as the analyst may see it; `scope`: that of the facts, which is never wider than that of their ends. */
export async function loadHeldEnds(
  ids: readonly string[],
  view: ScopedView,
  { scope, mint }: { scope: number; mint: IdMint },
): Promise<ReadonlyMap<string, HeldEnd>> {
  const problemOf = (held: number) => (isWithin(scopeNumbered(scope, view), scopeNumbered(held, view)) ? null : NARROWER);
  const ofTypes = (types: readonly string[]) => ids.filter((id) => types.includes(entityTypeOf(id) ?? ''));
  const people = await findPeople(view, { ids: ofTypes(['PERSON']) });
  const organisations = await findOrganisations(view, { ids: ofTypes(['ORGANISATION']) });
  const selectors = await findSelectors(view, { ids: ofTypes(SELECTOR_TYPES) });
  return new Map<string, HeldEnd>([
    ...people.map((row) => [row.id, { kind: 'PERSON', end: { held: row.id }, role: onlyRole(row.roles), problem: problemOf(row.scope) }] as const),
    ...organisations.map(({ id, scope: held }) => [id, organisationEnd(id, held === null ? REFERENCE : problemOf(held))] as const),
    ...selectors.map((row) => [row.id, selectorEnd(row, mint)] as const),
  ]);
}

function scopeNumbered(number: number, { scopes }: ScopedView): Scope {
  const scope = scopes.get(number);
  invariant(scope, `something visible stands in scope ${number}, which is not there`);
  return scope;
}

/** Somebody who plays one part wherever the analyst sees them plays it here too. */
function onlyRole(roles: readonly string[]): PersonRole | null {
  return roles.length === 1 ? (roles[0] as PersonRole) : null;
}

function organisationEnd(id: string, problem: string | null): HeldEnd {
  return { kind: 'ORGANISATION', end: { held: id }, role: null, problem };
}

/** A value that is no identifier was kept as it was written: it is named by its id alone, and matched with nothing. */
function selectorEnd({ id, type, key }: FindSelectorsRow, mint: IdMint): HeldEnd {
  const kind = type as SelectorType;
  const isMatched = mint.entity(kind, key) === id;
  return { kind, end: isMatched ? { selector: { type: kind, key } } : { held: id, written: { type: kind, key } }, role: null, problem: null };
}
