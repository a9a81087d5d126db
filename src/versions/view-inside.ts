import { compilePermission } from '../domain/access/permission';
import type { NumberedScope } from '../domain/access/scope';
import type { Viewer } from '../domain/access/viewer';
import type { GraphView, StatementRunner } from '../graph/statement';
import { readPin } from '../generated/cypher/versions';
import { readScopes as readAllScopes } from './read-scopes';

/** A viewer's view, and what its scopes are. */
export interface ScopedView extends GraphView {
  readonly scopes: ReadonlyMap<number, NumberedScope>;
}

/** What the viewer sees from inside an open transaction, its own locks included: for a check that nothing may overtake. */
export async function viewInside(transaction: StatementRunner, viewer: Viewer): Promise<ScopedView> {
  const pin = await readPin(transaction, {});
  const scopes = await readAllScopes(transaction);
  const { readScopes } = compilePermission(viewer, scopes);
  return {
    run: (spec, params) => transaction.run(spec, params),
    access: { readScopes, version: pin.version, unpublished: pin.unpublished },
    scopes: new Map(scopes.map((scope) => [scope.number, scope])),
  };
}
