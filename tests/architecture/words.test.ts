import { FORBIDDEN_WORDS, findForbiddenWords } from '../../src/dev/check/find-forbidden-words';

/** Put together from parts, so that this file itself says nothing that it may not. */
const joined = (...parts: readonly string[]): string => parts.join('');

/** What is refused: the file, the line, and words of the reason. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['README.md', joined('npm i --registry https://registry.', 'npmjs.org'), 'package registry'],
  ['pom.xml', joined('<url>https://repo1.', 'maven.org/maven2</url>'), 'package registry'],
  ['docs/start.md', joined('see ', '/ho', 'me/somebody/notes'), 'one machine'],
  ['src/cli/token.ts', joined("const place = '", '/tm', "p/token';"), 'one machine'],
  ['tests/contract/a.test.ts', joined("const contract = '..", "/shared/contract';"), 'outside the checkout'],
  ['package-lock.json', joined('"resol', 'ved": "https://example.org/a.tgz",'), 'download address'],
  ['src/graph/driver.ts', joined('// TO', 'DO: close it'), 'a note instead of the work'],
  ['src/features/people/find.ts', joined("throw new Error('not imple", "mented');"), 'the real thing'],
];

const ACCEPTED: readonly (readonly [string, string])[] = [
  ['README.md', 'Open http://127.0.0.1:4000/graphql'],
  ['README.md', 'see https://example.org/work/papers/one'],
  ['src/cli/token.ts', "import { tmpdir } from 'node:os';"],
  ['.ci/run', joined('INTELMAP_CONTRACT=..', '/shared/contract/schema.graphql')],
  ['package.json', '"version": "1.0.0"'],
];

describe('the words that may not be committed', () => {
  test.each(REFUSED)('%s: %s', (file, line, reason) => {
    expect(findForbiddenWords(file, `first line\n${line}\n`)).toEqual([expect.stringMatching(new RegExp(`^${file.replaceAll('.', '\\.')}:2: .*${reason}`))]);
  });

  test.each(ACCEPTED)('%s may say: %s', (file, line) => {
    expect(findForbiddenWords(file, line)).toEqual([]);
  });

  test('every rule is broken on purpose', () => {
    const broken = REFUSED.flatMap(([file, line]) => findForbiddenWords(file, line)).join('\n');
    expect(FORBIDDEN_WORDS.filter(({ why }) => !broken.includes(why))).toEqual([]);
  });
});
