import { checkRecipes, failureOf } from '../../tests/support/world/check-recipes';
import { InterferenceFinder } from '../../tests/support/world/find-interference';
import { InterferenceTally } from '../../tests/support/world/interference-tally';
import type { WorldRecipe } from '../../tests/support/world/world-recipe';
import { WorldServer } from '../../tests/support/world/world-server';
import { startThrowAwayNeo4j } from '../../tests/support/throw-away-neo4j';
import { say } from '../bench-run';

const GRAPHS = 1_000;
const LINE_EVERY = 25;
const SHRINKING = 300_000;

function numberOf(options: readonly string[], name: string, otherwise: number): number {
  const place = options.indexOf(name);
  const given = place < 0 ? otherwise : Number(options[place + 1]);
  if (!Number.isSafeInteger(given)) throw new Error(`${name} takes a whole number`);
  return given;
}

/** Compares whole answers over many graphs and over their visible parts: `npm run bench interference -- [--graphs 1000] [--seed N]`. */
export async function run(options: readonly string[]): Promise<void> {
  const graphs = numberOf(options, '--graphs', GRAPHS);
  const seed = numberOf(options, '--seed', Date.now() % 2 ** 31);
  say(`${graphs} graphs, seed ${seed}`);
  const neo4j = await startThrowAwayNeo4j(say);
  try {
    const server = await WorldServer.open(neo4j.neo4j);
    await compareAll(new InterferenceFinder(server), graphs, seed).finally(() => server.close());
  } finally {
    await neo4j.remove();
  }
}

async function compareAll(finder: InterferenceFinder, graphs: number, seed: number): Promise<void> {
  const tally = new InterferenceTally();
  const check = async (recipe: WorldRecipe) => {
    tally.add(await finder.find(recipe));
    if (tally.graphs % LINE_EVERY === 0) say(tally.line());
  };
  const failure = failureOf(await checkRecipes(check, { graphs, seed, shrinking: SHRINKING }));
  if (failure !== null) throw new Error(failure);
  process.stdout.write(`${tally.line()}\n`);
}
