import { normaliseSelector } from '../../../src/domain/selectors/normalise-selector';
import type { NormalisedType } from '../../../src/domain/selectors/normalised-selector';

function keyOf(type: NormalisedType, raw: string, label?: string): string | null {
  const normal = normaliseSelector({ type, raw, label });
  return normal.ok ? normal.value.key : null;
}

function notesOf(type: NormalisedType, raw: string): readonly string[] | null {
  const normal = normaliseSelector({ type, raw });
  return normal.ok ? normal.value.notes : null;
}

describe('registration marks', () => {
  test.each(['AB12 CDE', 'ab12cde', 'AB12-CDE', ' AB 12 CDE ', 'GB/AB12CDE'])('%s is one mark', (raw) => expect(keyOf('VEHICLE', raw)).toBe('AB12CDE'));

  test.each(['AB12 CDE', 'A123 BCD', 'ABC 123D', 'AB 1234', 'AIZ 1234'])('%s has a form that British marks have', (raw) =>
    expect(notesOf('VEHICLE', raw)).toEqual([]),
  );

  test('letters and digits that look alike are two marks, and are noted', () => {
    expect(keyOf('VEHICLE', 'ABI2 CDE')).toBe('ABI2CDE');
    expect(notesOf('VEHICLE', 'ABI2 CDE')?.[0]).toMatch('taken for each other');
  });

  test('a mark of another country keeps the country where it is written', () => {
    expect(keyOf('VEHICLE', 'M-AB 1234', 'D')).toBe('D/MAB1234');
    expect(keyOf('VEHICLE', 'd: m-ab 1234')).toBe('D/MAB1234');
    expect(notesOf('VEHICLE', 'M-AB 1234 X')?.[0]).toMatch('no country was written');
  });

  test('a vehicle identification number has 17 characters and no I, O or Q', () => {
    expect(keyOf('VEHICLE', 'vin: abcdefgh123456789')).toBe('vin/ABCDEFGH123456789');
    expect(keyOf('VEHICLE', 'ABCDEFGH123456789')).toBe('vin/ABCDEFGH123456789');
    expect(keyOf('VEHICLE', 'vin: IBCDEFGH123456789')).toBeNull();
  });

  test.each(['', '- -', 'ABC', 'AB12CDE'.repeat(9)])('%s is no mark', (raw) => expect(keyOf('VEHICLE', raw)).toBeNull());
});

describe('postal addresses', () => {
  test.each([
    '10 Mill Road, Townsville, AB1 2CD',
    '10, Mill Rd., Townsville, Countyshire, ab12cd',
    '10 Mill Road\nTownsville\nAB1 2CD\n',
    '10 MILL ROAD, TOWNSVILLE AB1 2CD, United Kingdom',
    'AB1 2CD, 10 Mill Road',
  ])('%s is one address', (raw) => expect(keyOf('ADDRESS', raw)).toBe('AB1 2CD/10 mill road'));

  test('a part of a building belongs to the line behind it', () => {
    expect(keyOf('ADDRESS', 'Flat 2, 10 Mill Road, Townsville, AB1 2CD')).toBe('AB1 2CD/flat 2 10 mill road');
    expect(keyOf('ADDRESS', 'Flat 3, 10 Mill Road, Townsville, AB1 2CD')).not.toBe('AB1 2CD/flat 2 10 mill road');
  });

  test('neighbours are two addresses', () => {
    expect(keyOf('ADDRESS', '10 Mill Road, AB1 2CD')).not.toBe(keyOf('ADDRESS', '12 Mill Road, AB1 2CD'));
    expect(keyOf('ADDRESS', '10 Mill Road, AB1 2CD')).not.toBe(keyOf('ADDRESS', '10 Mill Road, AB1 2CE'));
  });

  test('a postcode alone is noted, and so is an address without one', () => {
    expect(keyOf('ADDRESS', 'ab1 2cd')).toBe('AB1 2CD');
    expect(notesOf('ADDRESS', 'ab1 2cd')?.[0]).toMatch('several homes');
    expect(keyOf('ADDRESS', "12 Rue de l'Exemple, Paris")).toBe('12 rue de lexemple paris');
    expect(notesOf('ADDRESS', "12 Rue de l'Exemple, Paris")?.[0]).toMatch('no British postcode');
  });

  test('an address of no letter is refused', () => expect(keyOf('ADDRESS', ' , - ')).toBeNull());
});
