import { createHash } from 'node:crypto';

const MODULUS = 1n << 256n;

/**
 * A digest of what a document says, blind to the order of its elements and to white space: each element is hashed with its path,
 * and the hashes are added up. Constant memory, so that a report of any size has one.
 */
export class ContentDigest {
  private sum = 0n;
  private count = 0;

  add(path: string, value: string, attributes: ReadonlyMap<string, string>): void {
    const sorted = [...attributes].sort(([left], [right]) => (left < right ? -1 : 1));
    const words = value.split(/\s+/u).join(' ');
    const hash = createHash('sha256')
      .update(JSON.stringify([path, words, sorted]))
      .digest('hex');
    this.sum = (this.sum + BigInt(`0x${hash}`)) % MODULUS;
    this.count += 1;
  }

  get hex(): string | null {
    return this.count === 0 ? null : this.sum.toString(16).padStart(64, '0');
  }
}
