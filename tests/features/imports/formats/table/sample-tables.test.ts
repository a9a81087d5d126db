import { readFileSync } from 'node:fs';
import { testWithData } from '../../../../support/test-data';
import { ofKind } from '../reading';
import { readTable } from './reading';

const FEBRL = `
dates: yyyyMMdd
ignore: [soc_sec_id]
region: AU
persons:
  - id: person
    ref: rec_id
    role: OTHER
    name: [given_name, surname]
    dateOfBirth: date_of_birth
selectors:
  - id: home
    type: ADDRESS
    columns: [street_number, address_1, address_2, suburb, postcode, state]
    join: ', '
    usedBy: person
`;

const SPLINK = `
ignore: [cluster]
persons:
  - id: person
    ref: unique_id
    role: OTHER
    name: [first_name, surname]
    dateOfBirth: dob
    properties: { city: city }
selectors:
  - { id: mail, type: EMAIL, column: email, usedBy: person }
`;

testWithData('febrl/dataset1.csv', 'a thousand people with their own references, by a mapping alone', async (_text, path) => {
  const items = await readTable(readFileSync(path), FEBRL);
  const people = ofKind(items, 'person');
  expect(people).toHaveLength(1000);
  expect(people.map(({ ref }) => ref)).toEqual(expect.arrayContaining(['rec-223-org', 'rec-122-org']));
  expect(people.every(({ ref }) => /^rec-\d+-(?:org|dup-\d+)$/.test(ref))).toBe(true);
  expect(people.find(({ ref }) => ref === 'rec-122-org')).toMatchObject({ name: 'lachlan berry', dateOfBirth: '1999-02-19' });
  expect(people.filter(({ dateOfBirth }) => dateOfBirth !== null).length).toBeGreaterThan(900);
  expect(ofKind(items, 'notUnderstood')).toEqual([]);
});

testWithData('febrl/dataset2.csv', 'five thousand people with their own references, by a mapping alone', async (_text, path) => {
  const items = await readTable(readFileSync(path), FEBRL);
  expect(new Set(ofKind(items, 'person').map(({ ref }) => ref)).size).toBe(5000);
});

testWithData('splink-fake/fake_1000.csv', 'a thousand people and their e-mail addresses, by a mapping alone', async (text, path) => {
  const items = await readTable(readFileSync(path), SPLINK);
  const people = ofKind(items, 'person');
  expect(people).toHaveLength(1000);
  expect(people[1]).toMatchObject({ ref: '1', name: 'Julia Taylor', dateOfBirth: '2015-07-31' });
  const filled = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.split(',')[5] !== '').length;
  const uses = ofKind(items, 'fact').filter(({ type }) => type === 'USES').length;
  expect(uses + ofKind(items, 'refused').length).toBe(filled);
});

testWithData('ofac-addresses/sanctioned_addresses_XBT.json', 'a list of addresses alone is a table of one column', async (_text, path) => {
  const items = await readTable(readFileSync(path), `selectors:\n- { id: wallet, type: WALLET, column: value, label: { constant: XBT } }\n`);
  expect(ofKind(items, 'selector')).toHaveLength(435);
  // One address of TRON stands in the list of Bitcoin.
  expect(ofKind(items, 'flagged').map(({ value }) => value)).toEqual(['TUCsTq7TofTCJRRoHk6RvhMoS2mJLm5Yzq']);
});
