/** Somebody in a report, with what they are known by. */
export interface TippedPerson {
  readonly name?: readonly [first: string, last: string];
  readonly born?: string;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly account?: string;
  readonly service?: string;
  readonly screenName?: string;
  readonly displayName?: string;
  readonly isCompromised?: true;
  /** Seen when it happened, unless told otherwise. */
  readonly addresses?: readonly (string | SeenAddress)[];
  /** Numbers of earlier reports of them. */
  readonly reportedIn?: readonly number[];
}

export interface SeenAddress {
  readonly address: string;
  readonly at?: string;
  readonly port?: number;
  readonly isProxy?: true;
}

export interface Tip {
  /** When it happened: two reports of one person at one moment are one event. */
  readonly at: string;
  readonly reporter?: string;
  readonly suspects?: readonly TippedPerson[];
  readonly victims?: readonly TippedPerson[];
  readonly number?: number;
}

const element = (name: string, text: string | undefined): string => (text === undefined ? '' : `<${name}>${text}</${name}>`);
const elements = (name: string, texts: readonly string[] = []): string => texts.map((text) => element(name, text)).join('');

function captureEvent({ address, at, port, isProxy }: SeenAddress): string {
  const seen = `${element('ipAddress', address)}<eventName>Login</eventName>${element('dateTime', at)}`;
  return `<ipCaptureEvent>${seen}${element('possibleProxy', isProxy && 'true')}${element('port', port?.toString())}</ipCaptureEvent>`;
}

function personSection(section: string, person: TippedPerson, at: string): string {
  const { name, born, phones, emails, account, service = 'Skype', screenName, displayName, isCompromised, addresses = [], reportedIn } = person;
  const names = `${element('firstName', name?.[0])}${element('lastName', name?.[1])}`;
  const events = addresses.map((seen) => captureEvent(typeof seen === 'string' ? { address: seen, at } : { at, ...seen }));
  return `<${section}><${section}Person>${names}${elements('phone', phones)}${elements('email', emails)}${element('dateOfBirth', born)}</${section}Person>
${element('espIdentifier', account)}<espService>${service}</espService>${element('screenName', screenName)}${element('displayName', displayName)}${element('compromisedAccount', isCompromised && 'true')}${events.join('')}${elements('priorCTReports', reportedIn?.map(String))}</${section}>`;
}

/** A report as a platform sends it. */
export function cyberTip({ at, reporter = 'desk@platform.example.com', suspects = [], victims = [], number }: Tip): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<report>${element('reportId', number?.toString())}<incidentSummary><incidentType>Online Enticement of Children for Sexual Acts</incidentType><incidentDateTime>${at}</incidentDateTime></incidentSummary>
<reporter><reportingPerson><firstName>Robin</firstName><lastName>Desk</lastName><email>${reporter}</email></reportingPerson></reporter>
${suspects.map((person) => personSection('personOrUserReported', person, at)).join('\n')}
${victims.map((person) => personSection('victim', person, at)).join('\n')}
</report>
`;
}
