import { TIERS, type NumberedScope, type Scope } from './scope';
import { isLocalOperator } from './local-operator';
import type { Viewer } from './viewer';

/** A viewer's rights as two lists of scope numbers, compiled once and good until a scope is added or changed. */
export interface Permission {
  readonly readScopes: readonly number[];
  /** Scopes of which the viewer may learn that an overlap exists, and whom to call. */
  readonly pointerScopes: readonly number[];
}

/** The clearance must reach the tier, and every compartment must be held; without both nothing is read or pointed to. */
function isCleared(viewer: Viewer, scope: Scope): boolean {
  const reaches = TIERS.indexOf(viewer.clearance) >= TIERS.indexOf(scope.tier);
  return reaches && scope.compartments.every((compartment) => viewer.compartments.includes(compartment));
}

/** A membership list decides alone among the cleared; otherwise the owner's own people read, and everybody where it is OPEN. */
export function mayRead(viewer: Viewer, scope: Scope): boolean {
  if (isLocalOperator(viewer)) return true;
  if (!isCleared(viewer, scope)) return false;
  if (scope.members) return scope.members.includes(viewer.name);
  return scope.organisation === viewer.force || scope.visibility === 'OPEN';
}

/** POINTER tells a cleared outsider that something is there; SILENT tells nothing. */
export function mayBePointed(viewer: Viewer, scope: Scope): boolean {
  return isCleared(viewer, scope) && !mayRead(viewer, scope) && scope.visibility === 'POINTER';
}

export function compilePermission(viewer: Viewer, scopes: readonly NumberedScope[]): Permission {
  const numbersWhere = (allows: typeof mayRead) => scopes.filter((scope) => allows(viewer, scope)).map((scope) => scope.number);
  return { readScopes: numbersWhere(mayRead), pointerScopes: numbersWhere(mayBePointed) };
}
