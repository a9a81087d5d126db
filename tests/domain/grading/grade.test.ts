import { parseGrade, printGrade } from '../../../src/domain/grading/grade';

const BASES = ['1', '2', '3'].flatMap((source) => ['A', 'B', 'C', 'D', 'E'].map((information) => source + information));
const CONDITIONS = ['A1', 'A2', 'A3'].flatMap((action) => ['S1', 'S2'].map((sanitisation) => `C/${action}/${sanitisation}`));
const ALL = BASES.flatMap((base) => ['P', ...CONDITIONS].map((handling) => base + handling));

test('each of the 105 gradings reads and prints as itself', () => {
  expect(ALL).toHaveLength(105);
  for (const code of ALL) {
    const grade = parseGrade(code);
    expect(grade.ok && printGrade(grade.value)).toBe(code);
  }
});

test('the letters are read in the words of the 3x5x2', () => {
  expect(parseGrade(' 1bc/a2/s2 ')).toMatchObject({
    value: { code: '1BC/A2/S2', source: 'RELIABLE', information: 'KNOWN_INDIRECTLY_BUT_CORROBORATED', handling: 'C', action: 'A2', sanitisation: 'S2' },
  });
});

test.each(['', 'B1P', '4AP', '1FP', '1BX', '1B', '1BC', '1BC/A2', '1BC/S2', '1BC/A4/S1', '1BC/S1/A1', '1BP/A1/S1', '1BP/S1', '1BC/A1/S1/S2'])(
  '%p is refused in one sentence',
  (code) => {
    const grade = parseGrade(code);
    expect(!grade.ok && grade.refusal).toMatch(/^[A-Z][^.]*\.$/);
  },
);
