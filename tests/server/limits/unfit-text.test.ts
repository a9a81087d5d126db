import fc from 'fast-check';
import { parse } from 'graphql';
import { hasUnfitText, isUnfit } from '../../../src/server/limits/unfit-text';

test.each([
  ['letters of any script', 'Zoë Дарья 太郎'],
  ['whole pairs of surrogates', 'anna 😀'],
  ['a tab and line ends', 'first\tsecond\r\nthird\nfourth'],
  ['nothing', ''],
  ['joiners and marks of direction', 'a\u200d\u202eb'],
])('%s: fit', (_what, text) => {
  expect(isUnfit(text)).toBe(false);
});

test.each([
  ['NUL', 'a\0b'],
  ['a bell', 'a\u0007'],
  ['an escape', '\u001b[31m'],
  ['delete', 'a\u007f'],
  ['a control character of Latin-1', 'a\u0085b'],
  ['the first half of a pair', 'anna\ud83d'],
  ['the second half of a pair', '\ude00anna'],
  ['two halves the wrong way round', '\ude00\ud83d'],
])('%s: unfit', (_what, text) => {
  expect(isUnfit(text)).toBe(true);
});

test('whatever the database would store as another text is unfit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => isUnfit(text) || Buffer.from(text).toString() === text,
    ),
  );
});

test.each([
  ['an escaped NUL', '{ person(id: "a\\u0000") { id } }', true],
  ['an escaped bell in a list, in an object, in a fragment', '{ ...F } fragment F on Query { byIds(ids: [{a: "\\u0007"}]) { id } }', true],
  ['a default of a variable', 'query ($id: ID = "\\u{1b}") { person(id: $id) { id } }', true],
  ['a text over several lines', '{ person(id: """\n a\n\tb\n""") { id } }', false],
  ['no text', '{ person { id } }', false],
])('%s in the operation', (_what, query, expected) => {
  const document = parse(query);
  expect([hasUnfitText(document), hasUnfitText(document)]).toEqual([expected, expected]);
});
