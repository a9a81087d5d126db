import { findInvestigationsByUrn } from '../../../generated/cypher/investigations';
import type { InvestigationNode } from '../../entities/entity-node';
import { seen, type RequestContext } from '../../request-context';

export interface FindInvestigationArguments {
  readonly urn: string;
  readonly force?: string | null | undefined;
  readonly asOf?: Date | null | undefined;
}

/** The investigation that bears a number; the earliest that the viewer may see, where several owners gave the same. */
export async function findInvestigation({ urn, force, asOf }: FindInvestigationArguments, context: RequestContext): Promise<InvestigationNode | null> {
  const reading = await (asOf ? context.readingAsOf(asOf.getTime()) : context.reading());
  const [earliest] = await findInvestigationsByUrn(reading.view, { urn, force: force ?? null });
  return earliest ? seen(reading, earliest) : null;
}
