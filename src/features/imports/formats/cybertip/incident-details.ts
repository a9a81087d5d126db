import type { FactProperties } from '../../../../domain/intake/intake-item';
import type { WrittenSelector } from '../../../../domain/selectors/normalised-selector';
import { capturedEventRule } from './captured-event';
import { FREE_TEXT, type ElementRule, type ReadElement } from './element-rule';
import { FILE_NAME } from './file-rules';
import { contactProperties, emailRule, phoneRule, verificationNotes } from './person-rules';
import { postalAddressRule } from './postal-address-rule';
import { attributesOf, decimal, shortText } from './read-values';
import type { TipRecord } from './tip-record';

/** Where the incident happened: the eight kinds of the schema, each with what it knows. */
export function incidentDetailsRule(record: TipRecord): ElementRule {
  const email = (incident: string) => emailRule((element, written) => mention(record, element, written, { incident }));
  const note = (name: string): ElementRule => ({
    repeats: true,
    closed: (element) => record.details.add(name, shortText(element, record.doubt)),
  });
  const kinds: Readonly<Record<string, Readonly<Record<string, ElementRule>>>> = {
    emailIncident: { emailAddress: email('emailIncident'), content: FREE_TEXT },
    newsgroupIncident: { name: note('newsgroups'), emailAddress: email('newsgroupIncident'), content: FREE_TEXT },
    chatImIncident: { chatClient: note('chatClients'), chatRoomName: note('chatRooms'), content: FREE_TEXT },
    onlineGamingIncident: { gameName: note('games'), console: note('consoles'), content: FREE_TEXT },
    nonInternetIncident: { locationName: note('locations'), incidentAddress: addressRule(record) },
    peer2peerIncident: { client: note('peerToPeerClients'), fileNames: FILE_NAME, ipCaptureEvent: peerRule(record) },
  };
  const children = Object.entries(kinds).map(([name, rules]) => [name, kindRule(record, name, rules)] as const);
  const others = { webPageIncident: webPageRule(record), cellPhoneIncident: cellPhoneRule(record) };
  return { repeats: true, children: { ...Object.fromEntries(children), ...others } };
}

function kindRule({ details }: TipRecord, name: string, children: Readonly<Record<string, ElementRule>>): ElementRule {
  return { repeats: true, opened: () => details.add('incidents', name), children: { ...children, additionalInfo: FREE_TEXT } };
}

/** An identifier of the incident is nobody's yet; it may be a child's, so no notice repeats it. */
function mention({ writer }: TipRecord, element: ReadElement, written: WrittenSelector, told: FactProperties): void {
  const properties = { ...told, ...contactProperties(element) };
  writer.selector({ at: element.at, written, role: null, withheld: true, notes: verificationNotes(element), mention: { time: null, properties } });
}

function webPageRule(record: TipRecord): ElementRule {
  let hosting: FactProperties = {};
  const url: ElementRule = {
    repeats: true,
    closed: (element) => {
      const told = { time: null, properties: { incident: 'webPageIncident', ...hosting } };
      if (element.value !== '')
        record.writer.selector({ at: element.at, written: { type: 'URL', raw: element.value }, role: null, withheld: false, mention: told });
    },
  };
  const rule = kindRule(record, 'webPageIncident', { url });
  return {
    ...rule,
    attributes: ['thirdPartyHostedContent'],
    opened: (at, attributes) => {
      rule.opened?.(at, attributes);
      hosting = attributesOf({ name: '', value: '', at, attributes }, { thirdPartyHostedContent: 'thirdPartyHostedContent' });
    },
  };
}

function cellPhoneRule(record: TipRecord): ElementRule {
  const { doubt, details } = record;
  let place: { latitude?: number | null; longitude?: number | null } = {};
  const rule = kindRule(record, 'cellPhoneIncident', {
    phoneNumber: phoneRule((element, written) => mention(record, element, written, { incident: 'cellPhoneIncident' })),
    latitude: { closed: (element) => (place = { ...place, latitude: decimal(element, 90, doubt) }) },
    longitude: { closed: (element) => (place = { ...place, longitude: decimal(element, 180, doubt) }) },
  });
  return {
    ...rule,
    closed: () => {
      const { latitude = null, longitude = null } = place;
      if (latitude !== null || longitude !== null) details.add('coordinates', `${latitude ?? '?'}, ${longitude ?? '?'}`);
      place = {};
    },
  };
}

function addressRule(record: TipRecord): ElementRule {
  return postalAddressRule(record.doubt, ({ at, text, isHome, properties }) => {
    if (!isHome) return record.details.add('locations', text);
    const told = { time: null, properties: { incident: 'nonInternetIncident', written: text, ...properties } };
    record.writer.selector({ at, written: { type: 'ADDRESS', raw: text }, role: null, withheld: true, mention: told });
  });
}

/** The schema says whose address it is: the reported person's. */
function peerRule(record: TipRecord): ElementRule {
  return capturedEventRule('ipAddress', record.doubt, (event) => record.sawAddress(event, { incident: 'peer2peerIncident' }));
}
