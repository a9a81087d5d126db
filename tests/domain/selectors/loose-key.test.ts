import { looseKeyOf, soughtLoosely } from '../../../src/domain/selectors/loose-key';
import { readIdentifier, type TypedIdentifier } from '../../../src/domain/selectors/read-identifier';

function looseKeys(asked: TypedIdentifier, of = looseKeyOf): (string | null)[] {
  const readings = readIdentifier(asked);
  if (!readings.ok) throw new Error(readings.refusal);
  return readings.value.map(of);
}

test('a name has one loose key on every platform and in any capitals', () => {
  const writings = [{ value: 'Lantern' }, { value: '@lantern', platform: 'Skype' }, { value: 'LANTERN', platform: 'wickr' }];
  expect(new Set(writings.flatMap((asked) => looseKeys({ ...asked, type: 'HANDLE' })))).toEqual(new Set(['lantern']));
});

test('a mailbox has one in any capitals', () => {
  expect([looseKeys({ value: 'Anna@Example.org' }), looseKeys({ value: 'anna@example.org' })]).toEqual([['anna@example.org'], ['anna@example.org']]);
});

test('kinds that are written in one way have none', () => {
  expect(looseKeys({ value: '07700 900123' })).toEqual([null]);
});

test('a name on a platform that was said is sought there alone', () => {
  expect(looseKeys({ value: 'Lantern', platform: 'Skype' }, soughtLoosely)).toEqual([null, null]);
  expect(looseKeys({ value: 'Lantern' }, soughtLoosely)).toEqual(['lantern', 'lantern']);
});

test('what no index can hold has none', () => {
  expect(looseKeyOf({ type: 'ACCOUNT', key: `skype/${'x'.repeat(501)}`, platform: 'skype' })).toBeNull();
});
