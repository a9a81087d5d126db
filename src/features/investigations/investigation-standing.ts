import { invariant } from '../../kernel/invariant';
import type { Visibility } from '../../domain/access/scope';
import type { InvestigationNode } from '../entities/entity-node';
import type { RequestContext } from '../request-context';

export function visibilityOf({ scope, reading }: InvestigationNode): Visibility {
  const known = reading.view.scopes.get(scope);
  invariant(known, `an investigation stands in scope ${scope}, which is not there`);
  return known.visibility;
}

/** Changes with every change of the investigation, and says nothing of how many there were. */
export function versionOf({ id, revision }: InvestigationNode, { mint }: RequestContext): string {
  return mint.mark('investigation revision', id, String(revision));
}
