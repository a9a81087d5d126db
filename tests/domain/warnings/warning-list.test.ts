import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { normaliseSelector } from '../../../src/domain/selectors/normalise-selector';
import type { NormalisedType } from '../../../src/domain/selectors/normalised-selector';
import { warningFor } from '../../../src/domain/warnings/warning-for';
import { parseWarningList, type WarningList } from '../../../src/domain/warnings/warning-list';
import { testWithData } from '../../support/test-data';

const FOLDER = 'seed/reference/warning-lists';
const OURS = readdirSync(FOLDER).map((file) => listOf(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))));

function listOf(value: unknown): WarningList {
  const list = parseWarningList(value);
  if (!list.ok) throw new Error(list.refusal);
  return list.value;
}

function made(type: string, list: string[], attributes: string[]): WarningList {
  return listOf({ name: 'a list', type, list, matching_attributes: attributes });
}

/** As an import would ask: the value in any writing, by its key. */
function warned(lists: readonly WarningList[], type: NormalisedType, raw: string): string | null {
  const normal = normaliseSelector({ type, raw });
  if (!normal.ok) throw new Error(normal.refusal);
  return warningFor(normal.value, lists, { areExamplesMute: true })?.list ?? null;
}

describe('the lists that ship', () => {
  test.each([
    ['IP_ADDRESS', '10.0.0.2', 'Private and local addresses'],
    ['IP_ADDRESS', 'fe80::1', 'Private and local addresses'],
    ['IP_ADDRESS', '::ffff:192.168.0.1', 'Private and local addresses'],
    ['IP_ADDRESS', '8.8.8.8', 'Public name resolvers'],
    ['IP_ADDRESS', '2001:4860:4860:0:0:0:0:8888', 'Public name resolvers'],
    ['URL', 'http://192.168.0.1/admin', 'Private and local addresses'],
    ['URL', 'http://[fe80::1]:8080/', 'Private and local addresses'],
    ['MEDIA_HASH', 'D41D8CD98F00B204E9800998ECF8427E', 'Hashes of an empty file'],
    ['PHONE', '07700 900123', 'Telephone numbers for drama'],
    ['PHONE', '020 7946 0123', 'Telephone numbers for drama'],
    ['IP_ADDRESS', '192.0.2.7', 'Addresses kept for documentation'],
    ['EMAIL', 'anna@mail.example.org', 'Domains kept for documentation'],
    ['URL', 'https://www.example.com/anna', 'Domains kept for documentation'],
  ] as const)('a %s %s is on the list %s', (type, raw, name) => {
    expect(warned(OURS, type, raw)).toBe(name);
  });

  test.each([
    ['IP_ADDRESS', '100.128.0.1'],
    ['IP_ADDRESS', '81.2.69.142'],
    ['PHONE', '07700 901123'],
    ['PHONE', '0121 234 5678'],
    ['MEDIA_HASH', '00112233445566778899aabbccddeeff'],
    ['EMAIL', 'anna@notexample.org.uk'],
  ] as const)('a %s %s is on none', (type, raw) => expect(warned(OURS, type, raw)).toBeNull());

  test('a value kept for examples is named, and muted only where the operator says so', () => {
    const drama = { type: 'PHONE', key: '+447700900123' } as const;
    expect(warningFor(drama, OURS, { areExamplesMute: false })).toEqual({ list: 'Telephone numbers for drama', isMute: false });
    expect(warningFor(drama, OURS, { areExamplesMute: true })).toEqual({ list: 'Telephone numbers for drama', isMute: true });
    expect(warningFor({ type: 'IP_ADDRESS', key: '8.8.8.8' }, OURS, { areExamplesMute: false })).toEqual({ list: 'Public name resolvers', isMute: true });
  });

  test('a list that mutes outweighs one that only names', () => {
    const theirs = made('string', ['192.0.2.7'], ['ip-src']);
    for (const lists of [
      [...OURS, theirs],
      [theirs, ...OURS],
    ]) {
      expect(warningFor({ type: 'IP_ADDRESS', key: '192.0.2.7' }, lists, { areExamplesMute: false })).toEqual({ list: 'a list', isMute: true });
    }
  });

  test('a carrier range is on none: the rules of overlaps know it, and what tells its subscribers apart', () => {
    expect(warned(OURS, 'IP_ADDRESS', '100.64.0.1')).toBeNull();
  });

  test('every entry of them can be used', () => expect(OURS.flatMap(({ unusable }) => unusable)).toEqual([]));
});

