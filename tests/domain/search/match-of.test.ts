import fc from 'fast-check';
import { formsOf } from '../../../src/domain/search/search-forms';
import { matchOf, type Match } from '../../../src/domain/search/match-of';
import { readSought } from '../../../src/domain/search/sought-text';
import { textsOf, type Named } from '../../../src/domain/search/texts-of';

function met(text: string, named: Named): Match | null {
  const sought = readSought(text);
  return sought && matchOf(sought, formsOf(textsOf(named)));
}

const person = (name: string): Named => ({ type: 'PERSON', name });

test.each<[string, string, Match | null]>([
  ['daniel harlow', 'Daniel Harlow', 'WHOLE'],
  ['DANIEL  Harlow.', 'Daniel Harlow', 'WHOLE'],
  ['Harlow, Daniel', 'Daniel Harlow', 'WORDS'],
  ['harlow', 'Daniel Harlow', 'WORDS'],
  ['harl', 'Daniel Harlow', 'BEGINNINGS'],
  ['dan harlow', 'Daniel Harlow', 'BEGINNINGS'],
  ['harlow smith', 'Daniel Harlow', null],
  ['ha', 'Daniel Harlow', null],
  ['OBrien', "Séan O'Brien", 'WORDS'],
  ['sean o’brien', "Séan O'Brien", 'WHOLE'],
])('%s against the name %s: %s', (text, name, match) => {
  expect(met(text, person(name))).toBe(match);
});

test.each<[string, string, Match]>([
  ['a letter too many', 'Danniel Harlow', 'MISSPELLINGS'],
  ['a letter too few', 'Danel Harlow', 'MISSPELLINGS'],
  ['another letter', 'Daniel Horlow', 'MISSPELLINGS'],
  ['two letters changed over', 'Daneil Harlow', 'MISSPELLINGS'],
  ['a mistake in each word', 'Daneil Horlow', 'MISSPELLINGS'],
])('%s is found as a misspelling: %s', (_, text, match) => {
  expect(met(text, person('Daniel Harlow'))).toBe(match);
});

test('two mistakes in one word are not found, nor is one in a short word', () => {
  expect(met('Dxnixl Harlow', person('Daniel Harlow'))).toBeNull();
  expect(met('Lex', person('Lee'))).toBeNull();
});

test.each([
  ['Дмитрий Иванов', 'Dmitriy Ivanov'],
  ['Γιώργος', 'Giorgos'],
  ['Łukasz Wójcik', 'lukasz wojcik'],
  ['Ｄａｎｉｅｌ', 'daniel'],
  ['Straße', 'strasse'],
])('%s is found by how it is spelt in the letters a to z: %s', (name, typed) => {
  expect(met(typed, person(name))).toBe('WHOLE');
  expect(met(name, person(typed))).toBe('WHOLE');
});

test.each([
  ['раураl', 'paypal'],
  ['har1ow', 'harlow'],
  ['HarIow', 'harlow'],
  ['Наrlow', 'harlow'],
])('%s, which looks like %s, is found as a look-alike', (typed, name) => {
  expect(met(typed, person(name))).toBe('LOOK_ALIKES');
  expect(met(name, person(typed))).toBe('LOOK_ALIKES');
});

test.each<[string, Named, Match | null]>([
  ['07700 900417', { type: 'PHONE', key: '+447700900417' }, 'WHOLE'],
  ['+4477009', { type: 'PHONE', key: '+447700900417' }, 'BEGINNINGS'],
  ['d.harlow.77@EXAMPLE.com', { type: 'EMAIL', key: 'd.harlow.77@example.com' }, 'WHOLE'],
  ['harlow example', { type: 'EMAIL', key: 'd.harlow.77@example.com' }, 'WORDS'],
  ['lantern', { type: 'HANDLE', key: 'skype/lantern_77' }, 'WORDS'],
  ['lantern_77 (skype)', { type: 'HANDLE', key: 'skype/lantern_77' }, 'WHOLE'],
  ['lantern77', { type: 'HANDLE', key: 'skype/lantern_77' }, 'WORDS'],
  ['lantren77', { type: 'HANDLE', key: 'skype/lantern77' }, 'MISSPELLINGS'],
  ['198.51.100.7', { type: 'IP_ADDRESS', key: '198.51.100.7' }, 'WHOLE'],
  ['198.51', { type: 'IP_ADDRESS', key: '198.51.100.7' }, 'BEGINNINGS'],
  ['100', { type: 'IP_ADDRESS', key: '198.51.100.7' }, null],
  ['ab12cd', { type: 'MEDIA_HASH', key: 'sha256/ab12cdef00' }, 'BEGINNINGS'],
  ['sha256', { type: 'MEDIA_HASH', key: 'sha256/ab12cdef00' }, 'BEGINNINGS'],
  ['kent-2026-0417', { type: 'INVESTIGATION', urn: 'KENT-2026-0417', title: 'Operation Lantern' }, 'WHOLE'],
  ['KENT 2026', { type: 'INVESTIGATION', urn: 'KENT-2026-0417', title: 'Operation Lantern' }, 'WORDS'],
  ['KENT-2026-0418', { type: 'INVESTIGATION', urn: 'KENT-2026-0417', title: 'Operation Lantern' }, null],
  ['opration lantern', { type: 'INVESTIGATION', urn: 'KENT-2026-0417', title: 'Operation Lantern' }, 'MISSPELLINGS'],
])('%s against %j: %s', (text, named, match) => {
  expect(met(text, named)).toBe(match);
});

test('a text without letter or digit is looked for in vain', () => {
  expect(readSought(' -- ?')).toBeNull();
});

test('a text of very many words is looked for as a whole', () => {
  const title = Array.from({ length: 17 }, (_, number) => `word${String.fromCharCode(97 + number)}`).join(' ');
  expect(met(title, person(title.toUpperCase()))).toBe('WHOLE');
  expect(met(title, person(`${title} and more`))).toBe('BEGINNINGS');
  expect(readSought(title)?.runs).toEqual([]);
});

test('whatever a thing is called, it is found by that as a whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (name) => {
      fc.pre(readSought(name) !== null);
      expect(met(name, person(name))).toBe('WHOLE');
    }),
  );
});

test('no token holds anything but letters, marks, digits and the dot between words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
      const { wholes, words, looks, misspellings } = formsOf({ names: [name], codes: [] });
      for (const token of [...wholes, ...words, ...looks, ...misspellings]) expect(token).toMatch(/^[\p{L}\p{M}\p{N}.]{1,250}$/u);
    }),
  );
});
