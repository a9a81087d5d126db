import fc from 'fast-check';
import { NORMALISED_TYPES, type NormalisedType } from '../../../src/domain/selectors/normalised-selector';
import { normaliseSelector } from '../../../src/domain/selectors/normalise-selector';
import { testWithData } from '../../support/test-data';

function keyOf(type: NormalisedType, raw: string, more: { platform?: string; defaultRegion?: string; callingCode?: string } = {}): string | null {
  const normal = normaliseSelector({ type, raw, ...more });
  return normal.ok ? normal.value.key : null;
}

function notesOf(type: NormalisedType, raw: string, more: { platform?: string } = {}): readonly string[] {
  const normal = normaliseSelector({ type, raw, ...more });
  return normal.ok ? normal.value.notes : [];
}

const BEGINNINGS = [
  '',
  '+44',
  '+1',
  '07700 900',
  'http://',
  'https://example.org/',
  'skype/',
  'imei/',
  '@',
  '::ffff:',
  '"',
  '(',
  'a@',
  'uk/',
  'iban GB',
  'vin/',
  'D/',
  'md5:',
  'bitcoin:',
  'ab1 2cd,',
  'flat 2, ',
];
const writing = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.webUrl(),
      fc.emailAddress(),
      fc.ipV4(),
      fc.ipV6(),
      fc.stringMatching(/^[\d ().-]{3,20}$/),
      fc.stringMatching(/^[a-zA-Z0-9 ,/]{1,30}$/),
    ),
  )
  .map(([beginning, rest]) => beginning + rest);
const written = fc.record({
  type: fc.constantFrom(...NORMALISED_TYPES),
  raw: writing,
  platform: fc.option(fc.constantFrom('Skype', 'ooVoo', 'wickr', '  ', 'Плат'), { nil: undefined }),
  label: fc.option(fc.constantFrom('BTC', 'D', 'SHA1', 'vin', ' '), { nil: undefined }),
});

test('a key given again is itself', () => {
  fc.assert(
    fc.property(written, (selector) => {
      const first = normaliseSelector(selector);
      fc.pre(first.ok);
      const again = normaliseSelector({ type: selector.type, raw: first.value.key });
      expect(again.ok && again.value.key).toBe(first.value.key);
    }),
    { numRuns: 1_000 },
  );
});

