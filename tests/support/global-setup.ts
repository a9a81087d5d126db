import { testVariable } from './test-neo4j';
import { startThrowAwayNeo4j, sweepAbandonedHomes, type ThrowAwayNeo4j } from './throw-away-neo4j';

/** Handed from the set-up to the tear-down, which Jest runs in the same process. */
export const startedServers: { list: ThrowAwayNeo4j[] } = ((globalThis as { intelmapTestServers?: { list: ThrowAwayNeo4j[] } }).intelmapTestServers ??= {
  list: [],
});

/** One throw-away Neo4j a worker: test files share it one after the other, and two workers never meet in one database. */
export default async function globalSetup(global: { readonly maxWorkers: number }): Promise<void> {
  await sweepAbandonedHomes();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const workers = Array.from({ length: global.maxWorkers }, (_, index) => index + 1);
  for (const worker of workers) {
    const started = await startThrowAwayNeo4j(say);
    startedServers.list.push(started);
    process.env[testVariable('URI', worker)] = started.neo4j.uri;
    process.env[testVariable('USER', worker)] = started.neo4j.user;
    process.env[testVariable('PASSWORD', worker)] = started.neo4j.password;
  }
}
