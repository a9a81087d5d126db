import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf } from '../support/graph-dump';
import { KillRun } from '../support/kill-run';
import { testNeo4j } from '../support/test-neo4j';

const KILLS = 5;
let run: KillRun;

beforeAll(async () => {
  run = new KillRun(testNeo4j(), { accounts: 380, logins: 12 });
  await run.empty();
});
afterAll(() => run.close());

/** What the program still has to find out about writes of killed processes. */
function openIntents(): unknown[] {
  const folder = join(run.home, 'run', 'intents');
  const notes = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return notes.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown[]);
}

test('an import that is killed again and again is never seen, and ends in the state of an undisturbed one', async () => {
  const undisturbed = await run.stateAfter(await run.import().ended);
  expect(undisturbed.graph.length).toBeGreaterThan(15_000);
  await run.empty();
  const moments: string[] = [];
  let kills = 0;
  while (kills < KILLS) {
    const [batches, moment] = [Math.floor(Math.random() * 3), Math.floor(Math.random() * 200)];
    const survived = await run.killed(batches, moment);
    moments.push(`${batches} batches and ${moment} ms`);
    expect({ moments, survived, seen: await run.isSeen() }).toEqual({ moments, survived: null, seen: false });
    kills += 1;
  }
  const ended = await run.import().ended;
  expect(ended.stderr).toContain('cut off');
  const resumed = await run.stateAfter(ended);
  expect({ moments, figures: resumed.figures }).toEqual({ moments, figures: undisturbed.figures });
  expect({ moments, ...differenceOf(undisturbed.graph, resumed.graph) }).toEqual({ moments, missing: [], added: [] });
  expect(await run.isSeen()).toBe(true);
}, 180_000);

test('after that the audit log is intact, and the next start settles what the killed processes had begun', async () => {
  expect(openIntents().length).toBeGreaterThan(0);
  expect(await run.command.run('verify-audit')).toMatchObject({ code: 0, stdout: expect.stringContaining('intact') as string });
  const again = await run.import().ended;
  expect(JSON.parse(again.stdout)).toMatchObject({ alreadyImported: true });
  expect(again.stderr).toContain('the audit log now says what became of them');
  expect(openIntents()).toEqual([]);
  expect((await run.import().ended).stderr).not.toContain('audit log');
  expect((await run.command.run('verify-audit')).code).toBe(0);
}, 60_000);
