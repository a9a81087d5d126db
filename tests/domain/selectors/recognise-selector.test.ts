import fc from 'fast-check';
import { normaliseSelector } from '../../../src/domain/selectors/normalise-selector';
import { recogniseSelector } from '../../../src/domain/selectors/recognise-selector';

function told(text: string): string[] {
  const readings = recogniseSelector(text);
  return readings.ok ? readings.value.map(({ type, key }) => `${type} ${key}`) : [`refused: ${readings.refusal}`];
}

test.each([
  ['07700 900123', ['PHONE +447700900123']],
  ['Tel: 07700 900123', ['PHONE +447700900123']],
  ['Anna <anna@example.org>', ['EMAIL anna@example.org']],
  ['192.0.2.1:5678', ['IP_ADDRESS 192.0.2.1']],
  ['2001:DB8::1', ['IP_ADDRESS 2001:db8::1']],
  ['https://example.org/anna', ['URL https://example.org/anna']],
  ['www.example.org/anna', ['URL https://www.example.org/anna']],
  ['AB12 CDE', ['VEHICLE AB12CDE']],
  ['10 Mill Road, Townsville, AB1 2CD', ['ADDRESS AB1 2CD/10 mill road']],
  ['60-16-13 31926819', ['PAYMENT_ACCOUNT uk/60161331926819']],
  ['GB29 NWBK 6016 1331 9268 19', ['PAYMENT_ACCOUNT uk/60161331926819']],
  ['IMEI 49-015420-323751-8', ['DEVICE imei/490154203237518']],
  ['00:1B:44:11:3A:B7', ['DEVICE mac-address/001b44113ab7']],
  ['MD5: d41d8cd98f00b204e9800998ecf8427e', ['MEDIA_HASH md5/d41d8cd98f00b204e9800998ecf8427e']],
  ['TA4fLCGrYGHPqR7UEfmp2UhzbGoCchZG6Z', ['WALLET TA4fLCGrYGHPqR7UEfmp2UhzbGoCchZG6Z']],
  ['bitcoin:16TL8u8PYASgF3qeQ86WL1rgV3tNgFVas', ['WALLET 16TL8u8PYASgF3qeQ86WL1rgV3tNgFVas']],
  ['@Anna', ['HANDLE unknown-platform/anna']],
  ['@anna:example.org', ['HANDLE matrix/anna:example.org']],
])('%s is %j', (text, readings) => expect(told(text)).toEqual(readings));

test.each([
  ['an address of three chains', '16TL8u8PYASgF3qeQ86WL1rgV3tNgFVas', 3],
  ['64 digits', 'd41d8cd98f00b204e9800998ecf8427e'.repeat(2), 2],
  ['a bare name', 'anna_99', 2],
  ['15 digits with the check digit of an IMEI', '490154203237518', 2],
  ['a name on a payment service', 'Cash App: $anna', 3],
  ['a host that may be a name', 'anna.example', 2],
])('%s has every reading told', (_what, text, count) => expect(told(text)).toHaveLength(count));

test('a value that fails the check of its kind is refused with the reason, and not taken for a screen name', () => {
  expect(told('16TL8u8PYASgF3qeQ86WL1rgV3tNgFVat')).toEqual(['refused: has a checksum that does not fit']);
  expect(told('0x01080F161d242b323940474E555c636a71787F86')).toEqual(['refused: has a checksum that does not fit']);
  expect(told('GB28 NWBK 6016 1331 9268 19')).toEqual(['refused: has check digits that do not fit']);
  expect(told('999.1.1.1')[0]).toMatch('refused');
});

test('a long name of many letters is a name, though a wallet may be as long', () => {
  expect(told('MrThomasAnderson1999TheGreatest')[0]).toMatch('HANDLE');
});

test.each(['', ' ', 'Anna Example', 'two lines\nof text', '\ud800', '?!'])('%j is not understood', (text) => expect(told(text)[0]).toMatch('refused'));

const pasted = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{25,60}$/),
  fc
    .tuple(fc.constantFrom('tel:', 'IMEI ', 'md5/', 'paypal/', 'skype: ', 'vin ', 'bitcoin:', 'IBAN '), fc.string({ maxLength: 30 }))
    .map(([word, rest]) => word + rest),
);

test('whatever is pasted is answered, and each reading is a key of its type', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const readings = recogniseSelector(text);
      for (const { type, key } of readings.ok ? readings.value : []) {
        const again = normaliseSelector({ type, raw: key });
        expect(again.ok && again.value.key).toBe(key);
      }
    }),
    { numRuns: 1_000 },
  );
});
