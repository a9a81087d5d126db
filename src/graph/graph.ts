import neo4j, { type Session, type Transaction } from 'neo4j-driver';
import { encodeFields } from './encode';
import { decodeFields } from './decode';
import { graphDeadlinePassed, isAlreadyThere, mapGraphError, mayRetry } from './graph-faults';
import { RenewedDriver, type DriverConfig } from './renewed-driver';
import type { StatementRunner, StatementSpec, WriteRunner } from './statement';

export interface GraphConfig extends DriverConfig {
  /** Milliseconds after which a read or write is given up, retries included. */
  readonly deadline: number;
}

/** The only way to Neo4j: every transaction gets a deadline, a server timeout, its statement's name and one mapping of errors. */
export interface Graph extends StatementRunner {
  /**
   * Runs the work in one transaction and commits it. Work may run again after a lost answer, so whatever it creates must
   * be keyed: an ambiguous commit is retried, and the second run must find what the first one left.
   */
  write<Value>(name: string, work: (transaction: WriteRunner) => Promise<Value>): Promise<Value>;
  /** Applies one constraint or index, by itself: Neo4j allows no data in such a transaction. */
  changeSchema(name: string, statement: string): Promise<void>;
  /** The same database with another deadline: whoever writes for minutes can wait until it has been started again. */
  withDeadline(milliseconds: number): Graph;
  /** Resolves where the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;
/** A constraint is checked against everything that is there before it stands. */
const SCHEMA_DEADLINE = 10 * 60_000;

function rowsOf(spec: StatementSpec, records: readonly { get(key: string): unknown }[]): Record<string, unknown>[] {
  return records.map((record) => decodeFields((column) => record.get(column), spec.columns));
}

/** The driver takes a stack trace of each statement in case it fails, which costs more than sending a small one: callers are named when one does. */
function withoutStackTrace<Value>(start: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The same error with the places that wait for its statement. */
function withCallers(error: unknown): unknown {
  if (error instanceof Error) Error.captureStackTrace(error, withCallers);
  return error;
}

/** Gives up at the deadline even where the connection hangs in silence: the server's own timeout does not reach a black hole. */
async function within<Value>(milliseconds: number, work: Promise<Value>, onExpiry: () => void = () => undefined): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      onExpiry();
      reject(graphDeadlinePassed());
    }, milliseconds);
  });
  work.catch(() => undefined);
  return Promise.race([work, expiry]).finally(() => clearTimeout(timer));
}

class Neo4jGraph implements Graph {
  constructor(
    private readonly driver: RenewedDriver,
    private readonly deadline: number,
  ) {}

  /** Tries again, with growing pauses, while the fault may pass and the deadline allows. */
  private async withRetries<Value>(deadline: number, attempt: (remaining: number) => Promise<Value>): Promise<Value> {
    const end = performance.now() + deadline;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const remaining = end - performance.now();
      try {
        const work = attempt(remaining);
        return await within(remaining, work, () => this.driver.watch(work));
      } catch (error) {
        if (!mayRetry(error) || end - performance.now() <= pause) throw mapGraphError(withCallers(error));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  run(spec: StatementSpec, params: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>[]> {
    const encoded = encodeFields(params, spec.params);
    return this.withRetries(this.deadline, async (remaining) => {
      const session = this.driver.current.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const result = await withoutStackTrace(() => session.run(spec.text, encoded, { timeout: Math.ceil(remaining), metadata: { statement: spec.name } }));
        return rowsOf(spec, result.records);
      } finally {
        closeQuietly(session);
      }
    });
  }

  write<Value>(name: string, work: (transaction: WriteRunner) => Promise<Value>): Promise<Value> {
    return this.withRetries(this.deadline, async (remaining) => {
      const end = performance.now() + remaining;
      const session = this.driver.current.session({ defaultAccessMode: neo4j.session.WRITE });
      try {
        const transaction = session.beginTransaction({ timeout: Math.ceil(remaining), metadata: { statement: name } });
        const value = await work(writeRunner(transaction));
        // Whoever waited has been told that it failed: what comes back to life now is not committed behind their back.
        if (performance.now() > end) throw graphDeadlinePassed();
        await transaction.commit();
        return value;
      } finally {
        closeQuietly(session);
      }
    });
  }

  async changeSchema(name: string, statement: string): Promise<void> {
    await this.withRetries(SCHEMA_DEADLINE, async (remaining) => {
      const session = this.driver.current.session({ defaultAccessMode: neo4j.session.WRITE });
      try {
        await session.run(statement, {}, { timeout: Math.ceil(remaining), metadata: { statement: name } });
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
      } finally {
        closeQuietly(session);
      }
    });
  }

  withDeadline(milliseconds: number): Graph {
    return new Neo4jGraph(this.driver, milliseconds);
  }

  async ping(): Promise<void> {
    await within(2000, this.driver.current.getServerInfo()).catch((error: unknown) => {
      throw mapGraphError(error);
    });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

/** Closing rolls back what was not committed; it is not waited for, so that a dead connection holds nobody up. */
function closeQuietly(session: Session): void {
  session.close().catch(() => undefined);
}

function writeRunner(transaction: Transaction): WriteRunner {
  return {
    mayWrite: true,
    run: async (spec, params) => rowsOf(spec, (await transaction.run(spec.text, encodeFields(params, spec.params))).records),
  };
}

export function openGraph({ deadline, ...config }: GraphConfig): Graph {
  return new Neo4jGraph(new RenewedDriver(config), deadline);
}
