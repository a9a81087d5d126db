const START = Date.UTC(2026, 2, 1);
const MINUTE = 60_000;

/** A report of many accounts with many logins each, for imports that take a while; about 20 items an account and 3 a login. */
export function largeCyberTip({ accounts, logins }: { readonly accounts: number; readonly logins: number }): string {
  const sections = Array.from({ length: accounts }, (_, account) => accountSection(account, logins));
  return `<?xml version="1.0" encoding="UTF-8"?>
<report>
<incidentSummary><incidentType>Online Enticement of Children for Sexual Acts</incidentType><incidentDateTime>2026-03-01T14:30:00Z</incidentDateTime></incidentSummary>
<reporter><reportingPerson><firstName>Robin</firstName><lastName>Desk</lastName><email>desk@example.com</email></reportingPerson></reporter>
${sections.join('\n')}
</report>
`;
}

function accountSection(account: number, logins: number): string {
  const events = Array.from({ length: logins }, (_, login) => loginEvent(account * logins + login));
  return `<personOrUserReported>
<personOrUserReportedPerson><firstName>Sample</firstName><lastName>Number ${account}</lastName><phone>+44 7700 900${String(account % 1000).padStart(3, '0')}</phone><email>sample.${account}@example.com</email></personOrUserReportedPerson>
<espIdentifier>user-${account}</espIdentifier><espService>Skype</espService><screenName>sample_${account}</screenName>
${events.join('\n')}
</personOrUserReported>`;
}

/** Addresses of the documentation ranges: some logins come from the same address, as they do behind carrier NAT. */
function loginEvent(number: number): string {
  const address = `${['192.0.2', '198.51.100', '203.0.113'][number % 3]}.${number % 254}`;
  const time = new Date(START + number * MINUTE).toISOString();
  return `<ipCaptureEvent><ipAddress>${address}</ipAddress><eventName>Login</eventName><dateTime>${time}</dateTime><port>${1024 + (number % 60_000)}</port></ipCaptureEvent>`;
}
