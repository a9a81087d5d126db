import { base32nopad } from '@scure/base';
import { ok, refused } from '../../../kernel/result';
import { WRONG_CHECKSUM, type AddressForm } from './wallet-address';

/** Stellar's public keys, `G…`: a version, the key, and a CRC whose lower byte comes first. */
export const stellarAddress: AddressForm = (text) => {
  if (!/^G[A-Z2-7]{55}$/.test(text)) return null;
  const bytes = base32nopad.decode(text);
  const sum = crc16(bytes.slice(0, -2));
  return bytes.at(-2) === (sum & 0xff) && bytes.at(-1) === sum >> 8 ? ok([{ chain: 'stellar', key: text, notes: [] }]) : refused(WRONG_CHECKSUM);
};

const TON_LENGTH = 36;
const NOT_BOUNCEABLE = 0x51;
const BOUNCEABLE = 0x11;

/** TON writes one address in two ways, `EQ…` and `UQ…`, and in two alphabets; the key is the one that wallets show, `UQ…`. */
export const tonAddress: AddressForm = (text) => {
  if (!/^[EU][Qf][A-Za-z0-9_+/-]{46}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  const sum = crc16(bytes.subarray(0, TON_LENGTH - 2));
  if (bytes.length !== TON_LENGTH || bytes.readUInt16BE(TON_LENGTH - 2) !== sum) return refused(WRONG_CHECKSUM);
  if (bytes[0] !== NOT_BOUNCEABLE && bytes[0] !== BOUNCEABLE) return refused('is of a kind of address that is not known');
  const unified = Buffer.from([NOT_BOUNCEABLE, ...bytes.subarray(1, TON_LENGTH - 2), 0, 0]);
  unified.writeUInt16BE(crc16(unified.subarray(0, TON_LENGTH - 2)), TON_LENGTH - 2);
  return ok([{ chain: 'ton', key: unified.toString('base64url'), notes: [] }]);
};

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  return sum;
}
