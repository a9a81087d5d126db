import { normaliseSelector, readSelector } from '../../../src/domain/selectors/normalise-selector';

function keyOf(raw: string, label?: string): string | null {
  const normal = normaliseSelector({ type: 'MEDIA_HASH', raw, label });
  return normal.ok ? normal.value.key : null;
}

const MD5 = '00112233445566778899aabbccddeeff';
const SHA1 = '00112233445566778899aabbccddeeff00112233';
const LONG = MD5 + MD5;

test.each([
  [MD5.toUpperCase(), `md5/${MD5}`],
  [SHA1, `sha1/${SHA1}`],
  [`SHA-1: ${SHA1}`, `sha1/${SHA1}`],
  [`md5/${MD5}`, `md5/${MD5}`],
  ['00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff', `md5/${MD5}`],
  [`pdq:${LONG}`, `pdq/${LONG}`],
])('%s is %s', (raw, key) => expect(keyOf(raw)).toBe(key));

test('64 digits may be SHA-256 or PDQ, and both are told', () => {
  const readings = readSelector({ type: 'MEDIA_HASH', raw: LONG });
  expect(readings.ok && readings.value.map(({ key }) => key)).toEqual([`sha256/${LONG}`, `pdq/${LONG}`]);
  const normal = normaliseSelector({ type: 'MEDIA_HASH', raw: LONG });
  expect(normal.ok && normal.value).toMatchObject({ key: `sha256/${LONG}`, notes: ['may be PDQ: no algorithm was written'] });
  expect(keyOf(LONG, 'PDQ')).toBe(`pdq/${LONG}`);
});

test('a hash that its algorithm does not give is refused', () => {
  expect(keyOf(MD5, 'SHA-1')).toBeNull();
  expect(keyOf(`sha1:${MD5}`)).toBeNull();
  expect(keyOf(`sha1:${SHA1}`, 'MD5')).toBeNull();
  expect(keyOf(MD5.slice(1))).toBeNull();
  expect(keyOf(MD5, 'Examplehash')).toBeNull();
});

test('a labelled hash in base 32 or base 64 is the same hash', () => {
  expect(keyOf('AAISEM2EKVTHPCEZVK54ZXPO74ABCIRT', 'SHA1')).toBe(`sha1/${SHA1}`);
  expect(keyOf(Buffer.from(MD5, 'hex').toString('base64'), 'MD5')).toBe(`md5/${MD5}`);
});

test('PhotoDNA is kept as its 144 bytes, in whichever way they are written', () => {
  const numbers = Array.from({ length: 144 }, (_, index) => index);
  const hex = Buffer.from(numbers).toString('hex');
  for (const raw of [numbers.join(','), numbers.join(', '), hex, Buffer.from(numbers).toString('base64')])
    expect(keyOf(raw, 'PhotoDNA')).toBe(`photodna/${hex}`);
  expect(keyOf(hex)).toBe(`photodna/${hex}`);
  expect(keyOf([...numbers.slice(1), 256].join(','), 'PhotoDNA')).toBeNull();
});
