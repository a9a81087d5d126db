import type { ElementRule } from './element-rule';
import { accountRules, contactRules, identityRules } from './person-rules';
import { attributesOf } from './read-values';
import type { TipRecord } from './tip-record';

/**
 * Another account that the platform ties to a person: billed together, a parent's, or linked. Whether it is the same human is not
 * said, so it is a person record of its own with no part assumed, and the tie is told as the platform words it.
 */
export function associatedAccountRule(record: TipRecord): ElementRule {
  const { current } = record;
  const platform = identityRules(current, ['platform'])['platform'] ?? {};
  return {
    repeats: true,
    attributes: ['type'],
    opened: (at) => void record.openPerson('associatedAccount', at, 'OTHER'),
    children: {
      ...accountRules(current),
      ...contactRules(current),
      ...identityRules(current, ['firstName', 'middleName', 'lastName', 'approximateAge', 'dateOfBirth']),
      platform: {
        ...platform,
        attributes: ['thirdPartyUser'],
        closed: (element) => {
          platform.closed?.(element);
          current().details.tell(attributesOf(element, { thirdPartyUser: 'thirdPartyUser' }));
        },
      },
      priorCTReport: { repeats: true, closed: (element) => record.relate(element) },
    },
    closed: (element) => {
      const { ref } = current().setting;
      record.closePerson();
      current().knows(element.at, ref, attributesOf(element, { type: 'type' }));
    },
  };
}
