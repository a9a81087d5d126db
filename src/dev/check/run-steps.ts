import type { Step, StepOutcome } from './step';

export interface StepReport extends StepOutcome {
  readonly name: string;
  readonly seconds: number;
}

async function runStep(step: Step, root: string): Promise<StepReport> {
  const started = performance.now();
  const failure = (error: unknown): StepOutcome => ({ passed: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  const outcome = await step.run(root).catch(failure);
  return { name: step.name, seconds: (performance.now() - started) / 1000, ...outcome };
}

/** Runs the steps in their order, a few at a time; each is told of as soon as it is done, and one that throws has failed. */
export async function runSteps(steps: readonly Step[], root: string, told: (report: StepReport) => void): Promise<StepReport[]> {
  const waiting = [...steps];
  const reports: StepReport[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const report = await runStep(step, root);
      reports.push(report);
      told(report);
    }
  };
  await Promise.all([work(), work()]);
  return reports;
}
