import { ok, refused, type Result } from '../../kernel/result';
import { isLocalOperator } from './local-operator';
import { mayRead } from './permission';
import type { Scope, Tier, Visibility } from './scope';
import { TIERS } from './scope';
import type { Viewer } from './viewer';

export interface WantedScope {
  readonly force: string;
  readonly tier: Tier;
  readonly visibility: Visibility;
  readonly markings: readonly string[];
  readonly compartments: readonly string[];
  readonly members: readonly string[] | null;
}

/** The scope for a new record; nobody may put a record where they could not read it themselves. */
export function decideNewScope(viewer: Viewer, wanted: WantedScope): Result<Scope, string> {
  const { force: organisation, tier, visibility, markings, compartments, members } = wanted;
  const scope: Scope = { organisation, tier, visibility, markings, compartments, members };
  if (isLocalOperator(viewer)) return ok(scope);
  if (organisation !== viewer.force) return refused(`force must be your own organisation, ${viewer.force}.`);
  if (TIERS.indexOf(tier) > TIERS.indexOf(viewer.clearance)) return refused(`tier must not be above your clearance, ${viewer.clearance}.`);
  const missing = compartments.find((compartment) => !viewer.compartments.includes(compartment));
  if (missing !== undefined) return refused(`compartments must be ones that you hold: ${missing} is not.`);
  if (members && !members.includes(viewer.name)) return refused(`members must name you, ${viewer.name}, too.`);
  return mayRead(viewer, scope) ? ok(scope) : refused('You could not read what you are about to create.');
}
