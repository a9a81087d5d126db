import type { Connection } from '../../domain/paging/connection';
import type { InvestigationNode } from '../entities/entity-node';
import { openPage, pageOf, type PageArguments } from '../paging';
import { seen, type RequestContext } from '../request-context';
import type { FactNode } from './fact-node';

/** How an investigation is related to others, by id. */
export async function connectRelations({ id, reading }: InvestigationNode, args: PageArguments, context: RequestContext): Promise<Connection<FactNode>> {
  const page = openPage(context, args, ['investigation.relations', id]);
  const after = String(page.after?.[0] ?? '');
  const relations = await reading.relationsOfInvestigations.load(id);
  const nodes = relations.filter((relation) => relation.id > after).slice(0, page.limit);
  return pageOf(
    page,
    nodes.map((relation) => seen(reading, relation)),
    { counted: relations.length, positionOf: (fact) => [fact.id] },
  );
}
