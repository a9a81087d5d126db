import { Command } from 'commander';
import type { AuditVerification } from '../audit/verify-audit';
import { verifyWithKeyFile } from '../audit/verify-with-key-file';
import type { HomePaths } from '../system/home-paths';
import { readInstallationPaths } from './installation-paths';

/** The finding in words: what is broken first, then whatever else is. */
export function describeVerification({ intact, entries, head, problems, notes, firstBroken }: AuditVerification): string {
  const count = entries === 1 ? '1 entry' : `${entries.toLocaleString('en-GB')} entries`;
  const verdict = intact ? `The audit log is intact: ${count}, head ${head}` : `The audit log is broken at ${firstBroken ?? 'its end'}:`;
  return [verdict, ...problems.map((problem) => `  ${problem}`), ...notes.map((note) => `Note: ${note}`)].join('\n');
}

async function verify(options: { readonly json?: true }, paths: HomePaths): Promise<void> {
  const { auditLog, anchors, auditSigningKey } = paths;
  const verification = await verifyWithKeyFile({ directory: auditLog, anchorsDirectory: anchors, signingKeyFile: auditSigningKey });
  process.stdout.write(`${options.json ? JSON.stringify(verification) : describeVerification(verification)}\n`);
  if (!verification.intact) process.exitCode = 1;
}

/** `intelmap verify-audit`: walks the chains and the anchors; needs no database. */
export function verifyAuditCommand(readPaths: () => HomePaths = readInstallationPaths): Command {
  return new Command('verify-audit')
    .description('walk the audit log and its anchors; exit 1 and the first broken entry where it is not as it was written')
    .option('--json', 'print one JSON document')
    .action((options: { readonly json?: true }) => verify(options, readPaths()));
}
