import { scopeKey, type Scope } from '../domain/access/scope';
import type { WriteRunner } from '../graph/statement';
import { ensureScope } from '../generated/cypher/versions';

/** The number of a scope, given on first use. */
export async function ensureScopeNumber(transaction: WriteRunner, scope: Scope): Promise<number> {
  const { number } = await ensureScope(transaction, { ...scope, key: scopeKey(scope) });
  return number;
}
