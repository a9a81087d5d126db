import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphQLSchema } from 'graphql';
import { loadAnchorKey } from '../../../src/audit/anchor-key';
import { readAudit } from '../../../src/audit/read-audit';
import { openAuditLog } from '../../../src/audit/recorder';
import { verifyAudit } from '../../../src/audit/verify-audit';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { Warnings } from '../../../src/domain/warnings/warnings';
import { REQUEST_LIMITS } from '../../../src/server/limits/request-limits';
import { createLogger } from '../../../src/server/logger';
import { buildSchema } from '../../../src/server/schema';
import { serveSystem } from '../../../src/server/serve-system';
import { loadWarnings } from '../../../src/system/load-warnings';
import type { System } from '../../../src/system/open-system';
import { GraphViews } from '../../../src/versions/graph-views';
import { ApiClient } from '../api-client';
import { emptyDatabase, openTestSystem, tokenFor } from '../api-server';
import type { TestNeo4j } from '../test-neo4j';
import { NOW } from './catalogue';
import { loadWorld } from './load-world';
import type { World } from './world';

/** A server over one world. */
export interface ServedWorld {
  readonly client: ApiClient;
  readonly audit: System['audit'];
  close(): Promise<void>;
}

export interface WorldServerOptions {
  readonly schema?: GraphQLSchema;
  /** How views are opened, where not as the product does. */
  readonly openViews?: (system: System) => GraphViews;
}

const SHORT_STACK = 2;
const USUAL_STACK = Error.stackTraceLimit;

/** Wide enough that no question of ours is refused for its length: what a question costs depends on the question alone. */
const LIMITS = { ...REQUEST_LIMITS, depth: 30, aliases: 2000, rootFields: 50, tokens: 100_000, cost: 1_000_000_000 };

interface WorldServerParts {
  readonly system: System;
  readonly schema: GraphQLSchema;
  readonly home: string;
  readonly driver: Driver;
  readonly openViews: (system: System) => GraphViews;
  readonly warnings: Warnings;
}

/** One installation, its secrets and its database, that can be made to hold one world after the other. */
export class WorldServer {
  private leaving: Promise<unknown> = Promise.resolve();
  private readonly tokens = new Map<string, Promise<string>>();

  readonly system: System;
  readonly schema: GraphQLSchema;

  private constructor(private readonly parts: WorldServerParts) {
    this.system = parts.system;
    this.schema = parts.schema;
  }

  /** Stack traces are kept short meanwhile: the driver takes one for each statement, and mapping their frames would take a tenth of the time. */
  static async open(database: TestNeo4j, { schema = buildSchema(), openViews = productViews }: WorldServerOptions = {}): Promise<WorldServer> {
    Error.stackTraceLimit = SHORT_STACK;
    await emptyDatabase(database);
    const { home, system } = await openTestSystem(database, () => NOW);
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
    const warnings = await loadWarnings({ folder: null, areExamplesMute: false });
    return new WorldServer({ system, schema, home, driver, openViews, warnings });
  }

  async close(): Promise<void> {
    Error.stackTraceLimit = USUAL_STACK;
    await this.leaving;
    await this.parts.driver.close();
    await this.system.close();
    await rm(this.parts.home, { recursive: true, force: true });
  }

  token(viewer: Viewer): Promise<string> {
    const key = JSON.stringify(viewer);
    const known = this.tokens.get(key) ?? tokenFor(this.system, viewer);
    this.tokens.set(key, known);
    return known;
  }

  /** Serves a world from a fresh start: nothing that the server remembered of another world is left in it. */
  async serve(world: World): Promise<ServedWorld> {
    const session = this.parts.driver.session();
    const [{ audit, endAudit }] = await Promise.all([this.openAudit(), loadWorld(session, world).finally(() => session.close())]);
    const system = { ...this.system, audit, views: this.parts.openViews(this.system) };
    const { warnings } = this.parts;
    const server = await serveSystem(system, {
      schema: this.schema,
      warnings,
      logger: createLogger('silent'),
      limits: LIMITS,
      allowedOrigins: [],
      pages: new Map(),
    });
    const { port } = await server.listen(0, '127.0.0.1');
    const client = new ApiClient(port);
    const close = async () => {
      client.close();
      await server.close();
      await endAudit();
    };
    return { client, audit, close };
  }

  /** Ends the server of a world that was asked all; the database may hold the next world already. */
  leave(served: ServedWorld): void {
    this.leaving = Promise.all([this.leaving, served.close()]);
  }

  /** A log of its own for each world, by a writer of the same name, so that two worlds' entries can be compared. */
  private async openAudit(): Promise<{ readonly audit: System['audit']; readonly endAudit: () => Promise<void> }> {
    const folder = await mkdtemp(join(this.parts.home, 'log-'));
    const [directory, anchorsDirectory] = [join(folder, 'audit'), join(folder, 'anchors')];
    const { clock, paths } = this.system;
    const log = await openAuditLog({ directory, anchorsDirectory, signingKeyFile: paths.auditSigningKey, writer: 'writer', clock });
    const audit: System['audit'] = {
      record: (event) => log.record(event),
      read: (filter, page) => readAudit(directory, filter, page),
      verify: async () => verifyAudit({ directory, anchorsDirectory, publicKey: (await loadAnchorKey(paths.auditSigningKey)).publicKey }),
    };
    const endAudit = async () => {
      await log.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { audit, endAudit };
  }
}

function productViews({ graph, mint }: System): GraphViews {
  return new GraphViews(graph, mint);
}
