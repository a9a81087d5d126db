import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OperatorFault } from '../../src/kernel/faults';
import { loadWarnings } from '../../src/system/load-warnings';
import { testDataPath } from '../support/test-data';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intelmap-warnings-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content: unknown): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
}

async function refusalOf(): Promise<string> {
  const outcome = await loadWarnings({ folder, areExamplesMute: false }).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(OperatorFault);
  return (outcome as OperatorFault).message.replaceAll(folder, 'FOLDER');
}

const ONE = { name: 'One mailbox', type: 'string', list: ['info@example.org'], matching_attributes: ['email-src'] };
const MAILBOX = { type: 'EMAIL', key: 'info@example.org' } as const;

test('the lists that ship are in force without any of the operator', async () => {
  const warnings = await loadWarnings({ folder: null, areExamplesMute: false });
  expect(warnings.of({ type: 'IP_ADDRESS', key: '10.0.0.1' })).toEqual({ list: 'Private and local addresses', isMute: true });
  expect(warnings.of(MAILBOX)).toEqual({ list: 'Domains kept for documentation', isMute: false });
});

test("the operator's come beside them, as files and as folders of MISP's", async () => {
  put('one.json', ONE);
  put('another/list.json', { ...ONE, name: 'Another mailbox', list: ['office@example.org'] });
  put('another/README.md', 'what it is');
  const warnings = await loadWarnings({ folder, areExamplesMute: false });
  expect(warnings.of(MAILBOX)).toEqual({ list: 'One mailbox', isMute: true });
  expect(warnings.of({ type: 'EMAIL', key: 'office@example.org' })).toEqual({ list: 'Another mailbox', isMute: true });
  expect(warnings.of({ type: 'IP_ADDRESS', key: '10.0.0.1' })).not.toBeNull();
});

test.each([
  ['no list', { 'README.md': 'nothing' }, 'The folder of warning lists FOLDER holds none: neither a file NAME.json nor a file NAME/list.json.'],
  ['half a file', { 'half.json': '{"name": "half' }, 'The warning list FOLDER/half.json is not JSON: half.json is cut off or malformed.'],
  ['no name', { 'x/list.json': { type: 'string', list: [] } }, 'The warning list FOLDER/x/list.json has no name.'],
  ['no texts', { 'x.json': { ...ONE, list: [1] } }, 'The warning list FOLDER/x.json has no list of texts.'],
])('with %s the start is refused in one sentence', async (_what, files, sentence) => {
  for (const [file, content] of Object.entries(files)) put(file, content);
  expect(await refusalOf()).toBe(sentence);
});

test('a folder that is not there is refused in one sentence', async () => {
  rmSync(folder, { recursive: true });
  expect(await refusalOf()).toBe('The folder of warning lists FOLDER cannot be read.');
  mkdirSync(folder);
});

test('what of a sound list is of no use is said, and the rest holds', async () => {
  put('one.json', { ...ONE, type: 'regex', list: ['/info@/', '/(/', '/(?=a)b/'] });
  put('rules.json', { ...ONE, name: 'Rules', matching_attributes: ['yara'] });
  const said: string[] = [];
  const warnings = await loadWarnings({ folder, areExamplesMute: false, say: (line) => said.push(line.replaceAll(folder, 'FOLDER')) });
  expect(said).toEqual([
    'Warning list FOLDER/one.json: 2 entries cannot be used, the first: /(/: is not a pattern that can be matched in bounded time',
    'Warning list FOLDER/rules.json: its matching_attributes name no kind of identifier known here, so nothing is on it',
  ]);
  expect(warnings.of(MAILBOX)).toEqual({ list: 'One mailbox', isMute: true });
});

const published = testDataPath('misp-warninglists');
(published ? test : test.skip)(
  `the published lists are loaded as they are${published ? '' : ' [not found: misp-warninglists in INTELMAP_TEST_DATA]'}`,
  async () => {
    const warnings = await loadWarnings({ folder: published, areExamplesMute: false });
    const listed = [
      ['IP_ADDRESS', '192.168.1.4'],
      ['IP_ADDRESS', '100.64.0.9'],
      ['IP_ADDRESS', '8.8.8.8'],
      ['URL', 'https://bit.ly/abc'],
      ['MEDIA_HASH', 'md5/d41d8cd98f00b204e9800998ecf8427e'],
      ['EMAIL', 'abuse@example.org'],
      ['PHONE', '+447700900123'],
    ] as const;
    for (const [type, key] of listed) expect([key, warnings.of({ type, key })?.isMute]).toEqual([key, true]);
    expect(warnings.of({ type: 'IP_ADDRESS', key: '81.2.69.142' })).toBeNull();
  },
);
