import type { Connection } from '../../../domain/paging/connection';
import { countInvestigations, listInvestigations } from '../../../generated/cypher/investigations';
import { COUNT_CAP } from '../../../domain/paging/connection';
import type { InvestigationNode } from '../../entities/entity-node';
import { dayOf } from '../../day-of';
import { openPage, pageOf, type PageArguments } from '../../paging';
import { seen, type RequestContext } from '../../request-context';

export interface InvestigationFilter {
  readonly force?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly openedFrom?: Date | null | undefined;
  readonly openedTo?: Date | null | undefined;
  readonly text?: string | null | undefined;
}

export interface ListInvestigationsArguments extends PageArguments {
  readonly filter?: InvestigationFilter | null | undefined;
}

const LAST_DAY = '9999-12-31';

/** The investigations that the viewer may see, the latest opened first. */
export async function connectInvestigations(args: ListInvestigationsArguments, context: RequestContext): Promise<Connection<InvestigationNode>> {
  const filter = {
    force: args.filter?.force ?? null,
    status: args.filter?.status ?? null,
    openedFrom: dayOf(args.filter?.openedFrom) ?? '',
    openedTo: dayOf(args.filter?.openedTo) ?? LAST_DAY,
    text: args.filter?.text?.toLowerCase() ?? null,
  };
  const page = openPage(context, args, ['investigations', ...Object.values(filter)]);
  const [afterOpenedOn, afterId] = (page.after ?? [LAST_DAY, '']) as [string, string];
  const reading = await context.reading();
  const [rows, { counted }] = await Promise.all([
    listInvestigations(reading.view, { ...filter, afterOpenedOn, afterId, limit: page.limit }),
    countInvestigations(reading.view, { ...filter, countCap: COUNT_CAP + 1 }),
  ]);
  const nodes = rows.map((row) => seen(reading, row));
  return pageOf(page, nodes, { counted, positionOf: (node) => [node.openedOn, node.id] });
}
