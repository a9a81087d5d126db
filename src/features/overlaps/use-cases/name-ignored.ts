import { commonReason } from '../../../domain/overlap/weigh-reason';
import { seen } from '../../request-context';
import type { OverlapNode, ReasonNode } from '../overlap-node';

/** What both sides hold and what says nothing: the reasons set aside, and the values that more hold than are counted, which name no holders. */
export async function nameIgnored({ leftId, rightId, ignored, reading }: OverlapNode): Promise<ReasonNode[]> {
  const commonValues = (await reading.sharedSelectors.load(leftId)).filter(({ holdings }) => holdings.length === 0);
  const selectorIds = commonValues.map(({ selectorId }) => selectorId);
  const shared = selectorIds.length > 0 ? await reading.commonValues.load({ leftId, rightId, selectorIds }) : [];
  const common = shared.flatMap(({ selectorId, origins }) => {
    const selector = commonValues.find((value) => value.selectorId === selectorId);
    return selector ? [commonReason(selector, origins)] : [];
  });
  return [...ignored, ...common]
    .sort((left, right) => (left.selector.selectorId < right.selector.selectorId ? -1 : 1))
    .map((reason) => seen(reading, { ...reason, leftId, rightId }));
}
