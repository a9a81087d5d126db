import fc from 'fast-check';
import { canonicalJson } from '../../../src/domain/audit/canonical-json';

test('the example of RFC 8785 comes out as the RFC prints it', () => {
  const example = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(example)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('names are ordered by UTF-16 code units, as in the sorting example of RFC 8785', () => {
  const example = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect([...canonicalJson(example).matchAll(/:(\d)/g)].map((match) => match[1]).join('')).toBe('2467153');
});

test('what has no canonical form is refused', () => {
  for (const value of [NaN, Infinity, undefined, () => 1, { name: undefined }, '\ud800', { '\udc00': 1 }, 1n, new Date(0), new Map([[1, 2]])]) {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  }
});

test('the same content has one form whatever the order of its names, and reads back as what it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: false })), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});
