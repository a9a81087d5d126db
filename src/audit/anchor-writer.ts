import type { KeyObject } from 'node:crypto';
import { constants, writeSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { signAnchor, type Anchor } from './anchor';
import { isInPlace, syncFolder, type OpenedFile } from './segment-file';

/** An anchor that is a few seconds old after a power cut is no harm: the chain itself was on disk first. */
const SYNC_EVERY_MS = 2_000;

function anchorFault(error: unknown): Error {
  return new Error('The anchor of the audit log cannot be written', { cause: error });
}

/** Keeps one writer's anchor close behind its chain, without holding up the answers that wait for the chain. */
export class AnchorWriter {
  private handle: OpenedFile | null = null;
  private wanted: Anchor | null = null;
  private working: Promise<void> = Promise.resolve();
  private busy = false;
  private fault: Error | null = null;
  private synced = true;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly path: string,
    private readonly privateKey: KeyObject,
  ) {
    this.timer = setInterval(() => void this.sync().catch((error: unknown) => (this.fault = anchorFault(error))), SYNC_EVERY_MS);
    this.timer.unref();
  }

  /** Asks for this anchor to be written soon; one that is overtaken by a later one is left out. */
  advance(anchor: Anchor): void {
    this.wanted = anchor;
    if (!this.busy) this.working = this.work();
  }

  /** Rejects while anchors cannot be written: a chain whose end could be cut off unseen must not grow. */
  async requireWritable(): Promise<void> {
    if (this.fault === null) return;
    this.working = this.work();
    await this.working;
    if (this.fault !== null) throw this.fault;
  }

  /** Resolves when this anchor is on disk. */
  async anchorDurably(anchor: Anchor): Promise<void> {
    this.advance(anchor);
    await this.working;
    if (this.fault !== null) throw this.fault;
    await this.sync();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
    await this.closeFile();
  }

  private async work(): Promise<void> {
    this.busy = true;
    // The answers that waited for the chain leave first; what else was asked for meanwhile is in the same anchor.
    await nextTurn();
    try {
      while (this.wanted !== null) {
        const anchor: Anchor = this.wanted;
        await this.replace(await signAnchor(anchor, this.privateKey));
        if (this.wanted === anchor) this.wanted = null;
      }
      this.fault = null;
    } catch (error) {
      this.fault = anchorFault(error);
    } finally {
      this.busy = false;
    }
  }

  private async replace(record: Buffer): Promise<void> {
    const file = await this.openInPlace();
    const written = writeSync(file.fd, record, 0, record.length, 0);
    if (written < record.length) throw new Error(`Only ${written} of ${record.length} bytes were written to ${this.path}`);
    this.synced = false;
  }

  /** An anchor that was removed under a live writer is written anew, and so is never missing for long. */
  private async openInPlace(): Promise<FileHandle> {
    if (this.handle && isInPlace(this.path, this.handle.opened)) return this.handle.file;
    await this.closeFile();
    const file = await open(this.path, constants.O_RDWR | constants.O_CREAT, 0o600);
    this.handle = { file, opened: await file.stat() };
    await syncFolder(dirname(this.path));
    return file;
  }

  private async closeFile(): Promise<void> {
    const handle = this.handle;
    this.handle = null;
    await handle?.file.close();
  }

  private async sync(): Promise<void> {
    if (this.synced || !this.handle) return;
    this.synced = true;
    try {
      await this.handle.file.sync();
    } catch (error) {
      this.synced = false;
      throw error;
    }
  }
}
