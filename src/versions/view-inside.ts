import { compilePermission } from '../domain/access/permission';
import type { Tier, Visibility } from '../domain/access/scope';
import type { Viewer } from '../domain/access/viewer';
import type { GraphView, StatementRunner } from '../graph/statement';
import { listScopes, readPin } from '../generated/cypher/versions';

/** What the viewer sees from inside an open transaction, its own locks included: for a check that nothing may overtake. */
export async function viewInside(transaction: StatementRunner, viewer: Viewer): Promise<GraphView> {
  const pin = await readPin(transaction, {});
  const scopes = (await listScopes(transaction, {})).map((row) => ({ ...row, tier: row.tier as Tier, visibility: row.visibility as Visibility }));
  const { readScopes } = compilePermission(viewer, scopes);
  return { run: (spec, params) => transaction.run(spec, params), access: { readScopes, version: pin.version, unpublished: pin.unpublished } };
}
