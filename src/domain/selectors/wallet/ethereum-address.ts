import { keccak_256 } from '@noble/hashes/sha3.js';
import { ok, refused } from '../../../kernel/result';
import { WRONG_CHECKSUM, type AddressForm } from './wallet-address';

const ETHEREUM_TEXT = /^0x([0-9a-f]{40})$/i;

/**
 * Capital letters carry the checksum (EIP-55), so mixed ones must fit; one case alone carries none and is taken as it is. The key
 * is written with the checksum. One key covers every chain of this kind, since whoever holds the address on one holds it on all.
 */
export const ethereumAddress: AddressForm = (text) => {
  const digits = ETHEREUM_TEXT.exec(text)?.[1];
  if (digits === undefined) return /^0x[0-9a-z]{30,50}$/i.test(text) ? refused('is not 0x and 40 hexadecimal digits') : null;
  const checked = withChecksum(digits.toLowerCase());
  const isOneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  return isOneCase || digits === checked ? ok([{ chain: 'ethereum', key: `0x${checked}`, notes: [] }]) : refused(WRONG_CHECKSUM);
};

function withChecksum(digits: string): string {
  const hash = Buffer.from(keccak_256(Buffer.from(digits, 'ascii'))).toString('hex');
  return [...digits].map((digit, index) => (Number.parseInt(hash[index] ?? '0', 16) >= 8 ? digit.toUpperCase() : digit)).join('');
}
