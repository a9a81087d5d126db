import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { looksLikeCyberTip } from '../../../../../src/features/imports/formats/cybertip/looks-like-cyber-tip';
import { testWithData } from '../../../../support/test-data';
import { inPieces, inShort, itemsOf, ofKind, originOf, REPORT } from './reading';

test('a report yields its people with their parts, names, ages and dates of birth', async () => {
  const people = ofKind(await itemsOf(REPORT), 'person').map(({ at: _at, kind: _kind, ...person }) => person);
  expect(people).toEqual([
    { ref: 'reportingPerson[1]', role: 'REPORTER', name: 'Robin Desk', dateOfBirth: null, ageText: null },
    { ref: 'personOrUserReported[1]', role: 'SUSPECT', name: 'Alan Sample', dateOfBirth: '1991-05-17', ageText: '34' },
    { ref: 'victim[1]', role: 'VICTIM', name: 'Kerry Hidden', dateOfBirth: null, ageText: null },
  ]);
});

test('every person and selector appears in the investigation, and each person uses theirs', async () => {
  const facts = ofKind(await itemsOf(REPORT), 'fact').map(inShort);
  const suspect = 'personOrUserReported[1]';
  const theirs = [
    '+447700900123',
    'Alan.Sample@example.com',
    'skype/live:alan.1',
    'skype/alan_s',
    'https://example.org/alan',
    '198.51.100.7',
    'imei/490154203237518',
  ];
  for (const key of theirs) expect(facts).toEqual(expect.arrayContaining([`USES ${suspect} -> ${key}`, `APPEARS_IN ${key} -> investigation`]));
  expect(facts).toEqual(expect.arrayContaining([`INVOLVED_IN ${suspect} -> investigation`, `APPEARS_IN ${suspect} -> investigation`]));
  expect(facts).toEqual(expect.arrayContaining(['ON skype/live:alan.1 -> skype', 'KNOWN_AS skype/live:alan.1 -> skype/alan_s']));
  expect(facts).toContain('APPEARS_IN https://example.org/page -> investigation');
});

test('an account connects from an address at the moment, with the port and the proxy, of the event', async () => {
  const [connection] = ofKind(await itemsOf(REPORT), 'fact').filter(({ type }) => type === 'CONNECTED_FROM');
  const at = Date.UTC(2026, 2, 1, 14);
  expect(connection).toMatchObject({
    from: { selector: { type: 'ACCOUNT', key: 'skype/live:alan.1' } },
    to: { selector: { type: 'IP_ADDRESS', key: '198.51.100.7' } },
  });
  expect(connection).toMatchObject({ firstSeen: at, lastSeen: at, properties: { event: 'Login', possibleProxy: false, port: 51234 } });
});

test("without a user id the screen name connects, and without both the person's own use carries the moment", async () => {
  const bare = REPORT.replace('<espIdentifier>live:alan.1</espIdentifier>', '');
  expect(ofKind(await itemsOf(bare), 'fact').map(inShort)).toContain('CONNECTED_FROM skype/alan_s -> 198.51.100.7');
  const facts = ofKind(await itemsOf(bare.replace('<screenName>Alan_S</screenName>', '')), 'fact');
  const [use] = facts.filter((fact) => inShort(fact) === 'USES personOrUserReported[1] -> 198.51.100.7');
  expect(use).toMatchObject({ firstSeen: Date.UTC(2026, 2, 1, 14), properties: { port: 51234 } });
});

test("a reporter's contact is told apart from a suspect's by the part that stands on the fact", async () => {
  const facts = ofKind(await itemsOf(REPORT), 'fact').filter(({ type }) => type === 'APPEARS_IN');
  const roleOf = (key: string) => facts.find((fact) => inShort(fact) === `APPEARS_IN ${key} -> investigation`)?.role;
  expect([roleOf('desk@example.com'), roleOf('Alan.Sample@example.com'), roleOf('kerry.hidden@example.org')]).toEqual(['REPORTER', 'SUSPECT', 'VICTIM']);
});

