import { IntakeRefused } from '../../../../../src/domain/intake/intake-refused';
import type { IntakeFact, IntakeItem } from '../../../../../src/domain/intake/intake-item';
import type { CyberTipOptions } from '../../../../../src/features/imports/formats/cybertip/tip-record';
import { parseCyberTip } from '../../../../../src/features/imports/formats/cybertip/parse-cyber-tip';

type Bytes = string | Uint8Array;

/** A file that arrives in pieces, cut without regard to characters. */
export async function* inPieces(file: Bytes, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(file as string);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

export async function itemsOf(file: Bytes | AsyncIterable<Uint8Array>, options: CyberTipOptions = {}): Promise<IntakeItem[]> {
  const items: IntakeItem[] = [];
  const stream = typeof file === 'string' || file instanceof Uint8Array ? inPieces(file) : file;
  for await (const item of parseCyberTip(stream, options)) items.push(item);
  return items;
}

/** Why a file is refused; null where it is taken. */
export async function refusalOf(file: Bytes | AsyncIterable<Uint8Array>): Promise<IntakeRefused | null> {
  try {
    await itemsOf(file);
    return null;
  } catch (error) {
    if (error instanceof IntakeRefused) return error;
    throw error;
  }
}

export function ofKind<Kind extends IntakeItem['kind']>(items: readonly IntakeItem[], kind: Kind): Extract<IntakeItem, { kind: Kind }>[] {
  return items.filter((item): item is Extract<IntakeItem, { kind: Kind }> => item.kind === kind);
}

/** A fact as `TYPE from -> to`, short enough to compare lists of them. */
export function inShort({ type, from, to }: IntakeFact): string {
  const end = (it: IntakeFact['from']) =>
    'person' in it ? it.person : 'selector' in it ? it.selector.key : 'platform' in it ? it.platform : 'organisation' in it ? it.organisation : 'investigation';
  return `${type} ${end(from)} -> ${end(to)}`;
}

export function originOf(items: readonly IntakeItem[]): string | undefined {
  return ofKind(items, 'source')[0]?.originKey;
}

export const REPORT = `<?xml version="1.0" encoding="UTF-8"?>
<report xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://example.org/xsd">
  <incidentSummary>
    <incidentType>Online Enticement of Children for Sexual Acts</incidentType>
    <reportAnnotations><sextortion/><informational/></reportAnnotations>
    <incidentDateTime>2026-03-01T14:30:00Z</incidentDateTime>
  </incidentSummary>
  <internetDetails><webPageIncident><url>https://example.org/page</url></webPageIncident></internetDetails>
  <reporter>
    <reportingPerson><firstName>Robin</firstName><lastName>Desk</lastName><email>desk@example.com</email></reportingPerson>
  </reporter>
  <personOrUserReported>
    <personOrUserReportedPerson>
      <firstName>Alan</firstName><lastName>Sample</lastName>
      <phone type="Mobile" verified="true" verificationDate="2026-01-01T00:00:00Z" countryCallingCode="+44">07700 900123</phone>
      <email type="Home" verified="false">Alan.Sample@EXAMPLE.com</email>
      <age>34</age><dateOfBirth>1991-05-17</dateOfBirth>
    </personOrUserReportedPerson>
    <espIdentifier>live:alan.1</espIdentifier>
    <espService>Skype</espService>
    <screenName>Alan_S</screenName>
    <displayName>Al</displayName>
    <profileUrl>https://example.org/alan</profileUrl>
    <ipCaptureEvent><ipAddress>198.51.100.7</ipAddress><eventName>Login</eventName><dateTime>2026-03-01T14:00:00Z</dateTime><possibleProxy>false</possibleProxy><port>51234</port></ipCaptureEvent>
    <deviceId><idType>IMEI</idType><idValue>490154203237518</idValue><eventName>Upload</eventName></deviceId>
    <priorCTReports>1</priorCTReports><priorCTReports>2</priorCTReports>
  </personOrUserReported>
  <victim>
    <victimPerson><firstName>Kerry</firstName><lastName>Hidden</lastName><phone>not a number</phone><email>kerry.hidden@example.org</email><dateOfBirth>2013-99-01</dateOfBirth></victimPerson>
    <espService>Skype</espService><screenName>kerry.hidden</screenName>
    <schoolName>Hidden School</schoolName>
  </victim>
</report>
`;
