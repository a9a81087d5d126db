/** What a step found: nothing, or the sentences and tool output that say what to do. */
export interface StepOutcome {
  readonly passed: boolean;
  readonly output: string;
}

/** One of the things that `npm run check` looks at; `root` is the tree that is looked at. */
export interface Step {
  readonly name: string;
  run(root: string): Promise<StepOutcome>;
}

export const PASSED: StepOutcome = { passed: true, output: '' };

/** Passed where nothing was found; otherwise what was found, one a line, under the sentence that says what to do. */
export function outcomeOf(findings: readonly string[], advice: string): StepOutcome {
  return findings.length === 0 ? PASSED : { passed: false, output: [advice, ...findings.map((finding) => `  ${finding}`)].join('\n') };
}
