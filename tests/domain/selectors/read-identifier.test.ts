import { readIdentifier, type TypedIdentifier } from '../../../src/domain/selectors/read-identifier';

function keysOf(asked: TypedIdentifier): string[] | string {
  const readings = readIdentifier(asked);
  return readings.ok ? readings.value.map(({ type, key }) => `${type} ${key}`) : readings.refusal;
}

test.each<[TypedIdentifier, string[]]>([
  [{ value: ' 07700 900417\r\n' }, ['PHONE +447700900417']],
  [{ value: '\u00a0Anna@Example.org\t' }, ['EMAIL Anna@example.org']],
  [{ value: 'Anna', platform: 'Skype' }, ['HANDLE skype/anna', 'ACCOUNT skype/Anna']],
  [{ value: '$anna', platform: 'Cash App' }, ['PAYMENT_ACCOUNT cash-app/anna', 'HANDLE cash-app/$anna', 'ACCOUNT cash-app/$anna']],
  [{ value: 'Anna', type: 'ACCOUNT', platform: 'Skype' }, ['ACCOUNT skype/Anna']],
  [{ value: 'skype/Anna', type: 'HANDLE' }, ['HANDLE skype/anna']],
  [{ value: 'Anna', type: 'HANDLE', platform: '' }, ['HANDLE unknown-platform/anna']],
  [{ value: '07700 900417', type: 'PHONE', platform: 'WhatsApp' }, ['PHONE +447700900417']],
])('%j is read as what it may be', (asked, expected) => {
  expect(keysOf(asked)).toEqual(expected);
});

test('a bare user name is both a screen name and an account', () => {
  expect(keysOf({ value: 'anna_k' })).toEqual(['HANDLE unknown-platform/anna_k', 'ACCOUNT unknown-platform/anna_k']);
});

test.each<[TypedIdentifier, string]>([
  [{ value: '' }, 'is empty'],
  [{ value: ' \n' }, 'is empty'],
  [{ value: 'one\ttwo' }, 'contains a control character'],
  [{ value: '!!' }, 'is of no kind of identifier that is known here'],
  [{ value: '', platform: 'Skype' }, 'is empty'],
  [{ value: 'anna', platform: '!!' }, 'stands on a platform without a name'],
])('%j is refused with the reason', (asked, refusal) => {
  expect(keysOf(asked)).toBe(refusal);
});
