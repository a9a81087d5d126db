import { bech32, bech32m } from '@scure/base';
import { ok, refused, type Result } from '../../../kernel/result';
import type { Chain } from './chain';
import { TEST_NETWORK, WRONG_CHECKSUM, type AddressForm } from './wallet-address';

/** The words before the last `1`: chains with a witness version behind it (BIP-173, BIP-350), and chains without. */
const WITNESS_CHAINS: Readonly<Record<string, Chain>> = { bc: 'bitcoin', tb: 'bitcoin-test', ltc: 'litecoin', dgb: 'digibyte', btg: 'bitcoin-gold' };
const PLAIN_CHAINS: Readonly<Record<string, Chain>> = {
  addr: 'cardano',
  stake: 'cardano',
  cosmos: 'cosmos',
  bnb: 'binance',
  zs: 'zcash',
  u: 'zcash',
};
const PLAIN_WITH_NEWER_CHECKSUM: ReadonlySet<string> = new Set(['u']);

/** BIP-173 allows 90 characters; the addresses of Cardano and the unified ones of Zcash are longer. */
const LONGEST_WITNESS = 90;
const LONGEST_PLAIN = 600;
const BECH32_TEXT = /^(bc|tb|ltc|dgb|btg|addr|stake|cosmos|bnb|zs|u)1[\p{L}\p{N}]{6,590}$/iu;

type Words = { readonly prefix: string; readonly words: number[] };

export const bech32Address: AddressForm = (text) => {
  const prefix = BECH32_TEXT.exec(text)?.[1]?.toLowerCase();
  if (prefix === undefined) return null;
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return refused('mixes capital and small letters');
  const key = text.toLowerCase();
  const chain = WITNESS_CHAINS[prefix];
  if (chain) {
    const problem = witnessProblem(key);
    return problem === null ? ok([{ chain, key, notes: chain === 'bitcoin-test' ? [TEST_NETWORK] : [] }]) : refused(problem);
  }
  const plain = PLAIN_CHAINS[prefix];
  const code = PLAIN_WITH_NEWER_CHECKSUM.has(prefix) ? bech32m : bech32;
  return plain && code.decodeUnsafe(key, LONGEST_PLAIN) ? ok([{ chain: plain, key, notes: [] }]) : refused(WRONG_CHECKSUM);
};

/** Version 0 has the checksum of BIP-173, every later one that of BIP-350: the other one is a damaged address that happens to fit. */
function witnessProblem(key: string): string | null {
  const older = bech32.decodeUnsafe(key, LONGEST_WITNESS);
  const newer = bech32m.decodeUnsafe(key, LONGEST_WITNESS);
  const decoded: Words | undefined = older ?? newer ?? undefined;
  if (!decoded) return WRONG_CHECKSUM;
  const [version, ...program] = decoded.words;
  if (version === undefined || version > 16) return 'has no witness version from 0 to 16';
  if ((version === 0) !== (older !== undefined)) return 'has the checksum of another witness version';
  const bytes = programBytes(program);
  if (!bytes.ok) return bytes.refusal;
  const length = bytes.value.length;
  if (length < 2 || length > 40) return 'has a program of a length that is not allowed';
  return version === 0 && length !== 20 && length !== 32 ? 'has a program of a length that witness version 0 does not allow' : null;
}

function programBytes(words: number[]): Result<Uint8Array, string> {
  const bytes = bech32.fromWordsUnsafe(words);
  return bytes instanceof Uint8Array ? ok(bytes) : refused('has padding that is not zero or too long');
}
