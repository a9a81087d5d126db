import type { Connection } from '../../domain/paging/connection';
import type { SourceNode } from '../entities/entity-node';
import { openPage, pageOf, type PageArguments } from '../paging';
import { seen, type RequestContext } from '../request-context';

/** The sources whose reports name a source's report, or are named by it, by id. */
export async function connectRelatedSources({ id, reading }: SourceNode, args: PageArguments, context: RequestContext): Promise<Connection<SourceNode>> {
  const page = openPage(context, args, ['source.related', id]);
  const found = await reading.relatedSources.load({ sourceId: id, after: String(page.after?.[0] ?? ''), limit: page.limit });
  const rows = await Promise.all((found?.ids ?? []).map((related) => reading.sources.load(related)));
  const nodes = rows.flatMap((row) => (row ? [seen(reading, row)] : []));
  return pageOf(page, nodes, { counted: found?.counted ?? 0, positionOf: (node) => [node.id] });
}
