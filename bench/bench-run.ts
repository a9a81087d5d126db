/** What `bench/<name>/run.ts` exports: measures, prints its figures, and ends what it started. */
export interface Bench {
  run(options: readonly string[]): Promise<void>;
}

/** One line a step, with the time since the start, on standard error: the figures alone go to standard output. */
export function say(line: string): void {
  process.stderr.write(`[${process.uptime().toFixed(1).padStart(6)} s] ${line}\n`);
}
