import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAnchorKey } from '../../src/audit/anchor-key';
import { openAuditLog, type AuditLog, type AuditLogSettings } from '../../src/audit/recorder';
import { verifyAudit, type AuditVerification } from '../../src/audit/verify-audit';
import { anEvent } from './audit-event';

/** An installation's audit log in a folder of its own, with the means to forge it. */
export class AuditHome {
  readonly settings: AuditLogSettings;
  private readonly opened: AuditLog[] = [];

  private constructor(readonly folder: string) {
    this.settings = {
      directory: join(folder, 'audit'),
      anchorsDirectory: join(folder, 'anchors'),
      signingKeyFile: join(folder, 'keys', 'audit-anchor.pem'),
    };
  }

  static async create(): Promise<AuditHome> {
    return new AuditHome(await mkdtemp(join(tmpdir(), 'intelmap-audit-')));
  }

  /** Closes what a test left open, even where it forged the open file so that the log refuses to end it. */
  async remove(): Promise<void> {
    await Promise.allSettled(this.opened.map((log) => log.close()));
    await rm(this.folder, { recursive: true, force: true });
  }

  async open(changes: Partial<AuditLogSettings> = {}): Promise<AuditLog> {
    const log = await openAuditLog({ ...this.settings, ...changes });
    this.opened.push(log);
    return log;
  }

  /** A process that records so many entries, one after the other, and ends in order. */
  async write(writer: string, entries: number, changes: Partial<AuditLogSettings> = {}): Promise<void> {
    const log = await this.open({ writer, ...changes });
    for (let number = 1; number <= entries; number += 1) await log.record(anEvent({ requestId: `${writer}-${number}` }));
    await log.close();
  }

  segment(writer: string, number = 1): string {
    return join(this.settings.directory, writer, `00000${number}.ndjson`);
  }

  anchor(writer: string): string {
    return join(this.settings.anchorsDirectory, `${writer}.json`);
  }

  async lines(writer: string, number = 1): Promise<string[]> {
    return (await readFile(this.segment(writer, number), 'utf8')).split('\n').slice(0, -1);
  }

  /** Rewrites a writer's lines as somebody with access to the file could. */
  async forge(writer: string, change: (lines: string[]) => readonly string[]): Promise<void> {
    await writeFile(
      this.segment(writer),
      change(await this.lines(writer))
        .map((line) => `${line}\n`)
        .join(''),
    );
  }

  async verify(): Promise<AuditVerification> {
    const { directory, anchorsDirectory, signingKeyFile } = this.settings;
    return verifyAudit({ directory, anchorsDirectory, publicKey: (await loadAnchorKey(signingKeyFile)).publicKey });
  }
}
