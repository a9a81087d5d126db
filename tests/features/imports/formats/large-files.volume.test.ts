import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { IntakeItem } from '../../../../src/domain/intake/intake-item';
import { parseCyberTip } from '../../../../src/features/imports/formats/cybertip/parse-cyber-tip';
import { parseTable } from '../../../../src/features/imports/formats/table/parse-table';
import { parseTagPack } from '../../../../src/features/imports/formats/tagpack/parse-tag-pack';
import { mappingOf } from './table/reading';

type Chunks = AsyncIterable<Uint8Array>;

const MEGABYTE = 1_048_576;
const MOST_HELD = 12 * MEGABYTE;

const TABLE = { mapping: mappingOf('ignore: rest\npersons: [{ id: p, role: SUSPECT, name: Name, dateOfBirth: DOB }]\n') };
const REMARKS = 'x'.repeat(2_000);
const NOTHING_IMPORTED = '<additionalInfo>something or other that is not imported, whatever it may be</additionalInfo>'.padEnd(128, ' ');

interface LargeFile {
  readonly what: string;
  readonly opening: string;
  readonly line: string;
  readonly ending?: string;
  readonly megabytes: number;
  readonly parse: (file: Chunks) => AsyncIterable<IntakeItem>;
  readonly count: (item: IntakeItem) => number;
  /** What the items count to; the number of lines, unless told. */
  readonly least?: number;
  /** Beyond which what is alike was told again and again. */
  readonly mostItems?: number;
}

const people = (item: IntakeItem): number => Number(item.kind === 'person');
const sources = (item: IntakeItem): number => Number(item.kind === 'source');
const labels = (item: IntakeItem): number => Number(item.kind === 'fact' && item.type === 'LABELLED_AS');
/** How often what is not understood was met. */
const named = (item: IntakeItem): number => (item.kind === 'notUnderstood' ? item.count : 0);

function agencyCopy(what: string, line: string): LargeFile {
  const opening = 'NCMEC CyberTipline Report\nReport Number: 1\n';
  const parse = (file: Chunks): AsyncIterable<IntakeItem> => parseCyberTip(file, {});
  return { what: `an agency's copy of many ${what}`, opening, line, megabytes: 10, parse, count: sources, least: 1, mostItems: 25_000 };
}

const LARGE: readonly LargeFile[] = [
  {
    what: 'a report in one line',
    opening: '<report>',
    line: NOTHING_IMPORTED,
    ending: '</report>',
    megabytes: 100,
    parse: (file) => parseCyberTip(file, {}),
    count: named,
  },
  agencyCopy('fields that nobody knows', 'Subject Shoe Size: 43\n'),
  agencyCopy('addresses', 'Subject IP Address: 203.0.113.42\n'),
  agencyCopy('addresses that are none', 'Subject IP Address: 999.0.113.42\n'),
  agencyCopy('hashes of one file', 'MD5: aabbccddaabbccddaabbccddaabbccdd\n'),
  {
    what: 'a CSV table',
    opening: 'Name,DOB,Remarks\n',
    line: `Ann Example,1980-01-02,${REMARKS}\n`,
    megabytes: 20,
    parse: (file) => parseTable(file, TABLE),
    count: people,
  },
  {
    what: 'a JSON table',
    opening: '',
    line: `{"Name":"Ann Example","DOB":"1980-01-02","Remarks":"${REMARKS}"}\n`,
    megabytes: 20,
    parse: (file) => parseTable(file, TABLE),
    count: people,
  },
  {
    what: 'a tag pack',
    opening: 'title: Large\nlabel: L\ncurrency: BTC\ntags:\n',
    line: '- address: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT\n  is_cluster_definer: false\n',
    megabytes: 2,
    parse: (file) => parseTagPack(file),
    count: labels,
  },
];

/** What is in use after everything else was thrown away. */
function liveMemory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function linesIn({ line, megabytes }: LargeFile): number {
  return Math.ceil(MEGABYTE / line.length) * megabytes;
}

/** The file, made while it is read; tells how much memory is held when all but its end has been taken. */
async function* writtenWhileRead(large: LargeFile, measured: (live: number) => void): AsyncGenerator<Uint8Array> {
  yield Buffer.from(large.opening);
  const megabyte = Buffer.from(large.line.repeat(Math.ceil(MEGABYTE / large.line.length)));
  for (let written = 0; written < large.megabytes; written += 1) yield megabyte;
  measured(liveMemory());
  if (large.ending !== undefined) yield Buffer.from(large.ending);
}

test.each(LARGE)('$what ($megabytes MB) is read whole, in memory that does not grow with it', async (large) => {
  const before = liveMemory();
  let held = Infinity;
  let counted = 0;
  let items = 0;
  for await (const item of large.parse(writtenWhileRead(large, (live) => (held = live - before)))) {
    counted += large.count(item);
    items += 1;
  }
  expect(counted).toBeGreaterThanOrEqual(large.least ?? linesIn(large));
  expect(items).toBeLessThan(large.mostItems ?? Infinity);
  expect(held).toBeLessThan(MOST_HELD);
});
