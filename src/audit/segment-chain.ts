import { join } from 'node:path';
import { SegmentFile } from './segment-file';

export function segmentName(number: number): string {
  return `${String(number).padStart(6, '0')}.ndjson`;
}

/** The numbered files of one writer, the next begun where the present one has reached its length. */
export class SegmentChain {
  private current: SegmentFile;
  private number = 1;

  constructor(
    private readonly folder: string,
    private readonly segmentBytes: number,
  ) {
    this.current = new SegmentFile(join(folder, segmentName(1)));
  }

  async append(bytes: Buffer): Promise<void> {
    if (this.current.length > 0 && this.current.length + bytes.length > this.segmentBytes) await this.beginNext();
    await this.current.append(bytes);
  }

  close(): Promise<void> {
    return this.current.close();
  }

  private async beginNext(): Promise<void> {
    await this.current.close();
    this.number += 1;
    this.current = new SegmentFile(join(this.folder, segmentName(this.number)));
  }
}
