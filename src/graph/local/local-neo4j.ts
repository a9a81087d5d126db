import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadKeyFile } from '../../keys/key-file';
import { boltUri } from './bolt-door';
import { claimServer, leaveServer, type Claim, type ClaimedServer, type LocalNeo4jOptions } from './claim-server';
import { databaseFiles } from './database-files';
import { withFileLock } from './file-lock';
import { servesHome } from './neo4j-process';
import { isRunning, ownIdentity } from './process-identity';
import { otherUsers, readRunFile, type DatabaseUser } from './run-file';

/** A Neo4j on this machine that answers, and is started again whenever it ends while it is used. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Leaves the database; the last of the processes that use it ends it. */
  stop(): Promise<void>;
}

/** Long enough for the other one to fetch the jars and to recover the database. */
const LOCK_PATIENCE = 20 * 60_000;
const WATCH_EVERY = process.platform === 'linux' ? 200 : 2_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;

class SupervisedNeo4j implements LocalNeo4j {
  readonly user = 'neo4j';
  readonly uri: string;
  private current: ClaimedServer;
  private leaving = false;
  private watch: NodeJS.Timeout | null = null;
  private readonly onExit = () => this.endAtExit();

  constructor(
    private readonly claim: Claim,
    claimed: ClaimedServer,
  ) {
    this.current = claimed;
    this.uri = boltUri(claimed.boltPort);
    process.once('exit', this.onExit);
    this.watchSoon();
  }

  get password(): string {
    return this.claim.password;
  }

  get pid(): number {
    return this.current.server.pid;
  }

  async stop(): Promise<void> {
    if (this.leaving) return;
    this.leaving = true;
    if (this.watch) clearTimeout(this.watch);
    const { home } = this.claim.options;
    await withFileLock(databaseFiles(home).lockFile, LOCK_PATIENCE, () => leaveServer(home, this.claim.self));
    process.off('exit', this.onExit);
  }

  private watchSoon(): void {
    this.watch = setTimeout(() => void this.look(), WATCH_EVERY).unref();
  }

  private async look(): Promise<void> {
    if (!isRunning(this.current.server)) await this.startAgain();
    if (!this.leaving) this.watchSoon();
  }

  /** At the same port, so that the driver finds it again; with growing pauses, for as long as we run. */
  private async startAgain(): Promise<void> {
    const { options } = this.claim;
    for (let rest = FIRST_PAUSE; !this.leaving; rest = Math.min(rest * 2, LONGEST_PAUSE)) {
      options.onProgress(`Neo4j (process ${this.pid}) has ended; starting it again.`);
      try {
        await withFileLock(databaseFiles(options.home).lockFile, LOCK_PATIENCE, async () => {
          if (!this.leaving) this.current = await claimServer({ ...this.claim, fixedPort: this.current.boltPort });
        });
        return;
      } catch (error) {
        options.onProgress(`Neo4j could not be started again: ${error instanceof Error ? error.message : String(error)}`);
        await pause(rest, undefined, { ref: false });
      }
    }
  }

  /** The last chance of a process that ends without `stop`: nothing can be awaited any more, so the server is only asked. */
  private endAtExit(): void {
    const files = databaseFiles(this.claim.options.home);
    const { server } = this.current;
    if (otherUsers(readRunFile(files.runFile), this.claim.self).length > 0 || !servesHome(server, files.databaseHome)) return;
    process.kill(server.pid, 'SIGTERM');
  }
}

/**
 * Uses the Neo4j that another process of ours runs for this home, or starts one: the program, `npm start` and the command
 * line share one database. What a killed process left behind is taken over where it answers, and ended where it does not.
 */
export async function openLocalNeo4j(given: LocalNeo4jOptions): Promise<LocalNeo4j> {
  // The process table knows the home by its full path only.
  const options = { ...given, home: resolve(given.home) };
  const files = databaseFiles(options.home);
  await mkdir(options.home, { recursive: true, mode: 0o700 });
  const password = (await loadKeyFile(files.passwordFile, () => randomBytes(24).toString('base64url'))).trim();
  const self: DatabaseUser = { ...ownIdentity(), ticket: randomBytes(8).toString('hex') };
  const claim: Claim = { options, self, password, fixedPort: null };
  const claimed = await withFileLock(files.lockFile, LOCK_PATIENCE, () => claimServer(claim));
  return new SupervisedNeo4j(claim, claimed);
}
