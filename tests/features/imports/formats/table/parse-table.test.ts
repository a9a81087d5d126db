import { ofKind } from '../reading';
import { factsInShort, readTable } from './reading';

const CRIMES = `
dates: dd/MM/yyyy
timeZone: Europe/London
region: GB
empty: [n/a, unknown]
ignore: [Remarks]
source: { kind: CRIME_RECORD, reference: Crime export March, publisher: Example force, rowReference: Crime No }
persons:
  - { id: victim, role: VICTIM, name: [First, Last], dateOfBirth: DOB }
  - { id: suspect, role: { column: Status, values: { S: SUSPECT, C: OFFENDER }, otherwise: OTHER }, name: Suspect, when: { column: Suspect, notEmpty: true } }
selectors:
  - { id: phone, type: PHONE, column: Phones, split: ';', usedBy: victim }
  - { id: handle, type: HANDLE, column: Handle, platform: App, usedBy: suspect }
facts:
  - { type: THREATENED, from: suspect, to: victim, at: { column: When, dates: dd/MM/yyyy HH:mm }, properties: { threat: Threat, count: { column: Count, as: number } } }
`;
const HEADER = 'Crime No,First,Last,DOB,Phones,Status,Suspect,Handle,App,When,Threat,Count,Remarks';
const ROW = 'C1,Kerry,Hidden,03/04/2012,07700 900123;+44 7700 900124,S,Alan Sample,@Alan_S,Skype,14/07/2026 09:30,publish,"1,200",none';

const read = (...rows: string[]) => readTable([HEADER, ...rows].join('\n'), CRIMES);

test('a row becomes people, identifiers and facts as the mapping says', async () => {
  const items = await read(ROW);
  expect(ofKind(items, 'person')).toMatchObject([
    { ref: 'C1/victim', role: 'VICTIM', name: 'Kerry Hidden', dateOfBirth: '2012-04-03' },
    { ref: 'C1/suspect', role: 'SUSPECT', name: 'Alan Sample' },
  ]);
  expect(factsInShort(items)).toEqual([
    'INVOLVED_IN C1/victim -> investigation',
    'INVOLVED_IN C1/suspect -> investigation',
    'USES C1/victim -> +447700900123',
    'USES C1/victim -> +447700900124',
    'USES C1/suspect -> skype/alan_s',
    'THREATENED C1/suspect -> C1/victim',
  ]);
});

test('a time is read in the zone of the table, and a property as what it is', async () => {
  const threat = ofKind(await read(ROW), 'fact').find(({ type }) => type === 'THREATENED');
  const at = Date.UTC(2026, 6, 14, 8, 30);
  expect(threat).toMatchObject({ firstSeen: at, lastSeen: at, properties: { threat: 'publish', count: 1200 } });
});

test('one file is one source, named by the mapping, whatever the number of rows', async () => {
  const sources = ofKind(await read(ROW, ROW.replace('C1', 'C2')), 'source');
  expect(sources).toMatchObject([{ sourceKind: 'CRIME_RECORD', reference: 'Crime export March', publisher: 'Example force' }]);
});

test('the part of a person whose identifier it is stands on the use and on the mention', async () => {
  const roles = ofKind(await read(ROW), 'fact')
    .filter(({ from }) => 'selector' in from && from.selector.type === 'PHONE')
    .map(({ type, role }) => `${type} ${role}`);
  expect(roles).toEqual(['APPEARS_IN VICTIM', 'APPEARS_IN VICTIM']);
});

test('nothing by which a victim could be known is repeated in a notice', async () => {
  const items = await read(ROW.replace('03/04/2012', '31/02/2012').replace('+44 7700 900124', 'not a number'));
  const [doubt] = ofKind(items, 'flagged');
  expect(doubt).toMatchObject({ at: 'row 2, DOB', value: '(withheld)', reason: 'DOB is no date written as dd/MM/yyyy; it is left out' });
  expect(ofKind(items, 'flagged').every(({ value }) => value === '(withheld)')).toBe(true);
  expect(ofKind(items, 'refused')).toMatchObject([{ at: 'row 2, Phones' }]);
  expect(ofKind(items, 'refused')[0]?.reason).not.toMatch(/not a number/);
});

