import { constants, statSync, writeSync, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes the names in a folder durable, without which a new file may be lost in a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Into the kernel's cache only, which takes less time than handing the work to another thread and back. */
function writeFully(file: FileHandle, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file.fd, bytes, done, bytes.length - done, position + done);
}

/** Whether the file at this path is still the one that was opened; a removed file can be written to, and what goes into it is lost. */
export function isInPlace(path: string, opened: Stats): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there?.ino === opened.ino && there.dev === opened.dev;
}

export interface OpenedFile {
  readonly file: FileHandle;
  /** As it was when it was opened: tells which file it is. */
  readonly opened: Stats;
}

/** One file of a chain, owned by one process: whole appends that are on disk, or an error and no trace of them. */
export class SegmentFile {
  private handle: OpenedFile | null = null;
  private committed = 0;

  constructor(readonly path: string) {}

  /** Bytes known to be on disk. */
  get length(): number {
    return this.committed;
  }

  /** Resolves when the bytes are on disk and the file is still the one at its path. */
  async append(bytes: Buffer): Promise<void> {
    const handle = this.handle ?? (await this.openClean());
    this.handle = null;
    try {
      writeFully(handle.file, bytes, this.committed);
      await handle.file.datasync();
      this.requireUndisturbed(handle.opened, this.committed + bytes.length);
    } catch (error) {
      await handle.file.close().catch(() => undefined);
      throw error;
    }
    this.handle = handle;
    this.committed += bytes.length;
  }

  async close(): Promise<void> {
    const handle = this.handle;
    this.handle = null;
    await handle?.file.close();
  }

  /**
   * Opens the file anew and cuts off what a failed append left. After a failed fdatasync the old handle is no longer
   * believed: the kernel reports such a failure once and then calls the lost pages clean.
   */
  private async openClean(): Promise<OpenedFile> {
    const isNew = this.committed === 0;
    const file = await open(this.path, constants.O_RDWR | (isNew ? constants.O_CREAT : 0), 0o600);
    try {
      const opened = await file.stat();
      if (opened.size < this.committed) throw new Error(`${this.path} was cut short: ${opened.size} bytes are left of ${this.committed}`);
      await file.truncate(this.committed);
      await file.datasync();
      if (isNew) await syncFolder(dirname(this.path));
      return { file, opened };
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
  }

  private requireUndisturbed(opened: Stats, length: number): void {
    if (!isInPlace(this.path, opened)) throw new Error(`${this.path} was removed or replaced`);
    if (statSync(this.path).size !== length) throw new Error(`${this.path} was written to by somebody else`);
  }
}
