import { normaliseSelector, readSelector } from '../../../src/domain/selectors/normalise-selector';
import { chainsLabelled } from '../../../src/domain/selectors/wallet/chain';
import { walletChain } from '../../../src/domain/selectors/wallet/read-wallet';

function keyOf(raw: string, label?: string): string | null {
  const normal = normaliseSelector({ type: 'WALLET', raw, label });
  return normal.ok ? normal.value.key : null;
}

function refusalOf(raw: string, label?: string): string | null {
  const normal = normaliseSelector({ type: 'WALLET', raw, label });
  return normal.ok ? null : normal.refusal;
}

/** Addresses made of counted bytes, so that nobody holds the keys to them. */
const MADE = {
  BTC: '16TL8u8PYASgF3qeQ86WL1rgV3tNgFVas',
  LTC: 'LKKQbMCxUCQVw3jzpY7PnM5cthRATkvqon',
  DOGE: 'D5EYsPqmgx4jDFESNz7f46BTZcnBfjdG2p',
  DASH: 'XanJAPZ2MFP2qBeRWHSKMrheWpdaPoi946',
  BTG: 'GHwNkGE5NPmjkiM8aLnCw6MkbeqjM631fe',
  ZEC: 't1Hy4LUKGMrx3Gt6japwDe97mw9EyD3PUq3',
  TRX: 'TA4fLCGrYGHPqR7UEfmp2UhzbGoCchZG6Z',
  XRP: 'raTL3u3PYwSgEsqeQ3aWLrigVst4gEV21',
  XMR: '41jmhg6hxeL7PHVCTPWeYgE6reyP4BVoNLpRpkJirM44TRuwegjm66k7PHVCTPWeYgE6reyP4BVoNLpRpkJirM44Jv8rTCr',
  XLM: 'GABQQDISC4OCCJRLGA2TUP2EJFHFGWC5MJTWY4LWPOAILCUPSSMZ4OGC',
  TON: 'UQADCA0SFxwhJiswNTo_RElOU1hdYmdscXZ7gIWKj5SZnrX5',
  SOL: 'CqLvVribCHmE4Lvdb867c37EBkffMELeawBJ2k6yvoF',
  ETH: '0x01080F161d242b323940474E555c636a71787f86',
  ADA: 'addr1vypssrgjzuwzzf3txq6n506yf989xkzavfnkcutk0wqgtz50jjveuqcgp5fpw8ppyc4nqdf68azyjnjntpwkyemvw9m8hqy9328efxv7ne9043',
} as const;
const SCRIPT = { BTC: '31nUFgPZwSUpmQkGmVngvxNnq1LbyEpz1d', LTC: 'M7zcZZoXtZLFZv2AsNn2kbdC9hw3ubpgoZ' } as const;

test.each(Object.entries(MADE))('an address of %s is itself, with its currency written and without', (label, address) => {
  expect(keyOf(address, label)).toBe(address);
  expect(keyOf(address)).toBe(address);
});

test.each(Object.entries(MADE))('an address labelled %s with another of its characters is refused', (label, address) => {
  if (label === 'SOL') return;
  const at = 12;
  const other = label === 'XLM' ? 'A' : address[at] === 'e' ? 'f' : 'e';
  const damaged = `${address.slice(0, at)}${other}${address.slice(at + 1)}`;
  expect(refusalOf(label === 'ETH' ? address.replace('F', 'f') : damaged, label)).toMatch('checksum');
});

test.each(Object.keys(MADE).flatMap((label) => Object.entries(MADE).map(([other, address]) => [label, other, address] as const)))(
  'labelled %s, an address of %s is taken only if they are one',
  (label, other, address) => {
    expect(keyOf(address, label) !== null).toBe(label === other);
  },
);

test('a wrong label is named by what the address is of', () => {
  expect(refusalOf(MADE.TRX, 'BTC')).toBe('is an address of TRON, not of the currency that it is labelled with');
});

