import { birthConflict } from '../../../domain/overlap/birth-conflicts';
import type { OverlapReason } from '../../../domain/overlap/weigh-reason';
import type { RequestContext } from '../../request-context';
import type { OverlapNode } from '../overlap-node';

/** What speaks against a pair: how its shared identifiers were used, and dates of birth that differ. Whose dates are told is consulted. */
export async function tellConflicts(overlap: OverlapNode, context: RequestContext): Promise<string[]> {
  const { reasons, ignored } = overlap;
  const ofBirths = await Promise.all(reasons.map((reason) => tellBirths(overlap, reason, context)));
  return [...[...reasons, ...ignored].flatMap(({ conflicts }) => conflicts()), ...ofBirths.filter((sentence) => sentence !== null)].sort();
}

async function tellBirths({ leftId, rightId, reading }: OverlapNode, { selector }: OverlapReason, { consulted }: RequestContext): Promise<string | null> {
  const usersOn = async (investigationId: string) => (await reading.usersOfReasons.load({ investigationId, selectorId: selector.selectorId }))?.users ?? [];
  const [left, right] = await Promise.all([usersOn(leftId), usersOn(rightId)]);
  const conflict = birthConflict(selector, left, right);
  if (conflict !== null) for (const { personId } of [...left, ...right]) consulted.add(personId);
  return conflict;
}
