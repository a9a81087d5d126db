import type { PersonRole } from '../../../../domain/intake/intake-item';
import type { WrittenSelector } from '../../../../domain/selectors/normalised-selector';
import { capturedEventRule } from './captured-event';
import type { ElementRule, ReadElement } from './element-rule';
import type { IdentityPart, ReportedPerson } from './reported-person';
import type { Doubt } from './read-values';

/** The sections of a report that describe somebody with an account, and the part that the person has in the case. */
export const PERSON_SECTIONS: readonly { readonly section: string; readonly person: string; readonly role: PersonRole }[] = [
  { section: 'personOrUserReported', person: 'personOrUserReportedPerson', role: 'SUSPECT' },
  /** Whom something was meant for may be a child or an adult in it: the report does not say, so no part is assumed. */
  { section: 'intendedRecipient', person: 'intendedRecipientPerson', role: 'OTHER' },
  { section: 'victim', person: 'victimPerson', role: 'VICTIM' },
];

const CONTACT_ATTRIBUTES = ['type', 'verified', 'verificationDate'] as const;
const PHONE_ATTRIBUTES = [...CONTACT_ATTRIBUTES, 'countryCallingCode', 'extension'] as const;

/** The person whose section is open. */
type Current = () => ReportedPerson;

/** First and last name, telephone numbers, e-mail addresses, age and date of birth. */
export function personRule(current: Current): ElementRule {
  return {
    children: {
      ...identityRules(current, ['firstName', 'lastName', 'age', 'dateOfBirth']),
      phone: contactRule(current, PHONE_ATTRIBUTES, (element) => ({
        type: 'PHONE',
        raw: element.value,
        callingCode: element.attributes.get('countryCallingCode'),
      })),
      email: contactRule(current, CONTACT_ATTRIBUTES, (element) => ({ type: 'EMAIL', raw: element.value })),
    },
  };
}

/** What a section holds beside the person: the account, its names, pages, and the events in which it was seen. */
export function accountRules(current: Current): Record<string, ElementRule> {
  const doubt: Doubt = (element, reason) => current().doubt(element, reason);
  return {
    ...identityRules(current, ['espIdentifier', 'espService', 'screenName', 'compromisedAccount']),
    displayName: { repeats: true, closed: (element) => current().learnDisplayName(element) },
    profileUrl: { repeats: true, closed: (element) => current().uses(element.at, { type: 'URL', raw: element.value }) },
    ipCaptureEvent: capturedEventRule('ipAddress', doubt, (event) => current().sawAddress(event)),
    deviceId: capturedEventRule('idValue', doubt, (event) => current().sawDevice(event)),
  };
}

function identityRules(current: Current, parts: readonly IdentityPart[]): Record<string, ElementRule> {
  return Object.fromEntries(parts.map((part) => [part, { closed: (element: ReadElement) => current().learn(part, element) }]));
}

function contactRule(current: Current, attributes: readonly string[], written: (element: ReadElement) => WrittenSelector): ElementRule {
  return {
    repeats: true,
    attributes,
    closed: (element) => {
      const given = attributes
        .filter((name) => element.attributes.has(name))
        .map((name) => [name, (element.attributes.get(name) ?? '').slice(0, 200)] as const);
      current().uses(element.at, written(element), Object.fromEntries(given), verificationNotes(element));
    },
  };
}

function verificationNotes({ attributes }: ReadElement): string[] {
  const verified = attributes.get('verified');
  if (verified === undefined) return [];
  const date = attributes.get('verificationDate');
  return [verified === 'true' || verified === '1' ? `verified by the platform${date ? ` on ${date}` : ''}` : 'not verified by the platform'];
}
