import { OperatorFault } from '../kernel/faults';
import { listAnchors } from './anchor';
import { makeAnchorKey, readAnchorKey } from './anchor-key';
import { listWriters } from './log-files';
import type { AuditLogSettings } from './recorder';
import { verifyAudit, type AuditVerification } from './verify-audit';

/**
 * Verifies a log with the public half of the key in a file, which is never made here: a new key would make every anchor
 * look forged. An installation that has logged nothing yet has no key and is intact.
 */
export async function verifyWithKeyFile(settings: Pick<AuditLogSettings, 'directory' | 'anchorsDirectory' | 'signingKeyFile'>): Promise<AuditVerification> {
  const { directory, anchorsDirectory, signingKeyFile } = settings;
  const key = await readAnchorKey(signingKeyFile);
  const isEmpty = key === null && (await listAnchors(anchorsDirectory)).length === 0 && (await listWriters(directory)).length === 0;
  if (key === null && !isEmpty)
    throw new OperatorFault(`${signingKeyFile} is missing, so the anchors of the audit log cannot be checked: bring it back from a backup`);
  return verifyAudit({ directory, anchorsDirectory, publicKey: (key ?? makeAnchorKey()).publicKey });
}
