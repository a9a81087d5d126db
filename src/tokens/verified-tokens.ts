import { createHash } from 'node:crypto';
import type { Viewer } from '../domain/access/viewer';

export interface VerifiedViewer extends Viewer {
  /** Milliseconds UTC. */
  readonly expiresAt: number;
}

/** Remembers who stands behind a token that was verified; the token itself is not kept. Bounded: the one unused for longest goes first. */
export class VerifiedTokens {
  private readonly viewers = new Map<string, VerifiedViewer>();

  constructor(private readonly most: number) {}

  /** The viewer, or null where the token is not remembered or has expired. */
  find(token: string, now: number): VerifiedViewer | null {
    const key = digest(token);
    const viewer = this.viewers.get(key);
    if (!viewer) return null;
    this.viewers.delete(key);
    if (viewer.expiresAt <= now) return null;
    this.viewers.set(key, viewer);
    return viewer;
  }

  remember(token: string, viewer: VerifiedViewer): void {
    this.viewers.set(digest(token), viewer);
    const oldest = this.viewers.keys().next();
    if (this.viewers.size > this.most && oldest.done !== true) this.viewers.delete(oldest.value);
  }

  get size(): number {
    return this.viewers.size;
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
