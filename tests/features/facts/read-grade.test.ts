import { readGrade } from '../../../src/features/facts/read-grade';

test('a stored grade reads again as it was read', () => {
  expect(readGrade('1BC/A2/S2')).toEqual({
    code: '1BC/A2/S2',
    source: 'RELIABLE',
    information: 'KNOWN_INDIRECTLY_BUT_CORROBORATED',
    handling: 'C',
    action: 'A2',
    sanitisation: 'S2',
  });
});

test('what was not graded has no grade', () => {
  expect(readGrade(null)).toBeNull();
});

test('a stored code that is no grade is a broken promise', () => {
  expect(() => readGrade('9Z')).toThrow('Broken invariant: the stored grade 9Z is no 3x5x2 grade');
});
