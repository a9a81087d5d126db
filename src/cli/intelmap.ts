import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, type CommanderError } from 'commander';
import { ClientFault, OperatorFault } from '../kernel/faults';
import { doctorCommand } from './doctor';
import { importCommand } from './import';
import { readInstallationPaths } from './installation-paths';
import { mappingCommand } from './mapping';
import { tokenCommand } from './token';
import { verifyAuditCommand } from './verify-audit';

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** Commander has printed what is wrong; a command that was called wrongly ends with 2, one that refused with 1. */
function endOfUsage(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2);
}

/** `intelmap <command>`: the commands, one file each. */
export function intelmapProgram(): Command {
  const program = new Command('intelmap')
    .description('The command line of intelmap, a map of what connects investigations.')
    .version(readVersion())
    .showSuggestionAfterError()
    .addCommand(doctorCommand())
    .addCommand(importCommand())
    .addCommand(mappingCommand())
    .addCommand(tokenCommand(readInstallationPaths))
    .addCommand(verifyAuditCommand(readInstallationPaths));
  for (const command of [program, ...program.commands]) command.exitOverride(endOfUsage);
  return program;
}

/** A fault that says what to do is printed as it is; any other keeps its stack for whoever mends it. */
function describeFault(error: unknown): string {
  if (error instanceof OperatorFault || error instanceof ClientFault) return error.message;
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
