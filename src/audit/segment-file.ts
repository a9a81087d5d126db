import { constants, statSync } from 'node:fs';
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

async function writeFully(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** One file of a chain, owned by one process: whole appends that are on disk, or an error and no trace of them. */
export class SegmentFile {
  private handle: FileHandle | null = null;
  private committed = 0;

  constructor(readonly path: string) {}

  /** Bytes known to be on disk. */
  get length(): number {
    return this.committed;
  }

  /** Resolves when the bytes are on disk and the file is still the one at its path. */
  async append(bytes: Buffer): Promise<void> {
    const file = this.handle ?? (await this.openClean());
    this.handle = null;
    try {
      await writeFully(file, bytes, this.committed);
      await file.datasync();
      await this.requireInPlace(file, this.committed + bytes.length);
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
    this.handle = file;
    this.committed += bytes.length;
  }

  async close(): Promise<void> {
    const file = this.handle;
    this.handle = null;
    await file?.close();
  }

  /**
   * Opens the file anew and cuts off what a failed append left. After a failed fdatasync the old handle is no longer
   * believed: the kernel reports such a failure once and then calls the lost pages clean.
   */
  private async openClean(): Promise<FileHandle> {
    const isNew = this.committed === 0;
    const file = await open(this.path, constants.O_RDWR | (isNew ? constants.O_CREAT : 0), 0o600);
    try {
      const { size } = await file.stat();
      if (size < this.committed) throw new Error(`${this.path} was cut short: ${size} bytes are left of ${this.committed}`);
      await file.truncate(this.committed);
      await file.datasync();
      if (isNew) await syncFolder(dirname(this.path));
      return file;
    } catch (error) {
      await file.close().catch(() => undefined);
      throw error;
    }
  }

  /** A removed file can still be written to; what goes into it is lost, so it counts as a failure. */
  private async requireInPlace(file: FileHandle, length: number): Promise<void> {
    const ours = await file.stat();
    const there = statSync(this.path, { throwIfNoEntry: false });
    if (!there || there.ino !== ours.ino || there.dev !== ours.dev) throw new Error(`${this.path} was removed or replaced`);
    if (there.size !== length) throw new Error(`${this.path} was written to by somebody else`);
  }
}
