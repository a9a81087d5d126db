import { invariant } from '../../kernel/invariant';
import { seen, type Reading } from '../request-context';
import type { SourceNode } from '../entities/entity-node';

/** Who says so: a visible fact or record has a visible source, for both stand in one scope. */
export async function sourceOf({ source, reading }: { readonly source: string; readonly reading: Reading }): Promise<SourceNode> {
  const row = await reading.sources.load(source);
  invariant(row, `a visible fact or record names the source ${source}, which its viewer may not see`);
  return seen(reading, row);
}