test('a word that stands for nothing is as good as an empty cell', async () => {
  const items = await read('C3,Kerry,Hidden,unknown,N/A,,,,,,,,');
  expect(ofKind(items, 'person')).toMatchObject([{ ref: 'C3/victim', dateOfBirth: null }]);
  expect(ofKind(items, 'flagged')).toEqual([]);
});

test('a ragged row is imported as far as it goes and flagged with its number', async () => {
  const items = await read(ROW, 'C2,Kerry', `${ROW},beyond`);
  expect(ofKind(items, 'flagged').flatMap(({ at, reason }) => (reason.startsWith('The row') ? [`${at}: ${reason}`] : []))).toEqual([
    'row 3: The row has fewer cells than the header has columns; what is missing is taken as empty',
    'row 4: The row has more cells than the header has columns; what is beyond is left out',
  ]);
});

test('a formula is kept as the text that it is, and flagged', async () => {
  const items = await readTable(
    "Name,Handle,Tel\n=cmd|' /C calc'!A0,@anna,+447700900123\n",
    `
persons: [{ id: p, role: SUSPECT, name: Name }]
selectors: [{ id: h, type: HANDLE, column: Handle, platform: { constant: Skype } }, { id: t, type: PHONE, column: Tel }]
`,
  );
  expect(ofKind(items, 'person')[0]?.name).toBe("=cmd|' /C calc'!A0");
  expect(ofKind(items, 'flagged').filter(({ reason }) => reason.includes('formula'))).toMatchObject([{ at: 'row 2, Name' }]);
});

test('a column that the mapping does not read is named once, with the number of its cells', async () => {
  const items = await readTable('A,B\n1,2\n3,4\n5,\n', 'persons: [{ id: p, role: OTHER, name: A }]\n');
  expect(ofKind(items, 'notUnderstood')).toEqual([{ kind: 'notUnderstood', at: 'B', what: 'column B is not in the mapping', count: 2 }]);
});

test('the same person in several rows is one person, and a second description is told', async () => {
  const friends = `
persons:
  - { id: one, ref: A, role: OTHER, name: A name }
  - { id: other, ref: B, role: OTHER, name: B name }
facts: [{ type: ASSOCIATED_WITH, from: one, to: other, properties: { kind: { constant: friend } } }]
`;
  const items = await readTable('A,A name,B,B name\n1,Ann,2,Ben\n2,Ben,3,Cy\n3,Cyril,1,Ann\n', friends);
  expect(ofKind(items, 'person').map(({ ref, name }) => `${ref} ${name}`)).toEqual(['1 Ann', '2 Ben', '3 Cy']);
  expect(factsInShort(items).filter((fact) => fact.startsWith('ASSOCIATED'))).toEqual([
    'ASSOCIATED_WITH 1 -> 2',
    'ASSOCIATED_WITH 2 -> 3',
    'ASSOCIATED_WITH 3 -> 1',
  ]);
  expect(ofKind(items, 'flagged').map(({ at }) => at)).toEqual(['row 4, A']);
});

test('a date that may be read in two ways is read in the first and flagged', async () => {
  const mapping = 'dates: [dd/MM/yyyy, MM/dd/yyyy]\npersons: [{ id: p, role: SUSPECT, name: N, dateOfBirth: D }]\n';
  const items = await readTable('N,D\nAnn,03/04/1980\nBen,13/04/1980\nCy,04/13/1980\nDi,04/04/1980\n', mapping);
  expect(ofKind(items, 'person').map(({ dateOfBirth }) => dateOfBirth)).toEqual(['1980-04-03', '1980-04-13', '1980-04-13', '1980-04-04']);
  expect(ofKind(items, 'flagged').map(({ at }) => at)).toEqual(['row 2, D']);
});

