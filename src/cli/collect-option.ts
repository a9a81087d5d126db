/** An option that is given once for each value. */
export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}
