import { findMisplacedFiles, TREE_RULES } from '../../src/dev/check/find-misplaced-files';

const REFUSED: readonly (readonly [string, string])[] = [
  ['src/domain/helpers/mask.ts', 'drawer'],
  ['src/graph/graph-model/utils.ts', 'drawer'],
  ['tests/common/given.ts', 'drawer'],
  ['src/domain/grading/index.ts', 'barrel'],
  ['src/domain/grading/gradeCode.ts', 'kebab-case'],
  ['cypher/people/FindPeople.cypher', 'kebab-case'],
  ['src/billing/invoice.ts', 'floor'],
];

const ACCEPTED = [
  ['src/main.ts'],
  ['src/domain/grading/grade.ts'],
  ['cypher/model/001-ids-are-unique.cypher'],
  ['tests/graph/driver.graph.test.ts'],
  ['src/features/people/README.md', 'src/features/people/use-cases/find-people.ts'],
  ['src/features/request-context.ts'],
];

describe('the tree of the house', () => {
  test.each(REFUSED)('%s does not fit: %s', (file, reason) => {
    expect(findMisplacedFiles([file]).join('\n')).toMatch(new RegExp(`${file.replaceAll('.', '\\.')} .*${reason}`));
  });

  test.each(ACCEPTED.map((files) => [files]))('%j fits', (files) => {
    expect(findMisplacedFiles(files)).toEqual([]);
  });

  test('a feature without a README is named once', () => {
    const files = ['src/features/people/people-loaders.ts', 'src/features/people/use-cases/find-people.ts'];
    expect(findMisplacedFiles(files)).toEqual([expect.stringMatching(/^src\/features\/people has no README\.md/)]);
  });

  test('every rule is broken on purpose', () => {
    const broken = REFUSED.flatMap(([file]) => findMisplacedFiles([file])).join('\n');
    expect(TREE_RULES.filter(({ why }) => !broken.includes(why))).toEqual([]);
  });
});
