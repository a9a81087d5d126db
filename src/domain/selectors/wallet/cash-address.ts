import { ok, refused } from '../../../kernel/result';
import type { Chain } from './chain';
import { WRONG_CHECKSUM, type AddressForm } from './wallet-address';

export type CashKind = 'P2PKH' | 'P2SH';
type CashPrefix = 'bitcoincash' | 'ecash';

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const CASH_TEXT = new RegExp(`^(?:(bitcoincash|ecash):)?([${ALPHABET}]{42})$`, 'i');
const CHAIN_OF: Readonly<Record<CashPrefix, Chain>> = { bitcoincash: 'bitcoin-cash', ecash: 'ecash' };
const KINDS: readonly CashKind[] = ['P2PKH', 'P2SH'];
const HASH_BITS = 160;
const CHECKSUM_BITS = 40n;
const GENERATORS = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/**
 * The address form of Bitcoin Cash, `bitcoincash:q…`, with or without its prefix. A wallet that takes tokens writes the same hash
 * under another first letter, so the key is written without that.
 */
export const cashAddress: AddressForm = (text) => {
  const [, written, body] = CASH_TEXT.exec(text) ?? [];
  if (body === undefined) return null;
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return refused('mixes capital and small letters');
  const prefixes = written ? [written.toLowerCase() as CashPrefix] : (['bitcoincash', 'ecash'] as const);
  const values = [...body.toLowerCase()].map((letter) => ALPHABET.indexOf(letter));
  const prefix = prefixes.find((candidate) => polymod([...prefixValues(candidate), ...values]) === 0n);
  if (!prefix) return refused(WRONG_CHECKSUM);
  const bytes = toBytes(values.slice(0, -8));
  const kind = KINDS[((bytes[0] ?? 0) >> 3) & 1];
  const isKnown = bytes.length === 1 + HASH_BITS / 8 && ((bytes[0] ?? 0) & 0b1110_0111) === 0;
  if (!kind || !isKnown) return refused('is of a kind of address that is not known');
  return ok([{ chain: CHAIN_OF[prefix], key: encodeCashAddress(prefix, kind, bytes.slice(1)), notes: [] }]);
};

export function encodeCashAddress(prefix: CashPrefix, kind: CashKind, hash: Uint8Array): string {
  const values = toValues([KINDS.indexOf(kind) << 3, ...hash]);
  const sum = polymod([...prefixValues(prefix), ...values, 0, 0, 0, 0, 0, 0, 0, 0]);
  const check = Array.from({ length: 8 }, (_, index) => Number((sum >> BigInt(5 * (7 - index))) & 31n));
  return `${prefix}:${[...values, ...check].map((value) => ALPHABET[value]).join('')}`;
}

function prefixValues(prefix: string): number[] {
  return [...[...prefix].map((letter) => letter.charCodeAt(0) & 31), 0];
}

/** The checksum that its specification gives: a BCH code over groups of five bits; nothing is left over where it fits. */
function polymod(values: readonly number[]): bigint {
  let sum = 1n;
  for (const value of values) {
    const top = sum >> (CHECKSUM_BITS - 5n);
    sum = ((sum & ((1n << (CHECKSUM_BITS - 5n)) - 1n)) << 5n) ^ BigInt(value);
    GENERATORS.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) sum ^= generator;
    });
  }
  return sum ^ 1n;
}

function toBytes(values: readonly number[]): Uint8Array {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const whole = bits.slice(0, bits.length - (bits.length % 8));
  return Uint8Array.from(whole.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

function toValues(bytes: readonly number[]): number[] {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const padded = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0');
  return (padded.match(/.{5}/g) ?? []).map((value) => Number.parseInt(value, 2));
}