test('a day without a time is the whole of it', async () => {
  const mapping = `
timeZone: Europe/London
selectors: [{ id: a, type: PHONE, column: From }, { id: b, type: PHONE, column: To }]
facts: [{ type: CONTACTED, from: a, to: b, at: { column: Day, dates: d MMM yyyy } }]
`;
  const items = await readTable('From,To,Day\n+447700900123,+447700900124,1 July 2026\n', mapping);
  const contacted = ofKind(items, 'fact').find(({ type }) => type === 'CONTACTED');
  expect(contacted).toMatchObject({ firstSeen: Date.UTC(2026, 5, 30, 23), lastSeen: Date.UTC(2026, 6, 1, 23) - 1 });
});

test('JSON items, nested and in lists, are rows; a long number keeps its digits', async () => {
  const mapping = `
persons: [{ id: p, ref: id, role: SUSPECT, name: owner.name }]
selectors: [{ id: t, type: PHONE, column: owner.phones.number, usedBy: p }, { id: a, type: ACCOUNT, column: id, platform: { constant: Facebook }, usedBy: p }]
`;
  const json = '{"id":100012345678901234,"owner":{"name":"Ann","phones":[{"number":"+447700900123"},{"number":"+447700900124"}]},"more":null}';
  const uses = [
    'USES 100012345678901234 -> +447700900123',
    'USES 100012345678901234 -> +447700900124',
    'USES 100012345678901234 -> facebook/100012345678901234',
  ];
  for (const [form, more] of [
    [`[${json}]`, ''],
    [`${json}\n${json}\n`, ''],
    [`{"n":1,"hits":[${json}],"m":[2]}`, 'rows: hits\n'],
  ] as const) {
    const items = await readTable(form, more + mapping, 7);
    expect(new Set(factsInShort(items).filter((fact) => fact.startsWith('USES')))).toEqual(new Set(uses));
  }
});

test('the same table in another delimiter, quoting, line end or encoding is the same event', async () => {
  const mapping = 'persons: [{ id: p, role: SUSPECT, name: Näme }]\n';
  const origin = async (file: string | Uint8Array, more = '') => ofKind(await readTable(file, more + mapping), 'source')[0]?.originKey;
  const plain = await origin('Näme,B\nZoë,2\n');
  expect(await origin('\ufeff"Näme";"B"\r\n"Zoë"; 2\r\n\r\n')).toBe(plain);
  expect(await origin(Buffer.from('\ufeffNäme\tB\nZoë\t2\n', 'utf16le'))).toBe(plain);
  expect(await origin(Buffer.from('Näme,B\nZoë,2\n', 'latin1'), 'encoding: windows-1252\n')).toBe(plain);
  expect(await origin('Näme,B\nZoë,3\n')).not.toBe(plain);
});

test('a value that fails its check is kept as written and matches nothing', async () => {
  const items = await readTable('W\n1boatslrhtknngkdxeeobr76b53lettpyt\n', 'selectors: [{ id: w, type: WALLET, column: W, label: { constant: BTC } }]\n');
  expect(ofKind(items, 'selector')).toMatchObject([{ key: '1boatslrhtknngkdxeeobr76b53lettpyt', unmatched: true }]);
  expect(ofKind(items, 'flagged')).toHaveLength(1);
});

test('a sanctions list labels wallets with an organisation that it describes', async () => {
  const mapping = `
organisations: [{ id: listed, name: Entity, category: Programme }]
selectors: [{ id: wallet, type: WALLET, column: Address, label: Currency }]
facts: [{ type: LABELLED_AS, from: wallet, to: listed, nature: ASSESSED, properties: { category: Programme } }]
`;
  const items = await readTable('Entity,Programme,Currency,Address\nExample Mixer,CYBER2,BTC,1BoatSLRHtKNngkdXEeobR76b53LETtpyT\n', mapping);
  expect(ofKind(items, 'organisation')).toMatchObject([{ ref: 'Example Mixer', name: 'Example Mixer', category: 'CYBER2' }]);
  expect(factsInShort(items)).toEqual(['LABELLED_AS 1BoatSLRHtKNngkdXEeobR76b53LETtpyT -> Example Mixer']);
});
