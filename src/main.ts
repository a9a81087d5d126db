import { join } from 'node:path';
import { readOwnConfig, type Config } from './config';
import { openNeo4j } from './graph/local/open-neo4j';
import { systemClock } from './kernel/clock';
import { createLogger } from './server/logger';
import { loadPages } from './server/pages';
import { buildSchema } from './server/schema';
import { serveSystem } from './server/serve-system';
import { loadStory } from './system/load-story';
import { openSystem, type System } from './system/open-system';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Config, graph, server, in this order; what was opened is closed in the other, where a later step fails too. */
async function start(config: Config): Promise<() => Promise<void>> {
  const neo4j = await openNeo4j(config.neo4j, config, say);
  try {
    const { uri, user, password } = neo4j;
    const system = await openSystem({ ...config, neo4j: { uri, user, password, deadline: config.requestDeadline }, clock: systemClock });
    const stop = await serve(system, config).catch(async (error: unknown) => {
      await system.close();
      throw error;
    });
    return async () => {
      await stop();
      await system.close();
      await neo4j.stop();
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** An empty database gets its story before anybody can ask. */
async function serve(system: System, config: Config): Promise<() => Promise<void>> {
  if (system.model.applied.length > 0) say(`Model: ${system.model.applied.length} of ${system.model.total} steps applied`);
  if (config.seed === 'story') await loadStory(system, { onProgress: say });
  const server = await serveSystem(system, {
    schema: buildSchema(),
    logger: createLogger(config.logLevel),
    limits: config.http.limits,
    allowedOrigins: config.http.allowedOrigins,
    pages: loadPages(join(__dirname, 'pages')),
  });
  const { address, port } = await server.listen(config.http.port, config.http.host);
  say(`intelmap answers on http://${address}:${port}/graphql (try /graphiql in a browser)`);
  return () => server.close();
}

async function main(): Promise<void> {
  const config = readOwnConfig();
  if (!config.ok) throw new Error(config.refusal.join('\n'));
  if (!config.value.allowLocalIssuer) {
    throw new Error(
      `HOST=${config.value.http.host} can be reached from elsewhere, where tokens of this installation's own key are not accepted. Bind 127.0.0.1, or set INTELMAP_ALLOW_LOCAL_ISSUER=true.`,
    );
  }
  const stop = await start(config.value);
  let stopping: Promise<void> | null = null;
  const end = () => {
    stopping ??= stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

function fail(error: unknown): never {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

main().catch(fail);
