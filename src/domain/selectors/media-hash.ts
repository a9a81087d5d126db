import { base32nopad } from '@scure/base';
import { ok, refused, type Result } from '../../kernel/result';
import type { Normalisation, NormalisedSelector, Readings, WrittenSelector } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

/** How many bytes each algorithm gives, the likeliest of one length first. */
const ALGORITHMS = { md5: 16, sha1: 20, sha224: 28, sha256: 32, pdq: 32, sha384: 48, sha512: 64, photodna: 144 } as const;
type Algorithm = keyof typeof ALGORITHMS;

const LABELLED = /^([\p{L}\d][\p{L}\d ._-]{1,15}?)\s*[:/=]\s*(.+)$/u;
const HEX = /^[0-9a-f]+$/i;

/**
 * `sha256/9f86…`: a hash means something only with its algorithm, which its length tells where nothing else does. PhotoDNA is
 * opaque: its bytes are kept and only compared whole.
 */
export function normaliseMediaHash(written: WrittenSelector): Normalisation {
  const readings = readMediaHash(written);
  if (!readings.ok) return readings;
  const [first, ...others] = readings.value;
  if (!first) return refused('is not a hash');
  const names = others.map(({ key }) => key.slice(0, key.indexOf('/')).toUpperCase());
  return ok(names.length === 0 ? first : { ...first, notes: [`may be ${names.join(' or ')}: no algorithm was written`] });
}

/** Of 64 digits without a word beside them both are told: SHA-256, and PDQ. */
export function readMediaHash(written: WrittenSelector): Readings {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const split = splitLabel(withoutInvisible(text.value));
  const algorithms = algorithmsNamed([written.label, split.label]);
  if (!algorithms.ok) return algorithms;
  const readings = algorithms.value.flatMap((algorithm) => {
    const hex = hexOf(split.value, algorithm, algorithms.value.length === 1);
    return hex === null ? [] : [asSelector(algorithm, hex)];
  });
  return readings.length > 0 ? ok(readings) : refused(problemOf(algorithms.value));
}

/** A word before the value counts only where it names an algorithm: pairs of digits may be parted by colons too. */
function splitLabel(text: string): { label: string | undefined; value: string } {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  return algorithmsNamed([label]).ok && label !== '' ? { label, value } : { label: undefined, value: text };
}

function algorithmsNamed(labels: readonly (string | undefined)[]): Result<readonly Algorithm[], string> {
  const all = Object.keys(ALGORITHMS) as Algorithm[];
  const named = labels.filter((label) => label !== undefined && label.trim() !== '').map((label) => label?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? '');
  const fitting = all.filter((algorithm) => named.every((label) => label === algorithm || label === `${algorithm}hash`));
  return fitting.length > 0 ? ok(fitting) : refused('is labelled with an algorithm that is not known here, or with two');
}

/** A labelled hash may also come in the base 32 or base 64 of its bytes, and PhotoDNA's as its 144 numbers; a bare one is digits. */
function hexOf(value: string, algorithm: Algorithm, isNamed: boolean): string | null {
  const length = ALGORITHMS[algorithm];
  const digits = value.replace(/[\s:-]/gu, '');
  if (digits.length === length * 2 && HEX.test(digits)) return digits.toLowerCase();
  if (!isNamed) return null;
  const bytes = fromNumbers(value) ?? fromBase32(value) ?? fromBase64(value);
  return bytes?.length === length ? Buffer.from(bytes).toString('hex') : null;
}

function fromNumbers(value: string): Uint8Array | null {
  if (!/^\d{1,3}(?:\s*,\s*\d{1,3})+$/.test(value)) return null;
  const numbers = value.split(',').map(Number);
  return numbers.every((number) => number <= 255) ? Uint8Array.from(numbers) : null;
}

function fromBase32(value: string): Uint8Array | null {
  const text = value.toUpperCase();
  if (!/^[A-Z2-7]{32}$/.test(text)) return null;
  return base32nopad.decode(text);
}

function fromBase64(value: string): Uint8Array | null {
  return value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value) ? Buffer.from(value, 'base64') : null;
}

function asSelector(algorithm: Algorithm, hex: string): NormalisedSelector {
  return { type: 'MEDIA_HASH', key: `${algorithm}/${hex}`, platform: null, notes: [] };
}

function problemOf(algorithms: readonly Algorithm[]): string {
  const [only, ...others] = algorithms;
  if (!only || others.length > 0) return 'is not a hash: its length is that of no algorithm known here';
  return `is not ${ALGORITHMS[only]} bytes, as ${only.toUpperCase()} gives`;
}
