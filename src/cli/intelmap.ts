import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { StartFault } from '../graph/local/start-fault';
import { doctorCommand } from './doctor';
import { importCommand } from './import';
import { readInstallationPaths } from './installation-paths';
import { tokenCommand } from './token';
import { verifyAuditCommand } from './verify-audit';

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** `intelmap <command>`: the commands, one file each. */
export function intelmapProgram(): Command {
  return new Command('intelmap')
    .description('The command line of intelmap, a map of what connects investigations.')
    .version(readVersion())
    .showSuggestionAfterError()
    .addCommand(doctorCommand())
    .addCommand(importCommand())
    .addCommand(tokenCommand(readInstallationPaths))
    .addCommand(verifyAuditCommand(readInstallationPaths));
}

/** A fault that says what to do is printed as it is; any other keeps its stack for whoever mends it. */
function describeFault(error: unknown): string {
  if (error instanceof StartFault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export async function runIntelmap(words: readonly string[]): Promise<void> {
  try {
    await intelmapProgram().parseAsync([...words], { from: 'user' });
  } catch (error) {
    process.stderr.write(`${describeFault(error)}\n`);
    process.exitCode = 1;
  }
}
