/** Throws an error that says which promise of the program is broken; never used for bad input. */
export function invariant(condition: unknown, broken: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${broken}`);
}
