import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench-run';

const FOLDER = 'bench';

function benchNames(): string[] {
  return readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'run.ts')));
}

async function main([name, ...options]: readonly string[]): Promise<void> {
  if (name === undefined || !benchNames().includes(name)) {
    process.stdout.write(`Say what to measure: npm run bench -- <name> [options]\n${benchNames().join('\n')}\n`);
    process.exitCode = name === undefined ? 0 : 2;
    return;
  }
  const bench = (await import(`./${name}/run.ts`)) as Bench;
  await bench.run(options);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
