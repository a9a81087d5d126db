import { ok, refused, type Result } from '../../../kernel/result';
import type { Normalisation, NormalisedSelector, Readings, WrittenSelector } from '../normalised-selector';
import { fitText, withoutInvisible } from '../written-text';
import { base58Address, rippleAddress, solanaAddress } from './base58-address';
import { bech32Address } from './bech32-address';
import { cashAddress } from './cash-address';
import { CHAINS, chainsLabelled, type Chain } from './chain';
import { stellarAddress, tonAddress } from './crc16-address';
import { ethereumAddress } from './ethereum-address';
import { moneroAddress } from './monero-address';
import type { AddressForm, WalletAddress } from './wallet-address';

const FORMS: readonly AddressForm[] = [
  base58Address,
  bech32Address,
  ethereumAddress,
  cashAddress,
  moneroAddress,
  rippleAddress,
  stellarAddress,
  tonAddress,
  solanaAddress,
];

const NO_ADDRESS = 'is not an address of any currency known here';

/** `bitcoin:1abc?amount=1`, as a wallet's code gives it: a currency and what stands behind the address. */
const LINK = /^([a-z][a-z0-9-]{1,20}):(?:\/\/)?([^?:@/]+)(?:@\d+)?(\?.*)?$/iu;

interface WrittenAddress {
  readonly address: string;
  readonly labels: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The wallet that an address names. A checksum that does not fit or an address of another currency than it is said to be of is
 * refused, never mended: money sent there went nowhere, or somewhere else.
 */
export function normaliseWallet(written: WrittenSelector): Normalisation {
  const addresses = readAddresses(written);
  if (!addresses.ok) return addresses;
  const [first, ...others] = addresses.value;
  if (!first) return refused(NO_ADDRESS);
  const doubt = others.length > 0 ? [`read as ${CHAINS[first.chain]}; the same text may be an address of ${namesOf(others)}`] : [];
  return ok(asSelector({ ...first, notes: [...first.notes, ...doubt] }));
}

/** Every wallet that an address may name, the likeliest first: the same text is an address of Bitcoin and of chains that split from it. */
export function readWallet(written: WrittenSelector): Readings {
  const addresses = readAddresses(written);
  return addresses.ok ? ok(addresses.value.map(asSelector)) : addresses;
}

function readAddresses(written: WrittenSelector): Result<readonly WalletAddress[], string> {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const { address, labels, notes } = splitLink(withoutInvisible(text.value), written.label);
  const found = decode(address);
  if (!found.ok) return found;
  const known = labels.map(chainsLabelled).filter((chains) => chains !== null);
  const fitting = found.value.filter(({ chain }) => known.every((chains) => chains.includes(chain)));
  if (fitting.length === 0) return refused(`is an address of ${namesOf(found.value)}, not of the currency that it is labelled with`);
  const unknown = known.length < labels.length ? ['the currency written with it is not known here, so the two could not be compared'] : [];
  return ok(fitting.map((reading) => ({ ...reading, notes: [...reading.notes, ...notes, ...unknown] })));
}

/** On which chain a wallet's key is; null for a text that is no key of a wallet. */
export function walletChain(key: string): Chain | null {
  const readings = decode(splitLink(key, undefined).address);
  if (!readings.ok) return null;
  return readings.value.find((reading) => reading.key === key)?.chain ?? null;
}

function splitLink(text: string, label: string | undefined): WrittenAddress {
  const said = label === undefined || label.trim() === '' ? [] : [label];
  const [, scheme, address, more] = LINK.exec(text) ?? [];
  if (scheme === undefined || address === undefined) return { address: text, labels: said, notes: [] };
  const isCash = /^(?:bitcoincash|ecash)$/i.test(scheme);
  return {
    address: isCash ? `${scheme}:${address}` : address,
    labels: [...said, scheme],
    notes: more ? ['what the payment link says behind the address was left out'] : [],
  };
}

function decode(address: string): Result<readonly WalletAddress[], string> {
  const answers = FORMS.map((form) => form(address)).filter((answer) => answer !== null);
  const found = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  if (found.length > 0) return ok(found);
  const refusal = answers.find((answer) => !answer.ok);
  return refusal && !refusal.ok ? refusal : refused(NO_ADDRESS);
}

function asSelector({ key, notes }: WalletAddress): NormalisedSelector {
  return { type: 'WALLET', key, platform: null, notes };
}

function namesOf(found: readonly WalletAddress[]): string {
  return [...new Set(found.map(({ chain }) => CHAINS[chain]))].join(' or ');
}
