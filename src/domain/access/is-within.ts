import { TIERS, type Scope } from './scope';

/**
 * Whether everybody who may read the inner scope may read the outer one: a fact's scope is never wider than that of the records at its
 * ends, so that whoever sees the fact sees what it stands between.
 */
export function isWithin(inner: Scope, outer: Scope): boolean {
  const demandsAsMuch = TIERS.indexOf(inner.tier) >= TIERS.indexOf(outer.tier);
  if (!demandsAsMuch || !outer.compartments.every((compartment) => inner.compartments.includes(compartment))) return false;
  const { members } = outer;
  if (members) return inner.members?.every((member) => members.includes(member)) ?? false;
  if (outer.visibility === 'OPEN') return true;
  return inner.members === null && inner.visibility !== 'OPEN' && inner.organisation === outer.organisation;
}
