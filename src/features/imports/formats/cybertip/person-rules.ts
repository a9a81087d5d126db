import type { PersonRole } from '../../../../domain/intake/intake-item';
import type { WrittenSelector } from '../../../../domain/selectors/normalised-selector';
import { capturedEventRule } from './captured-event';
import { FREE_TEXT, type ElementRule, type ReadElement } from './element-rule';
import type { IdentityPart } from './person-identity';
import { postalAddressRule, type ReadAddress } from './postal-address-rule';
import { attributesOf, shortText, truth, type Doubt } from './read-values';
import type { ReportedPerson } from './reported-person';
import { vehicleMarks } from './vehicle-marks';

/** The sections of a report that describe somebody with an account, and the part that the person has in the case. */
export const PERSON_SECTIONS: readonly { readonly section: string; readonly person: string; readonly role: PersonRole }[] = [
  { section: 'personOrUserReported', person: 'personOrUserReportedPerson', role: 'SUSPECT' },
  /** Whom something was meant for may be a child or an adult in it: the report does not say, so no part is assumed. */
  { section: 'intendedRecipient', person: 'intendedRecipientPerson', role: 'OTHER' },
  { section: 'victim', person: 'victimPerson', role: 'VICTIM' },
];

const CONTACT_ATTRIBUTES = ['type', 'verified', 'verificationDate'] as const;
const PHONE_ATTRIBUTES = [...CONTACT_ATTRIBUTES, 'countryCallingCode', 'extension'] as const;
const DISABLED = { disabledDate: 'On', userNotified: 'UserNotified', userNotifiedDate: 'UserNotifiedOn', reenabledDate: 'ReenabledOn' } as const;

/** The person whose section is open. */
type Current = () => ReportedPerson;

const doubtOf =
  (current: Current): Doubt =>
  (element, reason) =>
    current().doubt(element, reason);

/** Names, age and date of birth, and how the person is reached. */
export function personRule(current: Current): ElementRule {
  return { children: { ...identityRules(current, ['firstName', 'lastName', 'age', 'dateOfBirth']), ...contactRules(current) } };
}

/** Telephone numbers, e-mail and postal addresses. */
export function contactRules(current: Current): Record<string, ElementRule> {
  return {
    phone: phoneRule((element, written) => current().uses(element.at, written, contactProperties(element), verificationNotes(element))),
    email: emailRule((element, written) => current().uses(element.at, written, contactProperties(element), verificationNotes(element))),
    address: postalAddressRule(doubtOf(current), (address) => putAddress(current(), address)),
  };
}

/** What a section holds beside the person: the account, its names, pages, and the events in which it was seen. */
export function accountRules(current: Current): Record<string, ElementRule> {
  const doubt = doubtOf(current);
  const yesOrNo: ElementRule = { closed: (element) => current().details.yesOrNo(element) };
  return {
    ...identityRules(current, ['espIdentifier', 'espService', 'screenName', 'compromisedAccount']),
    displayName: { repeats: true, closed: (element) => current().details.displayName(element) },
    profileUrl: { repeats: true, closed: (element) => element.value !== '' && current().uses(element.at, { type: 'URL', raw: element.value }) },
    profileBio: FREE_TEXT,
    additionalInfo: FREE_TEXT,
    ipCaptureEvent: capturedEventRule('ipAddress', doubt, (event) => current().sawAddress(event)),
    deviceId: capturedEventRule('idValue', doubt, (event) => current().sawDevice(event)),
    vehicleDescription: { closed: (element) => putVehicle(current(), element) },
    groupIdentifier: membershipRule(current, 'online group'),
    schoolName: membershipRule(current, 'school'),
    estimatedLocation: estimatedLocationRule(current),
    accountTemporarilyDisabled: disabledRule(current),
    accountPermanentlyDisabled: disabledRule(current),
    thirdPartyUserReported: yesOrNo,
    allEmailsReported: yesOrNo,
  };
}

export function identityRules(current: Current, parts: readonly IdentityPart[]): Record<string, ElementRule> {
  return Object.fromEntries(parts.map((part) => [part, { closed: (element: ReadElement) => current().learn(part, element) }]));
}

export function phoneRule(found: (element: ReadElement, written: WrittenSelector) => void): ElementRule {
  return contactRule(PHONE_ATTRIBUTES, (element) => {
    found(element, { type: 'PHONE', raw: element.value, callingCode: element.attributes.get('countryCallingCode') });
  });
}

export function emailRule(found: (element: ReadElement, written: WrittenSelector) => void): ElementRule {
  return contactRule(CONTACT_ATTRIBUTES, (element) => found(element, { type: 'EMAIL', raw: element.value }));
}

/** What the attributes of a telephone number or an e-mail address say of it. */
export function contactProperties(element: ReadElement) {
  return attributesOf(element, Object.fromEntries(PHONE_ATTRIBUTES.map((name) => [name, name])));
}

export function verificationNotes({ attributes }: ReadElement): string[] {
  const verified = attributes.get('verified');
  if (verified === undefined) return [];
  const date = attributes.get('verificationDate');
  return [verified === 'true' || verified === '1' ? `verified by the platform${date ? ` on ${date}` : ''}` : 'not verified by the platform'];
}

function contactRule(attributes: readonly string[], closed: (element: ReadElement) => void): ElementRule {
  return { repeats: true, attributes, closed: (element) => element.value !== '' && closed(element) };
}

/** A town alone says where somebody lives and is no address that two people could share. */
function putAddress(person: ReportedPerson, { at, text, isHome, properties }: ReadAddress): void {
  if (isHome) person.livesAt(at, text, properties);
  else person.details.tell({ area: text });
}

function putVehicle(person: ReportedPerson, element: ReadElement): void {
  person.details.text(element);
  for (const raw of vehicleMarks(element.value.slice(0, 500))) person.uses(element.at, { type: 'VEHICLE', raw });
}

/** That somebody is of a group is what the platform believes; the school is what it was told. */
function membershipRule(current: Current, category: 'online group' | 'school'): ElementRule {
  return {
    closed: (element) => {
      const name = shortText(element, doubtOf(current));
      const nature = category === 'school' ? 'STATED' : 'ASSESSED';
      if (name !== null) current().belongsTo({ at: element.at, name, category, nature });
    },
  };
}

function estimatedLocationRule(current: Current): ElementRule {
  let parts: string[] = [];
  const part: ElementRule = {
    closed: (element) => {
      const text = shortText(element, doubtOf(current));
      if (text !== null) parts.push(text);
    },
  };
  return {
    attributes: ['verified', 'timestamp'],
    children: { city: part, region: part, countryCode: part },
    opened: () => (parts = []),
    closed: (element) => {
      const more = attributesOf(element, { verified: 'estimatedLocationVerified', timestamp: 'estimatedLocationAt' });
      if (parts.length > 0) current().details.tell({ estimatedLocation: parts.slice(0, 3).join(', '), ...more });
    },
  };
}

function disabledRule(current: Current): ElementRule {
  return {
    attributes: Object.keys(DISABLED),
    closed: (element) => {
      const value = truth(element, doubtOf(current));
      const names = Object.fromEntries(Object.entries(DISABLED).map(([attribute, suffix]) => [attribute, element.name + suffix]));
      current().details.tell({ ...(value === null ? {} : { [element.name]: value }), ...attributesOf(element, names) });
    },
  };
}
