import type { NumberedScope, Tier, Visibility } from '../domain/access/scope';
import type { StatementRunner } from '../graph/statement';
import { listScopes, type ListScopesRow } from '../generated/cypher/versions';

/** Every scope as access rules take it; its words were checked when it was made. */
export async function readScopes(graph: StatementRunner): Promise<(ListScopesRow & NumberedScope)[]> {
  const rows = await listScopes(graph, {});
  return rows.map((row) => ({ ...row, tier: row.tier as Tier, visibility: row.visibility as Visibility }));
}
