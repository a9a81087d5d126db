import { setTimeout as pause } from 'node:timers/promises';
import { differenceOf } from '../support/graph-dump';
import { KillRun } from '../support/kill-run';
import { startThrowAwayNeo4j, type ThrowAwayNeo4j } from '../support/throw-away-neo4j';

let database: ThrowAwayNeo4j;
let run: KillRun;

beforeAll(async () => {
  database = await startThrowAwayNeo4j(() => undefined);
  run = new KillRun(database.neo4j, { accounts: 150, logins: 12 });
}, 120_000);
afterAll(async () => {
  await run.close();
  await database.remove();
}, 60_000);

test('an import goes on when Neo4j is killed under it and started again, and ends in the state of an undisturbed one', async () => {
  const undisturbed = await run.stateAfter(await run.import().ended);
  await run.empty();
  const running = run.import();
  await running.said('facts written', 2);
  await pause(Math.random() * 200);
  process.kill(database.neo4j.pid, 'SIGKILL');
  const disturbed = await run.stateAfter(await running.ended);
  expect(disturbed.figures).toEqual(undisturbed.figures);
  expect(differenceOf(undisturbed.graph, disturbed.graph)).toEqual({ missing: [], added: [] });
}, 180_000);