describe('addresses of several chains', () => {
  test('Bitcoin, Bitcoin Cash and Bitcoin SV share an address, and each is told', () => {
    const readings = readSelector({ type: 'WALLET', raw: MADE.BTC });
    expect(readings.ok && readings.value.map(({ key }) => [key, walletChain(key)])).toEqual([
      [MADE.BTC, 'bitcoin'],
      ['bitcoincash:qqqssrckr5jzkv3egpr5u42uvd48z7rlscqakreumy', 'bitcoin-cash'],
      [`bitcoin-sv:${MADE.BTC}`, 'bitcoin-sv'],
    ]);
  });

  test('the label decides between them', () => {
    expect(keyOf(MADE.BTC, 'BCH')).toBe(keyOf('qqqssrckr5jzkv3egpr5u42uvd48z7rlscqakreumy'));
    expect(keyOf(MADE.BTC, 'BSV')).toBe(`bitcoin-sv:${MADE.BTC}`);
  });

  test('the examples of the specification of Bitcoin Cash are the same wallets in both forms', () => {
    expect(keyOf('1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', 'BCH')).toBe('bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a');
    expect(keyOf('3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC', 'BCH')).toBe('bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq');
    expect(keyOf('BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A')).toBe('bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a');
    expect(keyOf('ecash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a')).toBeNull();
  });

  test('an address of a script of Litecoin is one wallet in its old form and its new one', () => {
    expect(keyOf(SCRIPT.BTC, 'LTC')).toBe(SCRIPT.LTC);
    expect(keyOf(SCRIPT.BTC)).toBe(SCRIPT.BTC);
  });

  test.each(['ETH', 'ETC', 'BSC', 'USDT (ERC-20)', 'Polygon'])('on every chain of its kind an address is one wallet, labelled %s', (label) => {
    expect(keyOf(MADE.ETH.toLowerCase(), label)).toBe(MADE.ETH);
  });
});

describe('forms of one address', () => {
  test('Ethereum in one case carries no checksum and is taken', () => {
    expect(keyOf(`0x${MADE.ETH.slice(2).toUpperCase()}`)).toBe(MADE.ETH);
  });

  test('a segwit address in capitals is the same, in both cases it is none', () => {
    const address = 'bc1qqyyq79says4nyw2qga892hrrdfchsluxw64f9c';
    expect(keyOf(address.toUpperCase())).toBe(address);
    expect(keyOf(address.replace('qqyy', 'QQYY'))).toBeNull();
  });

  test('a segwit address has the checksum of its version', () => {
    expect(keyOf('bc1pqvyq6yshrssjv2esx5ar73zffef4shtzvak8zanmszzc4ru5nx0qqhuscs')).not.toBeNull();
    expect(refusalOf('bc1qqyyq79says4nyw2qga892hrrdfchsluxmx99q6')).toBe('has the checksum of another witness version');
  });

  test('an integrated address of Monero is the wallet of its standard one, a sub-address is another', () => {
    const integrated = '4BSSiUvCZur7PHVCTPWeYgE6reyP4BVoNLpRpkJirM44TRuwegjm66k7PHVCTPWeYgE6reyP4BVoNLpRpkJirM44TRqVgWwU6uL1yPoTWa';
    const sub = '82Zv33kYZ4k7PHVCTPWeYgE6reyP4BVoNLpRpkJirM44TRuwegjm66k7PHVCTPWeYgE6reyP4BVoNLpRpkJirM44JqRBUzy';
    expect(keyOf(integrated)).toBe(MADE.XMR);
    expect(keyOf(sub)).toBe(sub);
    expect(refusalOf('5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c3ff', 'XMR')).toMatch('payment id');
  });

  test('both ways in which TON writes an address are one wallet', () => {
    expect(keyOf('EQADCA0SFxwhJiswNTo_RElOU1hdYmdscXZ7gIWKj5SZnug8')).toBe(MADE.TON);
  });

  test('a payment link names its currency', () => {
    expect(keyOf(`bitcoin:${MADE.BTC}?amount=0.1`)).toBe(MADE.BTC);
    expect(keyOf(`ethereum:${MADE.ETH}@1`)).toBe(MADE.ETH);
    expect(keyOf(`litecoin:${MADE.BTC}`)).toBeNull();
    expect(keyOf(`bitcoin:${MADE.BTC}`, 'LTC')).toBeNull();
  });

  test('a currency that is not known is noted, and the address is taken', () => {
    const normal = normaliseSelector({ type: 'WALLET', raw: MADE.DASH, label: 'Examplecoin' });
    expect(normal.ok && normal.value).toMatchObject({ key: MADE.DASH, notes: [expect.stringMatching('not known here') as string] });
  });

  test.each(['', 'abc', '0x', '0x12', `${MADE.ETH}0`, '24ZojykWD294VoZP6Pb5rhWfDyfUD8uJg6u', 'bc1', 'd41d8cd98f00b204e9800998ecf8427e'])(
    '%s is no wallet',
    (raw) => {
      expect(keyOf(raw)).toBeNull();
    },
  );
});

test.each([
  ['xbt', ['bitcoin', 'bitcoin-test']],
  ['Digital Currency Address - XBT', ['bitcoin', 'bitcoin-test']],
  ['USDT (TRC-20)', ['tron']],
  ['Bitcoin Cash', ['bitcoin-cash']],
  ['constructor', null],
  ['', null],
])('the label %s means %j', (label, chains) => {
  expect(chainsLabelled(label)).toEqual(chains);
});
