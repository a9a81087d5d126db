import { subjectIdOf } from '../../../domain/ids/id-mint';
import type { Connection } from '../../../domain/paging/connection';
import type { InvestigationNode, SubjectNode } from '../../entities/entity-node';
import { openPage, pageOf, type PageArguments } from '../../paging';
import { seen, type RequestContext } from '../../request-context';

/** The people in an investigation, by id. */
export async function connectSubjects({ id, reading }: InvestigationNode, args: PageArguments, context: RequestContext): Promise<Connection<SubjectNode>> {
  const page = openPage(context, args, ['investigation.subjects', id]);
  const found = await reading.peopleOfInvestigations.load({ investigationId: id, afterId: String(page.after?.[0] ?? ''), limit: page.limit });
  const nodes = (found?.personIds ?? []).map((personId) => seen(reading, { id: subjectIdOf(personId), personIds: [personId] }));
  return pageOf(page, nodes, { counted: found?.counted ?? 0, positionOf: ({ personIds: [personId] }) => [personId as string] });
}
