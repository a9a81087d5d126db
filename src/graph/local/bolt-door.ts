import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';

const USER = 'neo4j';
/** What every new Neo4j starts with, good for nothing but setting another one. */
const FIRST_PASSWORD = 'neo4j';
const CONNECT_WITHIN = 5_000;

export type Knock = 'open' | 'not-answering' | 'wrong-password';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

async function withDriver<Value>(uri: string, password: string, work: (driver: Driver) => Promise<Value>): Promise<Value> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: CONNECT_WITHIN,
    connectionAcquisitionTimeout: CONNECT_WITHIN,
    maxTransactionRetryTime: 0,
    userAgent: 'intelmap-start',
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function knockOf(error: unknown): Knock {
  const denied = error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
  return denied ? 'wrong-password' : 'not-answering';
}

/** Whether the database behind this port answers a statement to this password. */
export async function knock(uri: string, password: string): Promise<Knock> {
  try {
    await withDriver(uri, password, (driver) => driver.executeQuery('RETURN 1 AS answer', {}, { database: 'neo4j' }));
    return 'open';
  } catch (error) {
    return knockOf(error);
  }
}

/** Sets the password of a database that still has its first one. */
export async function setFirstPassword(uri: string, password: string): Promise<Knock> {
  try {
    await withDriver(uri, FIRST_PASSWORD, (driver) =>
      driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $first TO $password', { first: FIRST_PASSWORD, password }, { database: 'system' }),
    );
    return 'open';
  } catch (error) {
    return knockOf(error);
  }
}
