import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestLimits } from './limits/request-limits';

/** Ends a server without cutting an answer off: readiness first, then the door, then the requests inside, then all connections. */
export class Drain {
  private readonly running = new Set<Promise<void>>();
  private closing: Promise<void> | null = null;

  constructor(
    private readonly server: Server,
    private readonly limits: RequestLimits,
  ) {}

  get isDraining(): boolean {
    return this.closing !== null;
  }

  /** Keeps count of a request until it is answered. */
  hold(request: Promise<void>): Promise<void> {
    const held: Promise<void> = request.finally(() => this.running.delete(held));
    this.running.add(held);
    return held;
  }

  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    await sleep(this.limits.drainNoticeMs);
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    const patience = new AbortController();
    await Promise.race([Promise.all(this.running), sleep(this.limits.drainMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
    patience.abort();
    this.server.closeAllConnections();
    await closed;
  }
}