test('the writing and the verification of a contact are kept beside its key', async () => {
  const items = await itemsOf(REPORT);
  const [phone] = ofKind(items, 'selector').filter(({ type }) => type === 'PHONE');
  expect(phone?.raw).toBe('07700 900123');
  expect(phone?.notes).toContain('verified by the platform on 2026-01-01T00:00:00Z');
  const use = ofKind(items, 'fact').find((fact) => inShort(fact) === 'USES personOrUserReported[1] -> +447700900123');
  expect(use?.properties).toMatchObject({ written: '07700 900123', type: 'Mobile', countryCallingCode: '+44' });
});

test('a person and a selector come before every fact that names them', async () => {
  const known = new Set<string>();
  for (const item of await itemsOf(REPORT)) {
    if (item.kind === 'person') known.add(item.ref);
    if (item.kind === 'selector') known.add(`${item.type} ${item.key}`);
    if (item.kind !== 'fact') continue;
    for (const end of [item.from, item.to]) {
      if ('person' in end) expect(known).toContain(end.person);
      if ('selector' in end) expect(known).toContain(`${end.selector.type} ${end.selector.key}`);
    }
  }
});

test('the incident is kept verbatim, and an annotation newer than the schema is kept with a warning', async () => {
  const items = await itemsOf(REPORT);
  const source = { sourceKind: 'CYBERTIP', occurredAt: Date.UTC(2026, 2, 1, 14, 30), incidentType: 'Online Enticement of Children for Sexual Acts' };
  expect(ofKind(items, 'source')).toEqual([expect.objectContaining({ ...source, annotations: ['sextortion', 'informational'] })]);
  expect(ofKind(items, 'warning').map(({ warning }) => warning)).toEqual(['informational: an annotation newer than the schema known; it is kept']);
});

test('what is not imported is named once a path, with a count', async () => {
  const told = REPORT.replace('<schoolName>', '<profileBio>about Kerry</profileBio><newer>Kerry</newer><newer>H.</newer><schoolName>');
  const named = ofKind(await itemsOf(told), 'notUnderstood').map(({ at, what, count }) => [at, what, count]);
  expect(named).toEqual([
    ['/report/victim/profileBio', 'element <profileBio> is not imported: free text', 1],
    ['/report/victim/newer', 'element <newer> is not known here; it is not imported', 2],
  ]);
});

test('a mark or a number that no schema knows is kept with the source and named', async () => {
  const items = await itemsOf(REPORT.replace('<schoolName>', '<consentGiven>true</consentGiven><schoolName>'));
  expect(ofKind(items, 'source')[0]?.details).toMatchObject({ unknownElements: ['/report/victim/consentGiven=true'] });
  expect(ofKind(items, 'notUnderstood').map(({ what }) => what)).toEqual(['element <consentGiven> is not known here; its value is kept with the source']);
});

test('no notice repeats anything by which a victim could be known', async () => {
  const notices = (await itemsOf(REPORT)).filter(({ kind }) => ['flagged', 'refused', 'notUnderstood', 'warning'].includes(kind));
  expect(notices.some(({ at }) => at.startsWith('/report/victim'))).toBe(true);
  expect(JSON.stringify(notices)).not.toMatch(/kerry|hidden/i);
});

test('accounts that name no platform are of the publisher, and of an unnamed one, flagged, without it', async () => {
  const bare = REPORT.replaceAll('<espService>Skype</espService>', '');
  const accountOf = async (options: { publisherPlatform?: string }) =>
    ofKind(await itemsOf(bare, options), 'selector').find(({ type }) => type === 'ACCOUNT')?.key;
  expect(await accountOf({ publisherPlatform: 'ooVoo' })).toBe('oovoo/live:alan.1');
  expect(await accountOf({})).toBe('unknown-platform/live:alan.1');
  expect(ofKind(await itemsOf(bare), 'flagged').some(({ reason }) => reason.includes('platform is not named'))).toBe(true);
});

test('a compromised account says so on its use', async () => {
  const taken = REPORT.replace('<screenName>Alan_S', '<compromisedAccount>true</compromisedAccount><screenName>Alan_S');
  const use = ofKind(await itemsOf(taken), 'fact').find((fact) => inShort(fact) === 'USES personOrUserReported[1] -> skype/live:alan.1');
  expect(use?.properties).toMatchObject({ capacity: 'compromised' });
});

