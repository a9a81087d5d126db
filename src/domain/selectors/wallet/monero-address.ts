import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58xmr } from '@scure/base';
import { ok, refused } from '../../../kernel/result';
import { WRONG_CHECKSUM, type AddressForm } from './wallet-address';

const MONERO_TEXT = /^[48][1-9A-HJ-NP-Za-km-z]{94}$|^4[1-9A-HJ-NP-Za-km-z]{105}$/;
const STANDARD = 18;
const INTEGRATED = 19;
const SUB_ADDRESS = 42;
/** Network byte, spend key, view key. */
const WITHOUT_PAYMENT_ID = 65;

/** An integrated address is a standard one with a payment id in it, so it is the wallet of the standard one. */
export const moneroAddress: AddressForm = (text) => {
  if (/^[0-9a-f]{64}$/i.test(text)) return refused('is 64 hexadecimal digits, as a payment id or a transaction has: no address');
  if (!MONERO_TEXT.test(text)) return null;
  const bytes = decoded(text);
  if (!bytes) return refused('is not written as addresses of Monero are');
  const payload = bytes.slice(0, -4);
  if (!Buffer.from(checksum(payload)).equals(Buffer.from(bytes.slice(-4)))) return refused(WRONG_CHECKSUM);
  const [network] = payload;
  if (network === STANDARD || network === SUB_ADDRESS) return ok([{ chain: 'monero', key: text, notes: [] }]);
  if (network !== INTEGRATED) return refused('is not an address of the main network');
  const notes = ['an integrated address: the payment id in it was left out'];
  return ok([{ chain: 'monero', key: standardAddress(payload.slice(1, WITHOUT_PAYMENT_ID)), notes }]);
};

/** The library throws where a block of characters stands for no bytes. */
function decoded(text: string): Uint8Array | null {
  try {
    return base58xmr.decode(text);
  } catch {
    return null;
  }
}

function standardAddress(keys: Uint8Array): string {
  const payload = Uint8Array.from([STANDARD, ...keys]);
  return base58xmr.encode(Uint8Array.from([...payload, ...checksum(payload)]));
}

function checksum(payload: Uint8Array): Uint8Array {
  return keccak_256(payload).slice(0, 4);
}
