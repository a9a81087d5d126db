import { compilePermission } from '../domain/access/permission';
import type { Viewer } from '../domain/access/viewer';
import type { GraphView, StatementRunner } from '../graph/statement';
import { readPin } from '../generated/cypher/versions';
import { readScopes as readAllScopes } from './read-scopes';

/** What the viewer sees from inside an open transaction, its own locks included: for a check that nothing may overtake. */
export async function viewInside(transaction: StatementRunner, viewer: Viewer): Promise<GraphView> {
  const pin = await readPin(transaction, {});
  const { readScopes } = compilePermission(viewer, await readAllScopes(transaction));
  return { run: (spec, params) => transaction.run(spec, params), access: { readScopes, version: pin.version, unpublished: pin.unpublished } };
}