test('a file cut into pieces of one byte gives the same items', async () => {
  const accented = REPORT.replace('Alan', 'Älan 😀');
  expect(await itemsOf(inPieces(accented, 1))).toEqual(await itemsOf(accented));
});

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${REPORT}`)],
  ['UTF-16, little end first', Buffer.from(`\ufeff${REPORT.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\ufeff${REPORT.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16()],
])('a report in %s gives the same items', async (_encoding, bytes) => {
  expect(await itemsOf(bytes)).toEqual(await itemsOf(REPORT));
  expect(looksLikeCyberTip(bytes)).toBe(true);
});

test('a report is recognised by its root, and neither a table nor a bundle nor another root is taken for one', () => {
  for (const root of ['report', 'fileDetails', 'CyberTiplineReport', 'Report']) expect(looksLikeCyberTip(Buffer.from(`<!-- a --> <${root}>`))).toBe(true);
  for (const other of ['name,phone\n', '{"type":"bundle"}', '<reports>', '<!DOCTYPE report><report>', '']) {
    expect(looksLikeCyberTip(Buffer.from(other))).toBe(false);
  }
});

describe('the origin event', () => {
  const another = (from: string, to: string) => itemsOf(REPORT.replace(from, to)).then(originOf);

  test('is the same with another white space, another sender and another order of elements', async () => {
    const origin = originOf(await itemsOf(REPORT));
    expect(originOf(await itemsOf(REPORT.replace(/>\s+</g, '><')))).toBe(origin);
    expect(await another('desk@example.com', 'other@example.net')).toBe(origin);
    const incident = /<incidentSummary>[^]*<\/incidentSummary>/.exec(REPORT)?.[0] ?? '';
    expect(originOf(await itemsOf(REPORT.replace(incident, '').replace('</report>', `${incident}</report>`)))).toBe(origin);
    expect(originOf(await itemsOf(REPORT, { publisherPlatform: 'Other' }))).toBe(origin);
    expect(await another('2026-03-01T14:30:00Z', '2026-03-01T15:30:00.000+01:00')).toBe(origin);
  });

  test('is another at another moment and for another account', async () => {
    const origin = originOf(await itemsOf(REPORT));
    expect(await another('2026-03-01T14:30:00Z', '2026-03-01T14:30:01Z')).not.toBe(origin);
    expect(await another('Alan.Sample@EXAMPLE.com', 'another.sample@example.com')).not.toBe(origin);
    const nameless = REPORT.replace(/<email type[^]*?<\/email>/, '').replace(/<screenName>Alan_S<\/screenName>/, '');
    expect(originOf(await itemsOf(nameless.replace('live:alan.1', 'live:alan.2')))).not.toBe(originOf(await itemsOf(nameless)));
  });

  test('of a report that names nobody is what it says, whoever sends it and however it is serialised', async () => {
    const nobody = REPORT.replace(/<personOrUserReported>[^]*<\/victim>/, '');
    const origin = originOf(await itemsOf(nobody));
    expect(origin).toMatch(/^content /);
    expect(
      originOf(
        await itemsOf(
          nobody
            .replace(/>\s+</g, '>\n\n  <')
            .replace('desk@', 'x@')
            .replace('<sextortion/><informational/>', '<informational></informational>\n<sextortion/>'),
        ),
      ),
    ).toBe(origin);
    expect(originOf(await itemsOf(nobody.replace('/page', '/other')))).not.toBe(origin);
  });
});

describe('the official examples', () => {
  testWithData(
    'cybertipline/official/report-documentation-example.xml',
    'of the documentation imports with a warning, and keeps its origin when serialised anew',
    async (text) => {
      const items = await itemsOf(text);
      expect(ofKind(items, 'warning').map(({ at }) => at)).toEqual(['/report/incidentSummary/reportAnnotations/informational']);
      const spaced = text.replaceAll('><', '>\r\n\t<').replace('jsmith@', 'another@');
      const wide = Buffer.from(`\ufeff${text.replace('<?xml version="1.0" encoding="UTF-8"?>', '')}`, 'utf16le');
      expect([originOf(await itemsOf(spaced)), originOf(await itemsOf(wide))]).toEqual([originOf(items), originOf(items)]);
    },
  );

  testWithData('cybertipline/official/report-minimal.xml', 'minimal and batched are two events', async (text, path) => {
    const batched = readFileSync(join(dirname(path), 'report-batched.xml'), 'utf8');
    expect(originOf(await itemsOf(text))).not.toBe(originOf(await itemsOf(batched)));
  });
});
