import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../../src/domain/access/viewer';
import { systemClock, type Clock } from '../../src/kernel/clock';
import { REQUEST_LIMITS, type RequestLimits } from '../../src/server/limits/request-limits';
import { createLogger } from '../../src/server/logger';
import { buildSchema } from '../../src/server/schema';
import { serveSystem } from '../../src/server/serve-system';
import type { Warnings } from '../../src/domain/warnings/warnings';
import { loadWarnings } from '../../src/system/load-warnings';
import { openSystem, type System } from '../../src/system/open-system';
import { loadSigningKey } from '../../src/tokens/signing-key';
import { issueToken } from '../../src/tokens/token-issuer';
import { ApiClient, bodyOf, type ApiAnswer, type ApiBody } from './api-client';
import { testNeo4j, type TestNeo4j } from './test-neo4j';

export interface ApiServerOptions {
  /** The worker's test database unless told otherwise. */
  readonly neo4j?: TestNeo4j;
  readonly clock?: Clock;
  readonly schema?: GraphQLSchema;
  readonly limits?: Partial<RequestLimits>;
  /** Those that ship unless told otherwise. */
  readonly warnings?: Warnings;
}

/** A whole server over an empty database: real HTTP, real tokens, real audit log. */
export interface ApiServer {
  readonly port: number;
  readonly home: string;
  readonly system: System;
  readonly client: ApiClient;
  token(viewer: Viewer): Promise<string>;
  /** Asks as a viewer and reads the body; for headers and status see `client`. */
  ask(viewer: Viewer, query: string, variables?: Readonly<Record<string, unknown>>): Promise<ApiAnswer & { readonly body: ApiBody }>;
  close(): Promise<void>;
}

/** A test asks what is answered, not how soon: a machine that is busy with other work must not change the answer. */
const DEADLINE = 60_000;
const TOKEN_SECONDS = 3600;

/** Empties the test database; what is known of applied model steps is kept together with their constraints. */
export async function emptyDatabase({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

export async function tokenFor(system: System, viewer: Viewer): Promise<string> {
  const issued = await issueToken(viewer, await loadSigningKey(system.paths.tokenSigningKey), { expiresInSeconds: TOKEN_SECONDS, clock: system.clock });
  if (!issued.ok) throw new Error(issued.refusal);
  return issued.value;
}

/** Opens a system in a home of its own. */
export async function openTestSystem({ uri, user, password }: TestNeo4j, clock: Clock): Promise<{ readonly home: string; readonly system: System }> {
  const home = await mkdtemp(join(tmpdir(), 'intelmap-api-'));
  const system = await openSystem({ home, anchorsDirectory: join(home, 'anchors'), neo4j: { uri, user, password, deadline: DEADLINE }, clock });
  return { home, system };
}

/** Starts the whole server on a free port, over the emptied test database. */
export async function startApiServer(options: ApiServerOptions = {}): Promise<ApiServer> {
  const database = options.neo4j ?? testNeo4j();
  await emptyDatabase(database);
  const { home, system } = await openTestSystem(database, options.clock ?? systemClock);
  const warnings = options.warnings ?? (await loadWarnings({ folder: null, areExamplesMute: false }));
  const serving = { warnings, logger: createLogger('silent'), limits: { ...REQUEST_LIMITS, ...options.limits }, allowedOrigins: [], pages: new Map() };
  const server = await serveSystem(system, { schema: options.schema ?? buildSchema(), ...serving });
  const { port } = await server.listen(0, '127.0.0.1');
  const client = new ApiClient(port);
  const token = (viewer: Viewer) => tokenFor(system, viewer);
  const close = async () => {
    client.close();
    await server.close();
    await system.close();
    await rm(home, { recursive: true, force: true });
  };
  const ask: ApiServer['ask'] = async (viewer, query, variables) => {
    const answer = await client.ask(await token(viewer), query, variables);
    return { ...answer, body: bodyOf(answer) };
  };
  return { port, home, system, client, token, ask, close };
}
