import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xrp } from '@scure/base';
import { ok, refused, type Result } from '../../../kernel/result';
import { encodeCashAddress, type CashKind } from './cash-address';
import type { Chain } from './chain';
import { TEST_NETWORK, underChain, WRONG_CHECKSUM, type AddressForm, type WalletAddress } from './wallet-address';

const BASE58_TEXT = /^[1-9A-HJ-NP-Za-km-z]{25,36}$/;
const HASH_LENGTH = 20;

/** The version in front of the hash says the chain; some chains share one. */
interface Version {
  readonly prefix: string;
  readonly chain: Chain;
  readonly cash?: CashKind;
  /** Chains on which the same text is an address too, under their own name. */
  readonly also?: readonly Chain[];
}

const VERSIONS: readonly Version[] = [
  { prefix: '00', chain: 'bitcoin', cash: 'P2PKH', also: ['bitcoin-sv'] },
  { prefix: '05', chain: 'bitcoin', cash: 'P2SH', also: ['bitcoin-sv'] },
  { prefix: '6f', chain: 'bitcoin-test' },
  { prefix: 'c4', chain: 'bitcoin-test' },
  { prefix: '30', chain: 'litecoin' },
  { prefix: '32', chain: 'litecoin' },
  { prefix: '1e', chain: 'dogecoin', also: ['digibyte', 'verge'] },
  { prefix: '16', chain: 'dogecoin' },
  { prefix: '3f', chain: 'digibyte' },
  { prefix: '21', chain: 'verge' },
  { prefix: '4c', chain: 'dash' },
  { prefix: '10', chain: 'dash' },
  { prefix: '26', chain: 'bitcoin-gold' },
  { prefix: '17', chain: 'bitcoin-gold' },
  { prefix: '1cb8', chain: 'zcash' },
  { prefix: '1cbd', chain: 'zcash' },
  { prefix: '41', chain: 'tron' },
];

/** Litecoin's addresses of scripts began with 3 as Bitcoin's do before they began with M; both are written with M here. */
const LITECOIN_SCRIPT_VERSION = 0x32;

export const base58Address: AddressForm = (text) => {
  if (!BASE58_TEXT.test(text)) return null;
  const payload = checkedPayload(base58.decode(text));
  if (!payload.ok) return payload;
  const hex = Buffer.from(payload.value).toString('hex');
  const version = VERSIONS.find(({ prefix }) => hex.startsWith(prefix) && payload.value.length === prefix.length / 2 + HASH_LENGTH);
  return version ? ok(readingsOf(version, text, payload.value)) : refused('has a checksum that fits, and a version of no currency known here');
};

/** The XRP Ledger has the same form under an alphabet of its own. */
export const rippleAddress: AddressForm = (text) => {
  if (!/^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(text)) return null;
  const payload = checkedPayload(base58xrp.decode(text));
  if (!payload.ok) return payload;
  return payload.value.length === 1 + HASH_LENGTH && payload.value[0] === 0
    ? ok([{ chain: 'ripple', key: text, notes: [] }])
    : refused('is not of the length that an address has');
};

/** Solana's addresses are bare public keys. */
export const solanaAddress: AddressForm = (text) => {
  if (!/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(text) || base58.decode(text).length !== 32) return null;
  return ok([{ chain: 'solana', key: text, notes: ['addresses of Solana carry no checksum, so a slip of the pen goes unseen'] }]);
};

/** The last four bytes are the beginning of the double SHA-256 of what stands before them. */
function checkedPayload(bytes: Uint8Array): Result<Uint8Array, string> {
  const payload = bytes.slice(0, -4);
  return sameBytes(checksum(payload), bytes.slice(-4)) ? ok(payload) : refused(WRONG_CHECKSUM);
}

function checksum(payload: Uint8Array): Uint8Array {
  return sha256(sha256(payload)).slice(0, 4);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.from(left).equals(Buffer.from(right));
}

/** What costs arithmetic is worked out only for a reading that is wanted. */
function readingsOf({ prefix, chain, cash, also = [] }: Version, text: string, payload: Uint8Array): WalletAddress[] {
  const hash = payload.slice(prefix.length / 2);
  const readings: WalletAddress[] = [{ chain, key: text, notes: chain === 'bitcoin-test' ? [TEST_NETWORK] : [] }];
  if (cash)
    readings.push({
      chain: 'bitcoin-cash',
      notes: [],
      get key() {
        return encodeCashAddress('bitcoincash', cash, hash);
      },
    });
  if (cash === 'P2SH')
    readings.push({
      chain: 'litecoin',
      notes: [],
      get key() {
        return encodeBase58(LITECOIN_SCRIPT_VERSION, hash);
      },
    });
  return [...readings, ...also.map((other) => ({ chain: other, key: underChain(other, text), notes: [] }))];
}

function encodeBase58(version: number, hash: Uint8Array): string {
  const payload = Uint8Array.from([version, ...hash]);
  return base58.encode(Uint8Array.from([...payload, ...checksum(payload)]));
}
