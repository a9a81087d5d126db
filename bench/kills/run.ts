import { say } from '../bench-run';
import { differenceOf } from '../../tests/support/graph-dump';
import { KillRun, type ImportedState } from '../../tests/support/kill-run';
import { startThrowAwayNeo4j, type ThrowAwayNeo4j } from '../../tests/support/throw-away-neo4j';

const SIZE = { accounts: 380, logins: 12 };

interface Tally {
  kills: number;
  databaseKills: number;
  seen: number;
  equal: number;
  unequal: number;
}

/** `npm run bench kills -- [rounds]`: imports killed at random moments, and Neo4j under them, until each round is through; every end is compared with an undisturbed one. */
export async function run([rounds = '5']: readonly string[]): Promise<void> {
  const database = await startThrowAwayNeo4j(say);
  const run = new KillRun(database.neo4j, SIZE);
  try {
    const undisturbed = await run.stateAfter(await run.import().ended);
    const tally: Tally = { kills: 0, databaseKills: 0, seen: 0, equal: 0, unequal: 0 };
    for (let round = 1; round <= Number(rounds); round += 1) await playRound(round, { run, database, undisturbed, tally });
    const audit = await run.command.run('verify-audit');
    process.stdout.write(`${JSON.stringify({ ...tally, graphLines: undisturbed.graph.length, audit: audit.code === 0 ? 'intact' : audit.stdout })}\n`);
    if (tally.unequal + tally.seen > 0 || audit.code !== 0) process.exitCode = 1;
  } finally {
    await run.close();
    await database.remove();
  }
}

interface Round {
  readonly run: KillRun;
  readonly database: ThrowAwayNeo4j;
  readonly undisturbed: ImportedState;
  readonly tally: Tally;
}

/** Each try is killed with less probability than the one before, so that a round comes to its end. */
async function playRound(round: number, { run, database, undisturbed, tally }: Round): Promise<void> {
  await run.empty();
  for (let chance = 1; Math.random() < chance; chance *= 0.9) {
    const survived = await run.killed(Math.floor(Math.random() * 3), Math.random() * 400);
    if (survived) break;
    tally.kills += 1;
    if (await run.isSeen()) tally.seen += 1;
  }
  const last = run.import();
  if (Math.random() < 0.5) {
    await last.said('facts written', 1);
    process.kill(database.neo4j.pid, 'SIGKILL');
    tally.databaseKills += 1;
  }
  const state = await run.stateAfter(await last.ended);
  const { missing, added } = differenceOf(undisturbed.graph, state.graph);
  const isEqual = missing.length + added.length === 0 && isSame(state, undisturbed);
  tally[isEqual ? 'equal' : 'unequal'] += 1;
  say(`round ${round}: ${isEqual ? 'equal' : `unequal: ${JSON.stringify({ missing: missing.slice(0, 3), added: added.slice(0, 3) })}`}`);
}

/** An import that was killed between its publication and its report is told to be there already, without figures. */
function isSame({ figures }: ImportedState, undisturbed: ImportedState): boolean {
  return JSON.stringify(figures) === JSON.stringify(undisturbed.figures) || Object.keys(figures.facts).length === 0;
}
