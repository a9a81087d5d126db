import type { SelectorType } from '../../src/graph/graph-model';
import { HUBS, planGraph } from '../graph/graph-plan';
import { Random } from '../graph/random';
import { typeOfSelector } from '../graph/write-selectors';
import { DRAMA_RANGES } from '../product/bench-mint';

/** A line of a pasted list, as `check` takes it. */
export interface PastedLine {
  readonly ref: string;
  readonly value: string;
  readonly type?: SelectorType;
  readonly platform?: string;
}

const LENGTH = 500;
const [UNHELD, UNKNOWN_KIND, ELSEWHERE] = [0.15, 0.02, 0.08];
const NONSENSE = ['!!', '', 'see attached list', '---', 'name; date of birth'];
/** Kinds that the measured graph does not hold. */
const OTHER_KINDS = [
  '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  '0x52908400098527886E0F7030069857D2E4169EE7',
  'd41d8cd98f00b204e9800998ecf8427e',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'AB12 CDE',
  'GB82 WEST 1234 5698 7654 32',
];

type Written = Omit<PastedLine, 'ref'>;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** A selector of the measured graph in one of the writings in which it may be pasted. */
function written(number: number, random: Random, platforms: number): Written {
  const platform = number % platforms;
  switch (typeOfSelector(number)) {
    case 'EMAIL':
      return { value: random.pick([`user${number}@example.com`, `user${number}@EXAMPLE.com`, ` mailto:user${number}@example.com`]) };
    case 'URL':
      return { value: random.pick([`https://example.org/${number}`, `HTTPS://Example.org/${number}`]) };
    case 'HANDLE':
      return random.pick<Written>([
        { value: `@Handle${number}`, platform: `Platform ${platform}` },
        { value: `platform-${platform}/handle${number}` },
        { value: `@handle${number}` },
      ]);
    case 'ACCOUNT':
      return random.pick<Written>([
        { value: `account${number}`, type: 'ACCOUNT', platform: `Platform ${platform}` },
        { value: `Platform ${platform}: account${number}` },
      ]);
    case 'DEVICE':
      return { value: `02:00:${hex(number, 8).match(/../g)?.join(':')}` };
    case 'PHONE':
      return { value: phone(number, random) };
    default:
      return { value: random.pick(['', '[']) === '[' ? `[${address(number)}]:443` : address(number) };
  }
}

function address(number: number): string {
  return `2001:db8::${hex(number >>> 16, 4)}:${hex(number & 0xffff, 4)}`;
}

/** A telephone number says one of few thousand selectors: there are no more numbers for drama. */
function phone(number: number, random: Random): string {
  const international = `${DRAMA_RANGES[Math.floor(number / 1000) % DRAMA_RANGES.length]}${String(number % 1000).padStart(3, '0')}`;
  return random.pick([international, international.replace('+44', '0'), international.replace('+44', '0044 ')]);
}

function line(random: Random, { selectors, platforms }: { selectors: number; platforms: number }): Written {
  if (random.chance(UNKNOWN_KIND)) return { value: random.pick(NONSENSE) };
  if (random.chance(ELSEWHERE)) return { value: random.pick(OTHER_KINDS) };
  const beyond = random.chance(UNHELD) ? selectors : 0;
  return written(beyond + HUBS + random.below(selectors - HUBS), random, platforms);
}

/** Lists of 500 identifiers of all kinds, the same each time; `withHubs`: every common value of the graph is among them. */
export function pastedLists(size: number, { lists, withHubs }: { lists: number; withHubs: boolean }): readonly (readonly PastedLine[])[] {
  const plan = planGraph(size);
  return Array.from({ length: lists }, (_list, seed) => {
    const random = new Random(seed + 1);
    return Array.from({ length: LENGTH }, (_line, index) => {
      const hub = withHubs && index < HUBS ? { value: `https://example.org/${index}` } : null;
      return { ref: `line ${index + 1}`, ...(hub ?? line(random, plan)) };
    });
  });
}
