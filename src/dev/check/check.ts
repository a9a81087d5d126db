import { runSteps, type StepReport } from './run-steps';
import { STEPS } from './steps';

function tell({ name, passed, seconds }: StepReport): void {
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(5)} s\n`);
}

/** `npm run check`, or `npm run check -- types lint` for some of it, `-- --without lint` for the rest: everything that can be known without a database. */
async function check(words: readonly string[]): Promise<void> {
  const without = words[0] === '--without';
  const chosen = without ? words.slice(1) : words;
  const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}`);
  const started = performance.now();
  const steps = chosen.length === 0 ? STEPS : STEPS.filter(({ name }) => chosen.includes(name) !== without);
  const failed = (await runSteps(steps, process.cwd(), tell)).filter(({ passed }) => !passed);
  for (const { name, output } of failed) process.stdout.write(`\n── ${name}\n${output}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`\n${failed.length === 0 ? 'Everything holds' : `${failed.length} of ${steps.length} steps failed`} (${seconds} s).\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

check(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
