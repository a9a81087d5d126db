import { parse } from 'yaml';
import { normaliseSelector } from '../../src/domain/selectors/normalise-selector';
import { figureOf, plainRows, type InputSet, type ReadFile } from './input-set';

interface WalletSample {
  readonly input: string;
  readonly isValid: boolean;
  readonly label?: string | undefined;
  readonly key?: string | undefined;
  readonly why?: string | undefined;
}

interface Vector {
  readonly input: string;
  readonly valid: boolean;
  readonly reason?: string;
}

export const walletVectors: InputSet = {
  name: 'wallet-vectors',
  file: 'wallet-vectors/bitcoin-segwit.json',
  least: 1,
  measure: (read) => figureOf([...segwitVectors(read), ...checksumVectors(read), ...judgedAddresses(read)], walletProblem, ({ input }) => input),
};

function segwitVectors(read: ReadFile): WalletSample[] {
  const vectors = JSON.parse(read('wallet-vectors/bitcoin-segwit.json')) as Vector[];
  return vectors.map(({ input, valid, reason }) => ({ input, isValid: valid, key: input.toLowerCase(), why: reason }));
}

function checksumVectors(read: ReadFile): WalletSample[] {
  const vectors = JSON.parse(read('wallet-vectors/eip55.json')) as Vector[];
  return vectors.map(({ input, valid }) => ({ input, isValid: valid, key: input }));
}

function judgedAddresses(read: ReadFile): WalletSample[] {
  const rows = plainRows(read('wallet-vectors/eth-addresses-eip55.csv'));
  return rows.map(([input = '', wellFormed, letters, checksum, key]) => ({
    input,
    isValid: wellFormed === '1' && (letters !== 'mixed' || checksum === '1'),
    key,
  }));
}

function walletProblem({ input, isValid, label, key, why }: WalletSample): string | null {
  const normal = normaliseSelector({ type: 'WALLET', raw: input, label });
  if (!normal.ok) return isValid ? `refused: ${normal.refusal}` : null;
  if (!isValid) return `accepted: ${why ?? 'it is no address'}`;
  return key === undefined || normal.value.key === key ? null : `key ${normal.value.key}, expected ${key}`;
}

const SANCTIONED = ['XBT', 'LTC', 'BCH', 'TRX', 'XMR', 'DASH', 'ZEC', 'USDC', 'ETC'];

export const sanctionedAddresses: InputSet = {
  name: 'ofac-addresses',
  file: 'ofac-addresses/sanctioned_addresses_XBT.json',
  measure: (read) => {
    const samples = SANCTIONED.flatMap((label) => {
      const addresses = JSON.parse(read(`ofac-addresses/sanctioned_addresses_${label}.json`)) as string[];
      return addresses.map((input) => ({ input, isValid: true, label }));
    });
    return figureOf(samples, walletProblem, ({ input, label }) => `${label} ${input}`);
  },
};

interface TagPack {
  readonly currency?: string;
  readonly tags?: readonly { readonly address?: string; readonly currency?: string }[];
}

/** The set names the packs nowhere but in the table of the misfits and in their own names. */
const PACKS = [
  ...['bitzillions_ltc', 'blender_io', 'chaininfo', 'demo', 'electrum_phishing', 'forsage', 'hydra', 'interpol-real_services', 'lazarus', 'lazarus2'],
  ...['ofac', 'plustoken', 'protonmail', 'satoshidice_bch', 'sextortion_excello', 'sinbad_io', 'twitter_hack_scam', 'walletexplorer', 'wasabi_collector'],
];

export const mislabelledTags: InputSet = {
  name: 'tagpacks, malformed',
  file: 'graphsense-tagpacks/expected-malformed-btc.csv',
  least: 1,
  measure: (read) => {
    const rows = plainRows(read('graphsense-tagpacks/expected-malformed-btc.csv'));
    const samples = rows.map(([, input = '', label]) => ({ input, label, isValid: false, why: 'it is of another currency or damaged' }));
    const tags = PACKS.flatMap((pack) => tagsOf(read(`graphsense-tagpacks/${pack}.yaml`)));
    const refused = tags.filter(({ input, label }) => !normaliseSelector({ type: 'WALLET', raw: input, label }).ok);
    const beyond = refused.filter(({ input }) => !samples.some((sample) => sample.input === input));
    const others = beyond.length === 0 ? 'no other' : beyond.map(({ input, label }) => `${label} ${input}`).join(', ');
    return { ...figureOf(samples, walletProblem, ({ input, label }) => `${label} ${input}`), remark: `of ${tags.length} tags flagged as well: ${others}` };
  },
};

function tagsOf(text: string): { input: string; label: string | undefined }[] {
  const pack = parse(text) as TagPack;
  return (pack.tags ?? []).map(({ address, currency }) => ({ input: String(address), label: currency ?? pack.currency }));
}
