import { join } from 'node:path';
import { requireOwnConfig, type Config } from './config';
import { openNeo4j } from './graph/local/open-neo4j';
import { systemClock } from './kernel/clock';
import { ClosingStack } from './kernel/closing-stack';
import { OperatorFault } from './kernel/faults';
import { createLogger } from './server/logger';
import { loadPages } from './server/pages';
import { buildSchema } from './server/schema';
import { serveSystem } from './server/serve-system';
import { loadStory } from './system/load-story';
import { loadWarnings } from './system/load-warnings';
import { openSystem } from './system/open-system';
import { describeIntents } from './system/reconcile-intents';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Config, warning lists, graph, server, in this order; an empty database gets its story before anybody can ask. */
async function start(config: Config, opened: ClosingStack): Promise<void> {
  const warnings = await loadWarnings({ ...config.warnings, say });
  const neo4j = await openNeo4j(config.neo4j, config, say);
  opened.add(() => neo4j.stop());
  const { uri, user, password } = neo4j;
  const system = await openSystem({ ...config, neo4j: { uri, user, password, deadline: config.requestDeadline }, clock: systemClock, onProgress: say });
  opened.add(() => system.close());
  if (system.model.applied.length > 0) say(`Model: ${system.model.applied.length} of ${system.model.total} steps applied`);
  for (const line of describeIntents(system.intents)) say(line);
  if (config.seed === 'story') await loadStory(system, { onProgress: say });
  const server = await serveSystem(system, {
    schema: buildSchema(),
    warnings,
    logger: createLogger(config.logLevel),
    limits: config.http.limits,
    allowedOrigins: config.http.allowedOrigins,
    pages: loadPages(join(__dirname, 'pages')),
  });
  opened.add(() => server.close());
  const { address, port } = await server.listen(config.http.port, config.http.host);
  say(`intelmap answers on http://${address}:${port}/graphql (try /graphiql in a browser)`);
}

/** Tokens are signed by a key that lies beside the database: good enough for this machine, and for others only where that is said aloud. */
function readServingConfig(): Config {
  const config = requireOwnConfig();
  if (config.allowLocalIssuer) return config;
  throw new OperatorFault(
    `HOST=${config.http.host} can be reached from elsewhere, where tokens of this installation's own key are not accepted. Bind 127.0.0.1, or set INTELMAP_ALLOW_LOCAL_ISSUER=true.`,
  );
}

async function main(): Promise<void> {
  const opened = new ClosingStack();
  const starting = start(readServingConfig(), opened);
  // A signal that comes while it starts waits for what is being opened, so that no database is left running.
  const end = () =>
    void starting
      .catch(() => undefined)
      .then(() => opened.close())
      .then(() => process.exit(0), fail);
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  await starting.catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
}

function fail(error: unknown): never {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

main().catch(fail);
