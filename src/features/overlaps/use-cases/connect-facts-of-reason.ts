import type { Connection } from '../../../domain/paging/connection';
import type { FactNode } from '../../facts/fact-node';
import type { FactRow } from '../../facts/fact-loaders';
import { openPage, pageOf, type PageArguments } from '../../paging';
import { seen, type RequestContext } from '../../request-context';
import type { ReasonNode } from '../overlap-node';

/** The facts that put the shared value into either investigation, by id. */
export async function connectFactsOfReason(
  { selector, leftId, rightId, reading }: ReasonNode,
  args: PageArguments,
  context: RequestContext,
): Promise<Connection<FactNode>> {
  const page = openPage(context, args, ['reason.facts', selector.selectorId, leftId, rightId]);
  const request = { selectorId: selector.selectorId, investigationIds: [leftId, rightId], after: String(page.after?.[0] ?? ''), limit: page.limit };
  const found = await reading.factsOfReasons.load(request);
  const nodes = (found?.facts ?? []).map((fact) => seen(reading, fact as FactRow));
  return pageOf(page, nodes, { counted: found?.counted ?? 0, positionOf: (fact) => [fact.id] });
}
