import { normaliseSelector } from '../../../src/domain/selectors/normalise-selector';

function keyOf(raw: string, platform?: string): string | null {
  const normal = normaliseSelector({ type: 'PAYMENT_ACCOUNT', raw, platform });
  return normal.ok ? normal.value.key : null;
}

test.each([
  '60-16-13 31926819',
  '60 16 13 31926819',
  '601613/31926819',
  '60161331926819',
  'Sort code: 60-16-13 Account number: 31926819',
  'sort code 60-16-13, a/c no. 31926819',
  'GB29 NWBK 6016 1331 9268 19',
  'gb29nwbk60161331926819',
  'IBAN GB29 NWBK 6016 1331 9268 19',
  'uk/60161331926819',
])('%s is one account', (raw) => {
  expect(keyOf(raw)).toBe('uk/60161331926819');
});

test('an account number of seven digits has a nought before it, and that is noted', () => {
  const normal = normaliseSelector({ type: 'PAYMENT_ACCOUNT', raw: '60-16-13 1926819' });
  expect(normal.ok && normal.value).toMatchObject({ key: 'uk/60161301926819', notes: [expect.stringMatching('seven digits') as string] });
});

test.each([
  ['DE89 3704 0044 0532 0130 00', 'iban/DE89370400440532013000'],
  ['FR14 2004 1010 0505 0001 3M02 606', 'iban/FR1420041010050500013M02606'],
])('%s is the account %s', (raw, key) => expect(keyOf(raw)).toBe(key));

test.each(['GB28 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 1', 'DE89 3704 0044 0532 0130 01'])('%s has a slip in it and is refused', (raw) => {
  expect(keyOf(raw)).toBeNull();
});

test('an account with a payment service is known by its e-mail address or its name', () => {
  expect(keyOf('Anna.Example@EXAMPLE.org', 'PayPal')).toBe('paypal/Anna.Example@example.org');
  expect(keyOf('paypal/anna@example.org')).toBe('paypal/anna@example.org');
  expect(keyOf('$Anna', 'Cash App')).toBe('cash-app/anna');
  expect(keyOf('£anna', 'Cash App')).toBe('cash-app/anna');
  expect(keyOf('@anna', 'Venmo')).toBe('venmo/anna');
  expect(keyOf('$ @', 'Cash App')).toBeNull();
});

test('a name that begins like an IBAN is a name', () => {
  expect(keyOf('AL12beatriceanderson', 'Venmo')).toBe('venmo/al12beatriceanderson');
});
