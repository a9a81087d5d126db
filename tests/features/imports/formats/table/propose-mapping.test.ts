import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { proposeMapping } from '../../../../../src/features/imports/formats/table/proposal/propose-mapping';
import { sampleTable } from '../../../../../src/features/imports/formats/table/proposal/sample-table';
import { testWithData } from '../../../../support/test-data';
import { inPieces, ofKind, type Bytes } from '../reading';
import { mappingOf, readTable } from './reading';

const propose = async (file: Bytes) => proposeMapping(await sampleTable(() => inPieces(file)));

test('names, dates, references and identifiers are recognised by what columns are called and hold', async () => {
  const yaml = await propose(
    'Record ID;First Name;Surname;Date of Birth;Mobile;E-mail;Shade\n7;Ann;Example;13/04/1980;07700 900123;ann@example.org;blue\n8;Ben;Example;01/02/1981;07700 900124;;red\n',
  );
  expect(mappingOf(yaml)).toMatchObject({
    delimiter: ';',
    region: 'GB',
    ignore: ['Shade'],
    persons: [
      {
        ref: { column: 'Record ID' },
        role: { constant: 'OTHER' },
        name: { columns: ['First Name', 'Surname'] },
        dateOfBirth: { column: 'Date of Birth', dates: [{ pattern: 'dd/MM/yyyy' }] },
      },
    ],
    selectors: [
      { type: 'PHONE', column: 'Mobile', usedBy: 'person' },
      { type: 'EMAIL', column: 'E-mail', usedBy: 'person' },
    ],
  });
});

test('dates that may be read in two ways are proposed in the British one, with a word', async () => {
  expect(await propose('Name,DOB\nAnn,03/04/1980\nBen,05/06/1981\n')).toMatch(
    /dates: "dd\/MM\/yyyy" \} {2}# every date of the sample may as well be MM\/dd\/yyyy/,
  );
});

test('two numbers and a time are proposed as a contact', async () => {
  const mapping = mappingOf(await propose('Party 1,Party 2,When\n07700 900123,+44 7700 900124,2026-03-01T10:00:00Z\n'));
  expect(mapping.facts).toMatchObject([{ type: 'CONTACTED', from: 'phone1', to: 'phone2', at: { column: 'When' } }]);
});

test('a table with nothing in it gets no proposal', async () => {
  await expect(propose('[{"a":""}]')).rejects.toThrow('no column with anything in it');
});

test('an encoding of older programs is recognised and stated', async () => {
  expect(mappingOf(await propose(Buffer.from('Name,Town\nZo\u00eb,Caf\u00e9\n', 'latin1'))).encoding).toBe('windows-1252');
});

const EXAMPLES = resolve(__dirname, '../../../../../seed/examples/mappings');
test.each(readdirSync(EXAMPLES).filter((name) => /\.(?:csv|json)$/.test(name)))('the proposal for %s can be imported with', async (name) => {
  const file = readFileSync(join(EXAMPLES, name));
  const items = await readTable(file, await propose(file));
  expect(ofKind(items, 'notUnderstood')).toEqual([]);
  expect(items.filter(({ kind }) => kind === 'person' || kind === 'selector').length).toBeGreaterThan(0);
});

for (const file of ['febrl/dataset1.csv', 'splink-fake/fake_1000.csv']) {
  testWithData(file, `the proposal for ${file} reads a thousand people`, async (_text, path) => {
    const bytes = readFileSync(path);
    expect(ofKind(await readTable(bytes, await propose(bytes)), 'person')).toHaveLength(1000);
  });
}

test('a proposal can be followed, whatever the columns are called and hold', async () => {
  const cell = fc.oneof(
    fc.constantFrom('07700 900123', 'a@example.org', '1980-01-02', 'Ann', 'true', '', ': #', "'", '- x', '198.51.100.7'),
    fc.string({ maxLength: 10 }),
  );
  const quote = (text: string) => `"${text.replaceAll('"', '""').replace(/\p{Cc}|\p{Cs}/gu, '')}"`;
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
  const key = fc.oneof(fc.constantFrom('name', ' ', '__proto__', '\u0007', 'x'.repeat(600)), fc.string({ unit: 'binary', maxLength: 6 }));
  const items = fc.array(fc.dictionary(key, cell, { minKeys: 1, maxKeys: 4 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(items, async (rows) => {
      if (rows.every((row) => Object.values(row).every((value) => value.trim() === ''))) return;
      const yaml = await propose(JSON.stringify(rows));
      expect(() => mappingOf(yaml)).not.toThrow();
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = rows.map((row) => row.map(quote).join(',')).join('\n');
      const yaml = await propose(`${text}\n`);
      expect(() => mappingOf(yaml)).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
