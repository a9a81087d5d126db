import { parseGrade, type Grade } from '../../domain/grading/grade';
import { invariant } from '../../kernel/invariant';

/** A stored code was read when it came in, so it reads again. */
export function readGrade(code: string | null): Grade | null {
  if (code === null) return null;
  const grade = parseGrade(code);
  invariant(grade.ok, `the stored grade ${code} is no 3x5x2 grade`);
  return grade.value;
}
