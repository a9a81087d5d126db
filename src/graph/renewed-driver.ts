import neo4j, { type Driver } from 'neo4j-driver';

export interface DriverConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const POOL = 50;
/** A fifth of the pool: fewer may be slow for reasons of their own. */
const MOST_HANGING = POOL / 5;

function openDriver({ uri, user, password }: DriverConfig): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 5000,
    maxConnectionPoolSize: POOL,
    userAgent: 'intelmap',
    // Retries are ours: a write is repeated only under its key, and never beyond the deadline.
    maxTransactionRetryTime: 0,
  });
}

/**
 * A driver that is replaced when its connections hang in silence: one that vanished without a word (a cut cable, a firewall
 * that forgot it) is never given back to the pool, and fifty of them would lock us out until the next start.
 */
export class RenewedDriver {
  private driver: Driver;
  private hanging = 0;

  constructor(private readonly config: DriverConfig) {
    this.driver = openDriver(config);
  }

  get current(): Driver {
    return this.driver;
  }

  /** Work that was given up at its deadline and has not ended: the server ends what reaches it by then. */
  watch(work: Promise<unknown>): void {
    const { driver } = this;
    this.hanging += 1;
    const ended = () => {
      if (driver === this.driver) this.hanging -= 1;
    };
    work.then(ended, ended);
    if (this.hanging >= MOST_HANGING) this.renew();
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private renew(): void {
    const lost = this.driver;
    this.driver = openDriver(this.config);
    this.hanging = 0;
    lost.close().catch(() => undefined);
  }
}
