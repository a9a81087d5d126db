import { findInvestigationsByUrn } from '../../../generated/cypher/investigations';
import type { GraphView } from '../../../graph/statement';
import type { InvestigationNode } from '../../entities/entity-node';
import { findSharedByUrn } from '../../overlaps/overlap-loaders';
import { lookAt } from '../../look-at';
import { seen, type RequestContext } from '../../request-context';

export interface FindInvestigationArguments {
  readonly urn: string;
  readonly force?: string | null | undefined;
  readonly asOf?: Date | null | undefined;
}

/**
 * The investigation that bears a number; the earliest that the viewer may see, where several owners gave the same. Where its
 * overlaps are asked for too, what they rest on is read beside it, for that takes longest of all.
 */
export async function findInvestigation(
  { urn, force, asOf }: FindInvestigationArguments,
  context: RequestContext,
  { withOverlaps }: { readonly withOverlaps: boolean },
): Promise<InvestigationNode | null> {
  const look = (view: GraphView) =>
    Promise.all([findInvestigationsByUrn(view, { urn, force: force ?? null }), withOverlaps ? findSharedByUrn(view, urn, context.warnings) : null]);
  const { reading, found } = await lookAt(context, asOf, look);
  const [[earliest], shared] = found;
  if (!earliest) return null;
  if (shared) reading.sharedSelectors.prime(earliest.id, shared.get(earliest.id) ?? []);
  return seen(reading, earliest);
}
