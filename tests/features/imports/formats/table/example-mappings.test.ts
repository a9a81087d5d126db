import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ofKind } from '../reading';
import { factsInShort, readTable } from './reading';

const FOLDER = resolve(__dirname, '../../../../../seed/examples/mappings');
const fileOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const tableOf = (name: string) => readdirSync(FOLDER).find((file) => file.startsWith(name) && !file.endsWith('.yaml')) ?? '';
const read = (name: string) => readTable(fileOf(tableOf(name)), fileOf(`${name}.yaml`));

/** Drama numbers are in no range that is in use, which is told of each; everything else that is told is a fault of the example. */
const ABOUT_DRAMA_NUMBERS = /in no range known to be in use/;

test.each(['crime-export', 'phone-extraction', 'friendship-list', 'sanctions-list'])('the %s is imported by its mapping without a doubt', async (name) => {
  const items = await read(name);
  expect(ofKind(items, 'flagged').filter(({ reason }) => !ABOUT_DRAMA_NUMBERS.test(reason))).toEqual([]);
  expect([...ofKind(items, 'refused'), ...ofKind(items, 'notUnderstood'), ...ofKind(items, 'warning')]).toEqual([]);
  expect(ofKind(items, 'source')).toHaveLength(1);
});

test('the crime export tells of four victims, one suspect, one offender and what they threatened', async () => {
  const items = await read('crime-export');
  expect(
    ofKind(items, 'person')
      .map(({ role }) => role)
      .sort(),
  ).toEqual(['OFFENDER', 'SUSPECT', 'VICTIM', 'VICTIM', 'VICTIM', 'VICTIM']);
  expect(ofKind(items, 'person').find(({ ref }) => ref === 'EX/2026/00118/victim')?.dateOfBirth).toBe('2011');
  expect(factsInShort(items).filter((fact) => fact.startsWith('THREATENED'))).toEqual([
    'THREATENED EX/2026/00101/suspect -> EX/2026/00101/victim',
    'THREATENED EX/2026/00140/suspect -> EX/2026/00140/victim',
  ]);
});

test('the phone extraction tells who contacted whom', async () => {
  const contacts = factsInShort(await read('phone-extraction'));
  expect(contacts).toHaveLength(4);
  expect(contacts).toContain('CONTACTED +447700900151 -> +447700900142');
});

test('the friendship list tells of three people, whatever the number of rows that they are in', async () => {
  const items = await read('friendship-list');
  expect(ofKind(items, 'person').map(({ ref }) => ref)).toEqual(['100000000000000201', '100000000000000202', '100000000000000203']);
  expect(factsInShort(items).filter((fact) => fact.startsWith('ASSOCIATED'))).toHaveLength(3);
});

test('the sanctions list labels three wallets with two organisations', async () => {
  const items = await read('sanctions-list');
  expect(ofKind(items, 'organisation').map(({ name }) => name)).toEqual(['Example Mixing Service', 'Example Market']);
  expect(factsInShort(items)).toHaveLength(3);
});
