/** The whole file is refused. Says why in one sentence, and where; what the file says of people is never repeated in it. */
export class IntakeRefused extends Error {
  override readonly name = 'IntakeRefused';

  constructor(
    /** Without the place, ending in a full stop. */
    readonly sentence: string,
    /** From 1. */
    readonly line: number,
    /** From 1, in characters. */
    readonly column: number,
  ) {
    super(`Line ${line}, column ${column}: ${sentence}`);
  }
}