describe('how entries match', () => {
  test('a host is listed with every host under it, and not with one that merely ends alike', () => {
    const list = made('hostname', ['short.example', '.dyn.example'], ['domain', 'url', 'email-src']);
    expect(warned([list], 'URL', 'https://a.short.example/x')).not.toBeNull();
    expect(warned([list], 'EMAIL', 'a@home.dyn.example')).not.toBeNull();
    expect(warned([list], 'URL', 'https://notshort.example/')).toBeNull();
  });

  test('a part of a value is enough for a list of parts', () => {
    const list = made('substring', ['throwaway.example', 'xy'], ['email-src']);
    expect(warned([list], 'EMAIL', 'anna@mail.Throwaway.example')).not.toBeNull();
    expect(warned([list], 'EMAIL', 'xyz@example.org')).not.toBeNull();
    expect(warned([list], 'EMAIL', 'anna@throwaway.org')).toBeNull();
  });

  test('a pattern is searched for, and in a telephone number it must be the whole number', () => {
    expect(warned([made('regex', ['/^(abuse|noc)\\@.*\\..*$/i'], ['email-src'])], 'EMAIL', 'ABUSE@example.org')).not.toBeNull();
    const phones = made('regex', ['/((?:\\+|00)44)?07700900([0-9]{3})/g', '/08|09/'], ['phone-number']);
    expect(warned([phones], 'PHONE', '+44 7700 900123')).not.toBeNull();
    expect(warned([phones], 'PHONE', '0121 234 0809')).toBeNull();
  });

  test('a list speaks only of the kinds of value that it names', () => {
    const list = made('string', ['anna@example.org'], ['url']);
    expect(warned([list], 'EMAIL', 'anna@example.org')).toBeNull();
    expect(warned([made('string', ['anna@example.org'], [])], 'EMAIL', 'anna@example.org')).not.toBeNull();
  });

  test('an entry that cannot be used is told, and the others hold', () => {
    const list = made('cidr', ['192.0.2.0/99', 'no address', '192.0.2.0/24'], ['ip-src']);
    expect(list.unusable).toHaveLength(2);
    expect(warned([list], 'IP_ADDRESS', '192.0.2.200')).not.toBeNull();
    expect(made('regex', ['/(?=a)b/', '/(/', `/${'a'.repeat(2_000)}/`], ['url']).unusable).toHaveLength(3);
  });

  test('a pattern made to run for ever ends at once', () => {
    const list = made('regex', ['/^(a+)+$/', '/(.*)(.*)(.*)(.*)x$/'], ['url']);
    expect(warned([list], 'URL', `https://example.org/${'a'.repeat(1_900)}`)).toBeNull();
  });
});

test.each([
  [null, 'JSON object'],
  [{ type: 'cidr', list: [] }, 'no name'],
  [{ name: 'x', type: 'constructor', list: [] }, 'type'],
  [{ name: 'x', type: 'cidr', list: [1] }, 'list of texts'],
])('%j is no warning list', (value, reason) => {
  const list = parseWarningList(value);
  expect(list.ok ? '' : list.refusal).toMatch(reason);
});

test('a list of things that are no identifiers is sound, and speaks of nothing', () => {
  const list = made('string', ['anna@example.org'], ['yara']);
  expect(list.types.size).toBe(0);
  expect(warned([list], 'EMAIL', 'anna@example.org')).toBeNull();
});

test('whatever the entries and whatever the value, the question is answered', () => {
  const types = fc.constantFrom('cidr', 'string', 'hostname', 'substring', 'regex');
  const kinds = fc.constantFrom('IP_ADDRESS', 'URL', 'EMAIL', 'PHONE', 'MEDIA_HASH', 'WALLET', 'ADDRESS');
  fc.assert(
    fc.property(
      types,
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
      kinds,
      fc.string({ unit: 'binary', maxLength: 40 }),
      (type, list, kind, key) => {
        expect([undefined, 'a list']).toContain(warningFor({ type: kind, key }, [made(type, list, [])], { areExamplesMute: true })?.list);
      },
    ),
    { numRuns: 1_000 },
  );
});

testWithData('misp-warninglists/phone_numbers/list.json', 'numbers kept for fiction are met as they are held, and others are not', (text) => {
  const list = listOf(JSON.parse(text));
  expect(list.unusable).toEqual([]);
  for (const raw of ['+44 7700 900123', '+1 201 555 0123', '+33 1 99 00 12 34']) expect(warned([list], 'PHONE', raw)).not.toBeNull();
  for (const raw of ['+44 121 234 5678', '+44 7911 080910', '+61 2 1234 0809']) expect(warned([list], 'PHONE', raw)).toBeNull();
});

testWithData('misp-warninglists/common-contact-emails/list.json', 'a mailbox of a role is met', (text) => {
  const list = listOf(JSON.parse(text));
  expect(warned([list], 'EMAIL', 'abuse@example.org')).not.toBeNull();
  expect(warned([list], 'EMAIL', 'anna@example.org')).toBeNull();
});
