import { requireOwnConfig, type Config } from '../config';
import { openNeo4j } from '../graph/local/open-neo4j';
import { systemClock } from '../kernel/clock';
import { openSystem, type System } from '../system/open-system';
import { describeIntents } from '../system/reconcile-intents';

/** Tells progress on standard error, so that standard output holds the answer alone. */
export function sayProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a command on the system that `npm start` started, or on its database started for as long as the command runs, or on NEO4J_URI. */
export async function withSystem<Value>(run: (system: System, config: Config) => Promise<Value>): Promise<Value> {
  const config = requireOwnConfig();
  const neo4j = await openNeo4j(config.neo4j, config, sayProgress);
  try {
    const system = await openSystem({
      ...config,
      neo4j: { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, deadline: config.requestDeadline },
      clock: systemClock,
      onProgress: sayProgress,
    });
    for (const line of describeIntents(system.intents)) sayProgress(line);
    try {
      return await run(system, config);
    } finally {
      await system.close();
    }
  } finally {
    await neo4j.stop();
  }
}
