import type { Connection } from '../../domain/paging/connection';
import { openPage, pageOf, type PageArguments } from '../paging';
import { seen, type RequestContext } from '../request-context';
import type { InvestigationNode, SelectorNode } from './entity-node';

/** The investigations that hold a selector, by URN. */
export async function connectInvestigationsOfSelector(
  { id, reading }: SelectorNode,
  args: PageArguments,
  context: RequestContext,
): Promise<Connection<InvestigationNode>> {
  const page = openPage(context, args, ['selector.investigations', id]);
  const [afterUrn, afterId] = (page.after ?? ['', '']) as [string, string];
  const found = await reading.investigationsOfSelectors.load({ selectorId: id, afterUrn, afterId, limit: page.limit });
  const rows = await reading.investigations.loadMany(found?.investigationIds ?? []);
  const nodes = rows.flatMap((row) => (row instanceof Error || !row ? [] : [seen(reading, row)]));
  return pageOf(page, nodes, { counted: found?.counted ?? 0, positionOf: (node) => [node.urn, node.id] });
}
