import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IntakeItem } from '../../../../../src/domain/intake/intake-item';
import { looksLikeCyberTip } from '../../../../../src/features/imports/formats/cybertip/looks-like-cyber-tip';
import { looksLikeTagPack } from '../../../../../src/features/imports/formats/tagpack/looks-like-tag-pack';
import { parseTagPack } from '../../../../../src/features/imports/formats/tagpack/parse-tag-pack';
import { normaliseSelector } from '../../../../../src/domain/selectors/normalise-selector';
import { testWithData } from '../../../../support/test-data';
import { allOf, inPieces, ofKind } from '../reading';

const README = 'graphsense-tagpacks/README.md';

async function readPacks(readme: string): Promise<Map<string, IntakeItem[]>> {
  const folder = dirname(readme);
  const packs = new Map<string, IntakeItem[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    packs.set(file.slice(0, -'.yaml'.length), await allOf(parseTagPack(inPieces(readFileSync(join(folder, file))))));
  }
  return packs;
}

function rowsOf(file: string, readme: string): string[][] {
  const lines = readFileSync(join(dirname(readme), file), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}

testWithData(README, 'every tag of 19 packs is a label on a wallet, with the source that gave it', async (_text, readme) => {
  const packs = await readPacks(readme);
  expect(packs.size).toBe(19);
  const items = [...packs.values()].flat();
  expect(ofKind(items, 'source')).toHaveLength(19);
  expect(ofKind(items, 'fact').filter(({ type }) => type === 'LABELLED_AS')).toHaveLength(13_848);
  expect(ofKind(items, 'refused')).toEqual([]);
  expect(ofKind(items, 'notUnderstood')).toEqual([]);
});

/** Two Monero addresses that were cut short, and a payment id: also of no use as addresses, though their currency is not Bitcoin. */
const MALFORMED_MONERO = [
  'ofac,49HqitRzdnhYjgTEAhgGpCfsjdTeMbUTU6cyR4JV1R7k2Eej9rGT8JpFiYDa4tZM6RZ',
  'ofac,5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c320',
  'ofac,884Bz8UH63aYsjVdkfWfScRYWZGGNbjFL7pztqvWNSrtYT4reFSwyvkCj9KEGUtheHh',
];

testWithData(README, 'the values that are no address of their currency are flagged, and no others', async (_text, readme) => {
  const packs = await readPacks(readme);
  const flagged = [...packs].flatMap(([pack, items]) => ofKind(items, 'flagged').map(({ value }) => `${pack},${value}`));
  const expected = rowsOf('expected-malformed-btc.csv', readme).map(([pack, address]) => `${pack},${address}`);
  expect(expected).toHaveLength(9);
  expect([...flagged].sort()).toEqual([...expected, ...MALFORMED_MONERO].sort());
  const unmatched = [...packs.values()].flatMap((items) => ofKind(items, 'selector').filter((selector) => selector.unmatched));
  expect(unmatched).toHaveLength(flagged.length);
});

testWithData(README, 'a wallet that two packs name is one wallet', async (_text, readme) => {
  const holders = new Map<string, Set<string>>();
  for (const [pack, items] of await readPacks(readme)) {
    for (const { key, unmatched } of ofKind(items, 'selector')) if (!unmatched) holders.set(key, (holders.get(key) ?? new Set<string>()).add(pack));
  }
  const shared = [...holders].filter(([, packs]) => packs.size > 1);
  const found = shared.map(([key, packs]) => `${key} ${[...packs].sort().join('|')}`);
  const expected = rowsOf('expected-cross-pack.csv', readme).map(([address = '', packs]) => {
    const normal = normaliseSelector({ type: 'WALLET', raw: address });
    return `${normal.ok ? normal.value.key : address} ${packs}`;
  });
  expect(shared).toHaveLength(185);
  expect(found.sort()).toEqual(expected.sort());
});

testWithData(README, 'a pack is recognised by its first lines', (_text, readme) => {
  const folder = dirname(readme);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const head = readFileSync(join(folder, file)).subarray(0, 4096);
    expect([file, looksLikeTagPack(head), looksLikeCyberTip(head)]).toEqual([file, true, false]);
  }
});
