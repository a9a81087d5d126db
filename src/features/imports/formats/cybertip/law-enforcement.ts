import type { ElementRule } from './element-rule';
import { personRule } from './person-rules';
import { attributesOf, shortText, truth } from './read-values';
import type { TipRecord } from './tip-record';

/** Which agency knows of the matter already. Its officer's contact stands in many reports and is told apart as a reporter's is. */
export function lawEnforcementRule(record: TipRecord): ElementRule {
  const { details, doubt } = record;
  const text = (name: string): ElementRule => ({ closed: (element) => details.set(name, shortText(element, doubt)) });
  const yesOrNo = (name: string): ElementRule => ({ closed: (element) => details.set(name, truth(element, doubt)) });
  return {
    children: {
      agencyName: text('lawEnforcementAgency'),
      caseNumber: text('lawEnforcementCase'),
      officerContact: contactPersonRule(record, 'officerContact'),
      reportedToLe: yesOrNo('reportedToLawEnforcement'),
      servedLegalProcessDomestic: yesOrNo('servedLegalProcessDomestic'),
      servedLegalProcessInternational: {
        attributes: ['fleaCountry'],
        closed: (element) => {
          details.set('servedLegalProcessInternational', truth(element, doubt));
          for (const [name, value] of Object.entries(attributesOf(element, { fleaCountry: 'servedLegalProcessBy' }))) details.set(name, String(value));
        },
      },
    },
  };
}

/** Somebody who can be asked about the report. */
export function contactPersonRule(record: TipRecord, section: string): ElementRule {
  return {
    ...personRule(record.current),
    repeats: true,
    opened: (at) => void record.openPerson(section, at, 'REPORTER'),
    closed: () => record.closePerson(),
  };
}
