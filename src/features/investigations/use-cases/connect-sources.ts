import type { Connection } from '../../../domain/paging/connection';
import type { InvestigationNode, SourceNode } from '../../entities/entity-node';
import { openPage, pageOf, type PageArguments } from '../../paging';
import { seen, type RequestContext } from '../../request-context';

/** The sources behind an investigation, in the order in which they were received. */
export async function connectSources({ id, reading }: InvestigationNode, args: PageArguments, context: RequestContext): Promise<Connection<SourceNode>> {
  const page = openPage(context, args, ['investigation.sources', id]);
  const [afterReceivedAt, afterId] = (page.after ?? [0, '']) as [number, string];
  const found = await reading.sourcesOfInvestigations.load({ investigationId: id, afterReceivedAt, afterId, limit: page.limit });
  const rows = await Promise.all((found?.sources ?? []).map((source) => reading.sources.load(source.id)));
  const nodes = rows.flatMap((row) => (row ? [seen(reading, row)] : []));
  return pageOf(page, nodes, { counted: found?.counted ?? 0, positionOf: (node) => [node.receivedAt, node.id] });
}
