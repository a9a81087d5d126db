import { spawn } from 'node:child_process';
import path from 'node:path';

import type { StepOutcome } from './step';

/** Tools are those of this checkout, whichever tree they look at. */
const HOUSE = process.cwd();

export function houseFile(...parts: readonly string[]): string {
  return path.join(HOUSE, ...parts);
}

/** Runs a development tool over the tree at `root`; it passes where the tool ends with 0. */
export function runTool(root: string, tool: string, args: readonly string[]): Promise<StepOutcome> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const child = spawn(process.execPath, [houseFile('node_modules', tool), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, output: Buffer.concat(chunks).toString('utf8').trim() }));
  });
}
