/** The ledgers whose addresses are read here. `ethereum` stands for every chain of its kind: one key holds one address on them all. */
export const CHAINS = {
  bitcoin: 'Bitcoin',
  'bitcoin-test': 'the Bitcoin test network',
  'bitcoin-cash': 'Bitcoin Cash',
  'bitcoin-sv': 'Bitcoin SV',
  'bitcoin-gold': 'Bitcoin Gold',
  ecash: 'eCash',
  litecoin: 'Litecoin',
  dogecoin: 'Dogecoin',
  digibyte: 'DigiByte',
  verge: 'Verge',
  dash: 'Dash',
  zcash: 'Zcash',
  ethereum: 'Ethereum and the chains of its kind',
  tron: 'TRON',
  monero: 'Monero',
  ripple: 'XRP Ledger',
  stellar: 'Stellar',
  ton: 'TON',
  solana: 'Solana',
  cardano: 'Cardano',
  cosmos: 'Cosmos',
  binance: 'the BNB Beacon Chain',
} as const;

export type Chain = keyof typeof CHAINS;

/** What sources write beside an address: symbols, names, token standards. A token lives on several chains. */
const LABELS: Readonly<Record<string, readonly Chain[]>> = {
  ...labelled(['bitcoin', 'bitcoin-test'], 'btc xbt bitcoin btctestnet bitcointest tbtc'),
  ...labelled(['bitcoin-cash'], 'bch bcc bitcoincash'),
  ...labelled(['bitcoin-sv'], 'bsv bitcoinsv'),
  ...labelled(['bitcoin-gold'], 'btg bitcoingold'),
  ...labelled(['ecash'], 'xec bcha ecash'),
  ...labelled(['litecoin'], 'ltc litecoin'),
  ...labelled(['dogecoin'], 'doge xdg dogecoin'),
  ...labelled(['digibyte'], 'dgb digibyte'),
  ...labelled(['verge'], 'xvg verge'),
  ...labelled(['dash'], 'dash drk'),
  ...labelled(['zcash'], 'zec zcash'),
  ...labelled(
    ['ethereum'],
    'eth ether ethereum etc ethereumclassic erc20 bsc bep20 bnbsmartchain matic pol polygon arb arbitrum op optimism base avax avalanche ftm fantom',
  ),
  ...labelled(['ethereum', 'binance'], 'bnb'),
  ...labelled(['tron'], 'trx tron trc20'),
  ...labelled(['monero'], 'xmr monero'),
  ...labelled(['ripple'], 'xrp ripple'),
  ...labelled(['stellar'], 'xlm stellar'),
  ...labelled(['ton'], 'ton toncoin'),
  ...labelled(['solana'], 'sol solana spl'),
  ...labelled(['cardano'], 'ada cardano'),
  ...labelled(['cosmos'], 'atom cosmos'),
  ...labelled(['binance'], 'bep2 binance'),
  ...labelled(['bitcoin', 'ethereum', 'tron', 'solana', 'ton'], 'usdt tether'),
  ...labelled(['ethereum', 'tron', 'solana', 'stellar'], 'usdc usdcoin'),
  ...labelled(['ethereum', 'solana'], 'dai busd eurc pyusd'),
};

function labelled(chains: readonly Chain[], words: string): Record<string, readonly Chain[]> {
  return Object.fromEntries(words.split(' ').map((word) => [word, chains]));
}

/** The chains that a currency as written may mean, `USDT (TRC-20)` the narrower of its two; null for one that is not known here. */
export function chainsLabelled(label: string): readonly Chain[] | null {
  const words = label
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replaceAll('-', ''));
  const candidates = [words.join(''), ...words];
  const known = candidates.flatMap((word) => (Object.hasOwn(LABELS, word) ? [LABELS[word] ?? []] : []));
  return known.reduce<readonly Chain[] | null>((narrowest, chains) => (narrowest === null || chains.length < narrowest.length ? chains : narrowest), null);
}
