import { invariant } from '../../kernel/invariant';
import { SELECTOR_TYPES, type SelectorType } from '../../graph/graph-model';
import type { Connection } from '../../domain/paging/connection';
import type { SelectorNode, SubjectNode } from '../entities/entity-node';
import { openPage, pageOf, type PageArguments } from '../paging';
import { seen, type RequestContext } from '../request-context';

export interface SelectorArguments extends PageArguments {
  readonly types?: readonly SelectorType[] | null | undefined;
}

/** The identifiers that a subject's record uses, by id. */
export async function connectSelectorsOfSubject(
  { id, personIds, reading }: SubjectNode,
  args: SelectorArguments,
  context: RequestContext,
): Promise<Connection<SelectorNode>> {
  const types = args.types ?? SELECTOR_TYPES;
  const page = openPage(context, args, ['subject.selectors', id, [...types].sort()]);
  const [personId] = personIds;
  invariant(personId, 'a subject has at least one record');
  const found = await reading.selectorsOfPeople.load({ personId, types, after: String(page.after?.[0] ?? ''), limit: page.limit });
  const rows = await Promise.all((found?.selectorIds ?? []).map((selectorId) => reading.selectors.load(selectorId)));
  const nodes = rows.flatMap((row) => (row ? [seen(reading, row)] : []));
  return pageOf(page, nodes, { counted: found?.counted ?? 0, positionOf: (node) => [node.id] });
}