test('a key holds no control character and no half of a surrogate pair', () => {
  fc.assert(
    fc.property(written, (selector) => {
      const normal = normaliseSelector(selector);
      expect(normal.ok && /[\p{Cc}\p{Cs}]/u.test(normal.value.key)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test.each(NORMALISED_TYPES)('a NUL, a control and half of a surrogate pair are refused in %s', (type) => {
  for (const unfit of ['\0', '\u0007', '\u0085', '\ud800']) expect(normaliseSelector({ type, raw: `07700 900${unfit}123`, platform: 'skype' }).ok).toBe(false);
});

test.each(NORMALISED_TYPES)('an empty, a blank and an endless %s are refused', (type) => {
  for (const raw of ['', '   ', 'a'.repeat(1_000_000), ' '.repeat(1_000_000)]) expect(normaliseSelector({ type, raw, platform: 'skype' }).ok).toBe(false);
});

describe('telephone numbers', () => {
  test.each(['07700 900123', '+44 7700 900123', '0044 7700 900123', 'tel:+44-7700-900123', '(07700) 900 123', '\u202a+44 7700 900123\u202c'])(
    '%s is one number',
    (raw) => {
      expect(keyOf('PHONE', raw)).toBe('+447700900123');
    },
  );

  test('a number kept for drama is possible and noted as being in no known range', () => {
    expect(notesOf('PHONE', '+44 7700 900123')).toEqual(['possible, but in no range known to be in use']);
  });

  test('a number without a country says which country was assumed', () => {
    expect(notesOf('PHONE', '0121 234 5678')).toEqual(['read as a number of GB: no country was written']);
  });

  test('a country written with 00 is written', () => {
    expect(notesOf('PHONE', '0044 121 234 5678')).toEqual([]);
  });

  test('a calling code given beside the number outranks the region', () => {
    expect(keyOf('PHONE', '201 555 0123', { callingCode: '+1' })).toBe('+12015550123');
  });

  testWithData('phone-numbers/examples.csv', 'every example number of the library has its E.164 key and its validity', (text) => {
    const rows = text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
    const misses = rows.filter(([defaultRegion, raw, , e164, valid]) => {
      const normal = normaliseSelector({ type: 'PHONE', raw: raw ?? '', defaultRegion });
      if (!normal.ok) return true;
      const noted = normal.value.notes.some((note) => note.includes('possible'));
      return normal.value.key !== e164 || noted !== (valid === '0');
    });
    expect(misses).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  test.each([
    ['Anna.Example+tag@EXAMPLE.org', 'Anna.Example+tag@example.org'],
    ['mailto:a@example.org', 'a@example.org'],
    ['Anna <a@example.org>', 'a@example.org'],
    ['a@bücher.example', 'a@xn--bcher-kva.example'],
    ['"a b"@example.org', '"a b"@example.org'],
    ['(the first) a@example.org (the last)', 'a@example.org'],
    ['a@[192.0.2.1]', 'a@[192.0.2.1]'],
    ['a@[IPv6:2001:0DB8::1]', 'a@[IPv6:2001:db8::1]'],
    ['\u200ba@example.org', 'a@example.org'],
  ])('%s is %s', (raw, key) => expect(keyOf('EMAIL', raw)).toBe(key));

  test.each(['a', 'a@', '@example.org', 'a@b@example.org', 'a..b@example.org', '.a@example.org', 'a@-example.org', '(a@example.org', 'a@example..org'])(
    '%s is refused',
    (raw) => {
      expect(keyOf('EMAIL', raw)).toBeNull();
    },
  );

  testWithData('isemail/tests.xml', 'every address that isemail calls an error is refused and every valid one accepted', (text) => {
    const cases = [...text.matchAll(/<address>([^]*?)<\/address>[^]*?<category>ISEMAIL_(\w+)<\/category>/g)];
    const wrong = cases.filter(([, address, category]) => {
      if (category !== 'ERR' && category !== 'VALID_CATEGORY') return false;
      return normaliseSelector({ type: 'EMAIL', raw: unescaped(address ?? '') }).ok !== (category === 'VALID_CATEGORY');
    });
    expect(cases.length).toBeGreaterThan(80);
    expect(wrong.map(([, address]) => address)).toEqual([]);
  });

  /** The set writes control characters as U+2400 and their code. */
  function unescaped(text: string): string {
    const plain = text
      .replace(/&#x([0-9A-Fa-f]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    return plain.replace(/[\u2400-\u2421]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0x2400));
  }
});

describe('IP addresses', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:5678', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
  ])('%s is %s', (raw, key) => expect(keyOf('IP_ADDRESS', raw)).toBe(key));

  test.each(['192.0.2.256', '192.0.2', '010.0.0.1', '0x7f.1', '192.0.2.0/24', 'example.org', '2001:db8::1::2'])('%s is refused', (raw) => {
    expect(keyOf('IP_ADDRESS', raw)).toBeNull();
  });
});

describe('accounts and screen names', () => {
  test('a user id is kept exactly, beside its platform', () => {
    expect(keyOf('ACCOUNT', ' live:AbC_1 ', { platform: 'Skype' })).toBe('skype/live:AbC_1');
  });

  test('two names of one platform are one platform', () => {
    expect(keyOf('ACCOUNT', '12', { platform: 'Twitter' })).toBe(keyOf('ACCOUNT', '12', { platform: 'X' }));
  });

  test('a platform that is named nowhere is noted', () => {
    expect(keyOf('ACCOUNT', '4711')).toBe('unknown-platform/4711');
    expect(notesOf('ACCOUNT', '4711')[0]).toMatch('platform is not named');
  });

  test.each(['@Anna', 'anna', 'ＡＮＮＡ', 'an\u200bna'])('%s is one screen name', (raw) => {
    expect(keyOf('HANDLE', raw, { platform: 'skype' })).toBe('skype/anna');
  });

  test('a screen name keeps its capitals where the platform tells them apart', () => {
    expect(keyOf('HANDLE', 'Anna', { platform: 'wickr' })).not.toBe(keyOf('HANDLE', 'anna', { platform: 'wickr' }));
  });

  test('letters that look alike make two names, and are noted', () => {
    expect(keyOf('HANDLE', 'аnna', { platform: 'skype' })).not.toBe('skype/anna');
    expect(notesOf('HANDLE', 'аnna', { platform: 'skype' })).toEqual(['mixes letters of scripts that look alike']);
  });
});

describe('URLs and devices', () => {
  test.each([
    ['HTTP://Example.ORG:80/a/../b', 'http://example.org/b'],
    ['example.org/anna', 'https://example.org/anna'],
    ['https://files.example.org/#!shared', 'https://files.example.org/#!shared'],
    ['https://example.org/#', 'https://example.org/'],
  ])('%s is %s', (raw, key) => expect(keyOf('URL', raw)).toBe(key));

  test.each(['data:image/png;base64,AAAA', 'javascript:alert(1)', 'not a url'])('%s is refused', (raw) => expect(keyOf('URL', raw)).toBeNull());

  test.each([
    ['IMEI/49-015420-323751-8', 'imei/490154203237518'],
    ['490154203237518', 'imei/490154203237518'],
    ['MAC address/00:1B:44:11:3A:B7', 'mac-address/001b44113ab7'],
    ['abc', 'unspecified/abc'],
  ])('device %s is %s', (raw, key) => expect(keyOf('DEVICE', raw)).toBe(key));

  test('an IMEI whose check digit does not fit is noted', () => {
    expect(notesOf('DEVICE', 'imei/490154203237519')).toEqual(['the check digit does not fit']);
  });
});
