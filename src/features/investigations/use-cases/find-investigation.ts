import { findInvestigationsByUrn } from '../../../generated/cypher/investigations';
import type { GraphView } from '../../../graph/statement';
import type { InvestigationNode } from '../../entities/entity-node';
import { seen, type Reading, type RequestContext } from '../../request-context';

export interface FindInvestigationArguments {
  readonly urn: string;
  readonly force?: string | null | undefined;
  readonly asOf?: Date | null | undefined;
}

/** The investigation that bears a number; the earliest that the viewer may see, where several owners gave the same. */
export async function findInvestigation({ urn, force, asOf }: FindInvestigationArguments, context: RequestContext): Promise<InvestigationNode | null> {
  const look = (view: GraphView) => findInvestigationsByUrn(view, { urn, force: force ?? null });
  const { reading, found } = await (asOf ? lookAsOf(context, asOf, look) : context.readingWith(look));
  const [earliest] = found;
  return earliest ? seen(reading, earliest) : null;
}

async function lookAsOf<Found>(context: RequestContext, asOf: Date, look: (view: GraphView) => Promise<Found>): Promise<{ reading: Reading; found: Found }> {
  const reading = await context.readingAsOf(asOf.getTime());
  return { reading, found: await look(reading.view) };
}
