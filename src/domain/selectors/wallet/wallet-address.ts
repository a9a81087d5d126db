import type { Result } from '../../../kernel/result';
import type { Chain } from './chain';

/** One reading of an address: on which chain, and as what key. */
export interface WalletAddress {
  readonly chain: Chain;
  readonly key: string;
  readonly notes: readonly string[];
}

/**
 * Reads one form of address. Null means that the text does not look like this form at all; a refusal, that it looks like it and
 * cannot be one.
 */
export type AddressForm = (text: string) => Result<readonly WalletAddress[], string> | null;

export const WRONG_CHECKSUM = 'has a checksum that does not fit';
export const TEST_NETWORK = 'an address of a test network, whose coins are worth nothing';

/** Addresses that look the same on two chains are told apart as wallets' links do: the chain before a colon. */
export function underChain(chain: Chain, address: string): string {
  return `${chain}:${address}`;
}
