import { Command, InvalidArgumentError, Option } from 'commander';
import { TIERS, type Tier } from '../domain/access/scope';
import { ROLES, type UserRole, type Viewer } from '../domain/access/viewer';
import type { HomePaths } from '../system/home-paths';
import { loadSigningKey } from '../tokens/signing-key';
import { issueToken } from '../tokens/token-issuer';
import { collect } from './collect-option';
import { parseDuration } from './duration';
import { parseTier } from './parse-tier';
import { readInstallationPaths } from './installation-paths';

interface TokenOptions {
  readonly name: string;
  readonly force: string;
  readonly clearance: Tier;
  readonly compartment: readonly string[];
  readonly role: readonly UserRole[];
  readonly expiresIn: number;
  readonly json?: true;
}

function parseRole(text: string, before: readonly UserRole[]): UserRole[] {
  const role = ROLES.find((each) => each === text);
  if (!role) throw new InvalidArgumentError(`It is one of ${ROLES.join(', ')}.`);
  return [...before, role];
}

function parseLife(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === null) throw new InvalidArgumentError('It is a number with s, m, h or d after it: 12h.');
  return seconds;
}

async function printToken(options: TokenOptions, paths: HomePaths, command: Command): Promise<void> {
  const { name, force, clearance, compartment: compartments, role: roles, expiresIn } = options;
  const viewer: Viewer = { name, force, clearance, compartments, roles };
  const issued = await issueToken(viewer, await loadSigningKey(paths.tokenSigningKey), { expiresInSeconds: expiresIn });
  if (!issued.ok) return command.error(`error: ${issued.refusal}`, { exitCode: 2 });
  process.stdout.write(options.json ? `${JSON.stringify({ token: issued.value, expiresInSeconds: expiresIn })}\n` : `${issued.value}\n`);
}

/** `intelmap token`: a signed bearer token of the local issuer, alone on standard output. */
export function tokenCommand(readPaths: () => HomePaths = readInstallationPaths): Command {
  const command = new Command('token')
    .description('issue a bearer token of the local issuer and print it alone on standard output')
    .requiredOption('--name <name>', 'who the bearer is')
    .requiredOption('--force <force>', "slug of the bearer's force, northshire for one")
    .addOption(new Option('--clearance <tier>', TIERS.join(', ')).argParser(parseTier).makeOptionMandatory())
    .addOption(new Option('--compartment <name>', 'a compartment that the bearer may enter; give it once for each').argParser(collect).default([], 'none'))
    .addOption(new Option('--role <role>', `${ROLES.join(', ')}; give it once for each`).argParser(parseRole).default([], 'none'))
    .addOption(new Option('--expires-in <time>', 'how long it is good for').argParser(parseLife).default(43_200, '12h'))
    .option('--json', 'print one JSON document');
  return command.action((options: TokenOptions) => printToken(options, readPaths(), command));
}
