/** Whether a caught value is a system error of this code (`ENOENT`, `EEXIST` …), whichever realm it was made in. */
export function hasErrorCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
