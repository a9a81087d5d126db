import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { TestNeo4j } from './test-neo4j';

export interface EndedCommand {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export class RunningCommand {
  readonly ended: Promise<EndedCommand>;
  private stdout = '';
  private stderr = '';
  private watchers: (() => void)[] = [];

  constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
      for (const watch of this.watchers) watch();
    });
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr })));
  }

  /** Resolves when a word was said so many times on standard error, or when the command has ended. */
  async said(word: string, times = 1): Promise<void> {
    const heard = new Promise<void>((resolve) => this.watchers.push(() => this.stderr.split(word).length > times && resolve()));
    await Promise.race([heard, this.ended]);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/** `intelmap` as a program of its own, built from the sources as they are, for one installation. */
export class IntelmapCommand {
  private readonly program = join('node_modules', '.cache', `intelmap-${process.pid}.cjs`);

  constructor(private readonly environment: Readonly<Record<string, string>>) {
    buildSync({
      entryPoints: ['tests/support/intelmap-process.ts'],
      outfile: this.program,
      bundle: true,
      platform: 'node',
      target: 'node20',
      packages: 'external',
    });
  }

  static of(home: string, { uri, user, password }: TestNeo4j): IntelmapCommand {
    return new IntelmapCommand({ INTELMAP_HOME: home, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  }

  start(...words: readonly string[]): RunningCommand {
    const env = { ...process.env, INTELMAP_ANCHORS: '', ...this.environment };
    return new RunningCommand(spawn(process.execPath, [this.program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  run(...words: readonly string[]): Promise<EndedCommand> {
    return this.start(...words).ended;
  }

  remove(): void {
    rmSync(this.program, { force: true });
  }
}
