import { createReadStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { testWithData } from '../../../../support/test-data';
import { inShort, itemsOf, ofKind, originOf, REPORT } from './reading';
import { sampleOf } from './schema-sample';

const SUSPECT = 'personOrUserReported[1]';

const factsOf = async (xml: string) => ofKind(await itemsOf(xml), 'fact');
const inSuspect = (elements: string) => REPORT.replace('<displayName>', `${elements}<displayName>`);
const inReport = (elements: string) => REPORT.replace('</internetDetails>', `</internetDetails>${elements}`);

describe('the published schema', () => {
  testWithData('cybertipline/cyber_tipline.xsd', 'has no element and no attribute that is not known here', async (xsd) => {
    for (const root of ['report', 'fileDetails']) {
      const sample = sampleOf(xsd, root);
      expect(sample.length).toBeGreaterThan(500);
      const items = await itemsOf(sample);
      const unread = ofKind(items, 'notUnderstood').map(({ at, what }) => `${at}: ${what}`);
      expect(unread.filter((what) => !/not imported: (?:free text|the name of a file)|metadata of a file/.test(what))).toEqual([]);
      expect(ofKind(items, 'refused')).toEqual([]);
    }
  });

  testWithData('cybertipline/cyber_tipline.xsd', 'gives no narrative and no name of a file away in anything that is imported', async (xsd) => {
    const kept = (await itemsOf(`${sampleOf(xsd, 'report')}`)).filter(({ kind }) => kind !== 'notUnderstood');
    expect(JSON.stringify(kept)).not.toMatch(/sample (?:additionalInfo|content|profileBio|companyTemplate|termsOfService|fileNames?|originalFileName)/);
  });
});

describe('the official examples', () => {
  testWithData('cybertipline/expected-selectors.csv', 'hold every selector that is expected, in the part it has', async (text, path) => {
    const rows = text.trim().split(/\r?\n/).slice(1);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const row of rows) {
      const [file = '', xpath = '', element] = row.split(',');
      const [value = ''] = /"[^"]*"|[^,]*/.exec(row.slice([file, xpath, element].join(',').length + 1)) ?? [];
      const items = await itemsOf(createReadStream(join(dirname(path), 'official', file)));
      const raws = ofKind(items, 'selector').map(({ raw }) => raw);
      const [source] = ofKind(items, 'source');
      if (element === 'incidentType') expect(source?.incidentType).toBe(value.replaceAll('"', ''));
      else if (element === 'fileId') expect(source?.details).toMatchObject({ fileId: value });
      else expect(raws.map((raw) => raw.replace(/^(?:IMEI|SSID)\//, ''))).toContain(value);
      const roles = ofKind(items, 'fact').flatMap((fact) => (fact.type === 'APPEARS_IN' && 'selector' in fact.from ? [fact.role] : []));
      if (element === 'email') expect(roles).toContain('REPORTER');
      expect(roles).not.toContain('SUSPECT');
    }
  });

  testWithData('cybertipline/official/file-details-2.xml', 'of a file hold hashes, address and devices with what is said of the file', async (text) => {
    const items = await itemsOf(text);
    const [source] = ofKind(items, 'source');
    expect(source).toMatchObject({ reference: 'b0754af766b426f2928a02c651ed4b99/4564658', reportNumber: '4564658', originKey: 'report 4564658' });
    const facts = ofKind(items, 'fact');
    expect(facts.map(inShort)).toEqual([
      'APPEARS_IN https://example.com/gopher1.png -> investigation',
      'APPEARS_IN md5/d41d8cd98f00b204e9800998ecf8427e -> investigation',
      'APPEARS_IN sha256/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 -> investigation',
      'APPEARS_IN 10.0.0.2 -> investigation',
      'APPEARS_IN imei/543210987654321 -> investigation',
      'APPEARS_IN ssid/543210987654321 -> investigation',
    ]);
    const file = { classificationScheme: 'CyberTipline industry classification', classification: 'A1', viewedByPlatform: true, annotations: ['potentialMeme'] };
    expect(facts[1]).toMatchObject({ firstSeen: Date.parse('2026-11-24T06:22:50.239Z'), properties: file });
    expect(facts[3]).toMatchObject({ role: null, firstSeen: Date.parse('2026-11-24T06:22:50.239Z'), properties: { port: 23456, possibleProxy: true } });
    expect(JSON.stringify(items)).not.toContain('gopher.png');
  });

  testWithData('cybertipline/official/file-details-batched.xml', 'of two files of one report are of one origin', async (text, path) => {
    const other = readFileSync(join(dirname(path), 'file-details-2.xml'), 'utf8').replace('4564658', '4564659');
    const batched = await itemsOf(text);
    expect(originOf(batched)).toBe(originOf(await itemsOf(other)));
    expect(ofKind(batched, 'warning').map(({ warning }) => warning)).toEqual(['A file is told without a hash: it can be matched with nothing.']);
  });
});

test('an associated account is a record of its own, tied to its owner as the platform words it', async () => {
  const account = `<associatedAccount type="Parent/Guardian"><platform thirdPartyUser="true">ooVoo</platform><firstName>Robin</firstName><middleName>J</middleName>
    <approximateAge>40</approximateAge><email>robin.sample@example.org</email><espIdentifier>r-1</espIdentifier><priorCTReport>77</priorCTReport></associatedAccount>`;
  const items = await itemsOf(inSuspect(account));
  const ref = `${SUSPECT}/associatedAccount[1]`;
  expect(ofKind(items, 'person')).toContainEqual(expect.objectContaining({ ref, role: 'OTHER', name: 'Robin J', ageText: 'about 40' }));
  const facts = ofKind(items, 'fact');
  expect(facts.map(inShort)).toEqual(expect.arrayContaining([`USES ${ref} -> robin.sample@example.org`, 'ON oovoo/r-1 -> oovoo']));
  expect(facts.find(({ type }) => type === 'ASSOCIATED_WITH')).toMatchObject({
    from: { person: SUSPECT },
    to: { person: ref },
    properties: { type: 'Parent/Guardian' },
  });
  expect(ofKind(items, 'source')[0]?.relatedReports).toEqual(['77', '1', '2']);
});

test('a person lives at an address, drives a vehicle and is of a group as the platform believes', async () => {
  const address = '<address type="Home"><address>10 Mill Road</address><city>Sampleton</city><zipCode>AB1 2CD</zipCode><country>GB</country></address>';
  const told = inSuspect('<vehicleDescription>a blue estate, AB12 CDE</vehicleDescription><groupIdentifier>group 9</groupIdentifier>');
  const items = await itemsOf(told.replace('<age>34</age>', `${address}<age>34</age>`));
  const facts = ofKind(items, 'fact');
  expect(facts.map(inShort)).toEqual(
    expect.arrayContaining([`LOCATED_AT ${SUSPECT} -> AB1 2CD/10 mill road`, `USES ${SUSPECT} -> AB12CDE`, `MEMBER_OF ${SUSPECT} -> online group group 9`]),
  );
  expect(facts.find(({ to }) => 'organisation' in to && to.organisation.startsWith('online'))).toMatchObject({ nature: 'ASSESSED' });
  expect(ofKind(items, 'organisation')).toContainEqual(expect.objectContaining({ name: 'group 9', organisationKind: 'OTHER', category: 'online group' }));
});

test('a town alone is no address, and what the platform did to the account is told with the person', async () => {
  const town = '<address><city>Sampleton</city><country>GB</country></address>';
  const told = inSuspect(
    '<accountTemporarilyDisabled disabledDate="2026-03-02T00:00:00Z" userNotified="false">true</accountTemporarilyDisabled><estimatedLocation verified="false"><city>Sampleton</city><countryCode>GB</countryCode></estimatedLocation>',
  );
  const items = await itemsOf(told.replace('<age>34</age>', `${town}<age>34</age>`));
  expect(ofKind(items, 'selector').some(({ type }) => type === 'ADDRESS')).toBe(false);
  const involved = ofKind(items, 'fact').find((fact) => inShort(fact) === `INVOLVED_IN ${SUSPECT} -> investigation`);
  expect(involved?.properties).toEqual({
    section: 'personOrUserReported',
    displayNames: ['Al'],
    area: 'Sampleton, GB',
    accountTemporarilyDisabled: true,
    accountTemporarilyDisabledOn: '2026-03-02T00:00:00Z',
    accountTemporarilyDisabledUserNotified: 'false',
    estimatedLocation: 'Sampleton, GB',
    estimatedLocationVerified: 'false',
  });
});

const FILE = `<fileDetails><fileId>f1</fileId><fileName>a name.JPG</fileName><publiclyAvailable>false</publiclyAvailable><fileAnnotations><viral/><aiUpscaled/></fileAnnotations>
  <industryClassification>B2</industryClassification><originalFileHash hashType="SHA1">0123456789012345678901234567890123456789</originalFileHash>
  <originalFileHash hashType="MD5">too short</originalFileHash><ipCaptureEvent><ipAddress>203.0.113.9</ipAddress><eventName>Upload</eventName></ipCaptureEvent></fileDetails>`;

test("a file within a report is held by the reported person's account, wherever it stands", async () => {
  const last = REPORT.replace('</report>', `${FILE}</report>`);
  for (const xml of [inReport(FILE), last]) {
    const facts = await factsOf(xml);
    const [held, ...more] = facts.filter(({ type }) => type === 'HOLDS');
    expect(more).toEqual([]);
    expect(held).toMatchObject({
      from: { selector: { key: 'skype/live:alan.1' } },
      to: { selector: { key: 'sha1/0123456789012345678901234567890123456789' } },
    });
    expect(held?.properties).toMatchObject({
      fileId: 'f1',
      fileType: 'jpg',
      publiclyAvailable: false,
      annotations: ['viral', 'aiUpscaled'],
      classification: 'B2',
    });
    expect(facts.map(inShort)).toContain('CONNECTED_FROM skype/live:alan.1 -> 203.0.113.9');
  }
});

test('a file is nobody’s where two people are reported', async () => {
  const second = '<personOrUserReported><espIdentifier>b-2</espIdentifier></personOrUserReported><victim>';
  const facts = await factsOf(inReport(FILE).replace('<victim>', second));
  expect(facts.some(({ type }) => type === 'HOLDS')).toBe(false);
  expect(facts.map(inShort)).toContain('APPEARS_IN 203.0.113.9 -> investigation');
});

test('a hash that is none is kept as written, flagged and matched with nothing; a new annotation is kept with a warning', async () => {
  const items = await itemsOf(inReport(FILE));
  expect(ofKind(items, 'selector')).toContainEqual(expect.objectContaining({ type: 'MEDIA_HASH', key: 'too short', unmatched: true }));
  expect(ofKind(items, 'flagged').map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^media hash .* matched with nothing$/));
  expect(ofKind(items, 'warning').map(({ warning }) => warning)).toContain('aiUpscaled: an annotation of a file newer than the schema known; it is kept');
});

test('all eight kinds of incident give their identifiers, and their programs go with the source', async () => {
  const details = (kind: string, inner: string) => `<internetDetails><${kind}>${inner}<additionalInfo>words</additionalInfo></${kind}></internetDetails>`;
  const xml = inReport(
    [
      details('emailIncident', '<emailAddress type="Home">one@example.com</emailAddress><content>words</content>'),
      details('newsgroupIncident', '<name>alt.sample</name><emailAddress>two@example.com</emailAddress>'),
      details('chatImIncident', '<chatClient>ooVoo</chatClient><chatRoomName>a room</chatRoomName>'),
      details('onlineGamingIncident', '<gameName>A Game</gameName><console>A Console</console>'),
      details('cellPhoneIncident', '<phoneNumber countryCallingCode="+44">07700 900456</phoneNumber><latitude>51.5</latitude><longitude>-0.1</longitude>'),
      details('peer2peerIncident', '<client>eMule</client><ipCaptureEvent><ipAddress>192.0.2.44</ipAddress></ipCaptureEvent><fileNames>words.avi</fileNames>'),
      details(
        'nonInternetIncident',
        '<locationName>a hall</locationName><incidentAddress><address>1 High Street</address><zipCode>AB1 9ZZ</zipCode></incidentAddress>',
      ),
    ].join(''),
  );
  const items = await itemsOf(xml);
  const facts = ofKind(items, 'fact');
  const mentioned = ['one@example.com', 'two@example.com', '+447700900456', 'AB1 9ZZ/1 high street'].map((key) => `APPEARS_IN ${key} -> investigation`);
  expect(facts.map(inShort)).toEqual(expect.arrayContaining([...mentioned, 'CONNECTED_FROM skype/live:alan.1 -> 192.0.2.44']));
  expect(facts.find((fact) => inShort(fact) === mentioned[0])?.properties).toEqual({ incident: 'emailIncident', type: 'Home' });
  expect(ofKind(items, 'source')[0]?.details).toEqual({
    incidents: [
      'webPageIncident',
      'emailIncident',
      'newsgroupIncident',
      'chatImIncident',
      'onlineGamingIncident',
      'cellPhoneIncident',
      'peer2peerIncident',
      'nonInternetIncident',
    ],
    newsgroups: ['alt.sample'],
    chatClients: ['ooVoo'],
    chatRooms: ['a room'],
    games: ['A Game'],
    consoles: ['A Console'],
    coordinates: ['51.5, -0.1'],
    peerToPeerClients: ['eMule'],
    locations: ['a hall'],
  });
  expect(JSON.stringify(items.filter(({ kind }) => kind !== 'notUnderstood'))).not.toContain('words');
});

test("an agency's officer and a reporter's contact person are told apart from those reported", async () => {
  const officer =
    '<lawEnforcement><agencyName>Northshire</agencyName><caseNumber>7</caseNumber><officerContact><email>officer@example.net</email></officerContact></lawEnforcement>';
  const items = await itemsOf(inReport(officer).replace('</reporter>', '<contactPerson><email>contact@example.net</email></contactPerson></reporter>'));
  const roles = ofKind(items, 'fact').filter((fact) => /APPEARS_IN (?:officer|contact)@/.test(inShort(fact)));
  expect(roles.map(({ role }) => role)).toEqual(['REPORTER', 'REPORTER']);
  expect(ofKind(items, 'source')[0]?.details).toMatchObject({ lawEnforcementAgency: 'Northshire', lawEnforcementCase: '7' });
});
