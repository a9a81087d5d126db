import { createHmac, timingSafeEqual } from 'node:crypto';

/** The sort key of the last row of a page: what a keyset page continues after. */
export type Position = readonly (string | number)[];

const SEAL_BYTES = 12;

/**
 * Cursors are sealed to the viewer and to the list that they came from: a cursor that somebody else was given, or that was
 * made up, opens nothing, so it cannot be used to ask where a hidden record stands.
 */
export class CursorSealer {
  constructor(private readonly secret: Buffer) {}

  private sealOf(payload: string, list: string): Buffer {
    return createHmac('sha256', this.secret).update(`${list}\n${payload}`).digest().subarray(0, SEAL_BYTES);
  }

  seal(position: Position, list: string): string {
    const payload = JSON.stringify(position);
    return Buffer.concat([this.sealOf(payload, list), Buffer.from(payload)]).toString('base64url');
  }

  /** The position, or null where the cursor is not of this list for this viewer. */
  open(cursor: string, list: string): Position | null {
    const bytes = Buffer.from(cursor, 'base64url');
    // Decoding passes over what is no base64url: one position would have many cursors.
    if (bytes.length <= SEAL_BYTES || bytes.toString('base64url') !== cursor) return null;
    const payload = bytes.subarray(SEAL_BYTES).toString();
    if (!timingSafeEqual(bytes.subarray(0, SEAL_BYTES), this.sealOf(payload, list))) return null;
    return JSON.parse(payload) as Position;
  }
}
