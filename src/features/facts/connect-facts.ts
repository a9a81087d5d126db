import { FACT_TYPES, type FactType } from '../../graph/graph-model';
import type { Connection } from '../../domain/paging/connection';
import { openPage, pageOf, type PageArguments } from '../paging';
import { seen, type Reading, type RequestContext } from '../request-context';
import type { FactNode } from './fact-node';
import type { FactRow } from './fact-loaders';

export interface FactArguments extends PageArguments {
  readonly types?: readonly FactType[] | null | undefined;
}

/** The visible facts around an entity, by id. */
export async function connectFacts(
  { id, reading }: { readonly id: string; readonly reading: Reading },
  args: FactArguments,
  context: RequestContext,
): Promise<Connection<FactNode>> {
  const types = args.types ?? FACT_TYPES;
  const page = openPage(context, args, ['facts', id, [...types].sort()]);
  const found = await reading.factsOfEntities.load({ entityId: id, types, after: String(page.after?.[0] ?? ''), limit: page.limit });
  const nodes = (found?.facts ?? []).map((fact) => seen(reading, fact as FactRow));
  return pageOf(page, nodes, { counted: found?.counted ?? 0, positionOf: (fact) => [fact.id] });
}
