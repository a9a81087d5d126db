import { scopeKey, TIERS, type Scope } from '../../../src/domain/access/scope';
import type { Viewer } from '../../../src/domain/access/viewer';
import { CLOSED_COMPARTMENT, COMPARTMENTS, FORCES, OTHER_NAMES, VIEWER_NAMES, VIEWER_ROLES } from './catalogue';
import type { ScopeRecipe, ViewerRecipe } from './world-recipe';

export function pickFrom<Item>(items: readonly Item[], choice: number): Item {
  const item = items[choice % items.length];
  if (item === undefined && items.length === 0) throw new Error('There is nothing to pick from');
  return item as Item;
}

export function buildViewer({ force, name, clearance, compartments }: ViewerRecipe): Viewer {
  return {
    name: pickFrom(VIEWER_NAMES, name),
    force: pickFrom(FORCES, force),
    clearance: pickFrom(TIERS, clearance),
    compartments: COMPARTMENTS.filter((_compartment, index) => (compartments >> index) % 2 === 1),
    roles: VIEWER_ROLES,
  };
}

/** Somebody with the same name and force who may see more: what a viewer was before their rights were cut. */
export function widened(viewer: Viewer): Viewer {
  return { ...viewer, clearance: 'TOP_SECRET', compartments: [...COMPARTMENTS, CLOSED_COMPARTMENT] };
}

/** Somebody else who reads a scope. */
export function readerOf(scope: Scope): Viewer {
  const name = scope.members?.[0] ?? 'supt.quill';
  return { name, force: scope.organisation, clearance: 'TOP_SECRET', compartments: scope.compartments, roles: VIEWER_ROLES };
}

function partsOf({ kind, other }: ScopeRecipe, viewer: Viewer): Partial<Scope> {
  const elsewhere = pickFrom(
    FORCES.filter((force) => force !== viewer.force),
    other,
  );
  const stranger = pickFrom(OTHER_NAMES, other);
  const above = TIERS[TIERS.indexOf(viewer.clearance) + 1];
  switch (kind) {
    case 'own':
      return {};
    case 'ownSilent':
      return { visibility: 'SILENT' };
    case 'openElsewhere':
      return { organisation: elsewhere };
    case 'asClearedAsViewer':
      return { organisation: elsewhere, tier: viewer.clearance, compartments: viewer.compartments };
    case 'memberOf':
      return { organisation: elsewhere, visibility: 'SILENT', members: [stranger, viewer.name] };
    case 'aboveClearance':
      return above ? { tier: above } : { compartments: [CLOSED_COMPARTMENT] };
    case 'otherCompartment':
      return { compartments: [...viewer.compartments, CLOSED_COMPARTMENT] };
    case 'closedMembership':
      return { members: [stranger] };
    case 'silentElsewhere':
      return { organisation: elsewhere, visibility: 'SILENT' };
    case 'pointerElsewhere':
      return { organisation: elsewhere, visibility: 'POINTER' };
    case 'memberButUncleared':
      return { members: [viewer.name], compartments: [CLOSED_COMPARTMENT] };
  }
}

/** The distinct scopes of a world, in the order in which they were first used. */
export function buildScopes(recipes: readonly ScopeRecipe[], viewer: Viewer): Scope[] {
  const scopes = recipes.map((recipe): Scope => {
    const markings = recipe.isSensitive ? ['OFFICIAL-SENSITIVE'] : [];
    return { organisation: viewer.force, tier: 'OFFICIAL', markings, compartments: [], visibility: 'OPEN', members: null, ...partsOf(recipe, viewer) };
  });
  return [...new Map(scopes.map((scope) => [scopeKey(scope), scope])).values()];
}

/** Whether everybody who reads the one reads the other: what a fact's scope is to the scopes of its ends. */
export function isWithin(inner: Scope, outer: Scope): boolean {
  const needsAsMuch = TIERS.indexOf(inner.tier) >= TIERS.indexOf(outer.tier) && outer.compartments.every((name) => inner.compartments.includes(name));
  if (!needsAsMuch) return false;
  if (outer.members) return inner.members !== null && inner.members.every((member) => outer.members?.includes(member));
  if (outer.visibility === 'OPEN') return true;
  return inner.members === null && inner.visibility !== 'OPEN' && inner.organisation === outer.organisation;
}
