import { associatedAccountRule } from './associated-account';
import { FREE_TEXT, type ElementRule } from './element-rule';
import { fileRule } from './file-rules';
import { incidentDetailsRule } from './incident-details';
import { contactPersonRule, lawEnforcementRule } from './law-enforcement';
import { accountRules, PERSON_SECTIONS, personRule } from './person-rules';
import { reportNumber, shortText } from './read-values';
import { incidentRule } from './report-incident';
import type { TipDocument } from './tip-document';
import type { TipRecord } from './tip-record';

/** A report as a platform sends it to NCMEC. */
export class CyberTipReport implements TipDocument {
  readonly caseless = false;

  constructor(private readonly record: TipRecord) {}

  rule(): ElementRule {
    const { record } = this;
    const { details, doubt } = record;
    return {
      children: {
        reportId: { closed: (element) => (record.number ??= reportNumber(element, doubt)) },
        batchedReport: { attributes: ['reason'], opened: (_at, attributes) => details.set('batchReason', attributes.get('reason')?.slice(0, 200) ?? null) },
        incidentSummary: incidentRule(record),
        internetDetails: incidentDetailsRule(record),
        lawEnforcement: lawEnforcementRule(record),
        reporter: {
          children: {
            reportingPerson: contactPersonRule(record, 'reportingPerson'),
            contactPerson: contactPersonRule(record, 'contactPerson'),
            companyTemplate: FREE_TEXT,
            termsOfService: FREE_TEXT,
            legalURL: { closed: (element) => details.set('legalUrl', shortText(element, doubt)) },
          },
        },
        ...this.personRules(),
        fileDetails: fileRule(record, (file) => file.hasHash || details.add('filesWithoutHash', file.fileId)),
        additionalInfo: FREE_TEXT,
      },
    };
  }

  finish(): void {
    const { record } = this;
    const at = '/report';
    if (record.occurredAt === null) record.warn(at, 'The report gives no time of the incident that can be read.');
    if (record.incidentType === null) record.warn(at, 'The report gives no incident type.');
    record.finish(at);
  }

  private personRules(): Record<string, ElementRule> {
    const { record } = this;
    const sections = PERSON_SECTIONS.map(({ section, person, role }): [string, ElementRule] => [
      section,
      {
        repeats: true,
        opened: (at) => void record.openPerson(section, at, role),
        children: {
          [person]: personRule(record.current),
          ...accountRules(record.current),
          priorCTReports: { repeats: true, closed: (element) => record.relate(element) },
          associatedAccount: associatedAccountRule(record),
        },
        closed: () => record.closePerson(),
      },
    ]);
    return Object.fromEntries(sections);
  }
}
