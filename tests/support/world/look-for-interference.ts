import { testNeo4j } from '../test-neo4j';
import { rootFieldsOf } from './cases';
import { checkRecipes, failureOf } from './check-recipes';
import { InterferenceFinder } from './find-interference';
import { InterferenceTally } from './interference-tally';
import { WorldServer } from './world-server';

/** The same worlds in every run; another number tries others, as the bench does. */
const SEED = Number(process.env['INTELMAP_INTERFERENCE_SEED'] ?? 20_261_124);
const SHRINKING = 60_000;
/** Which of the files that share the worlds between them, so that they are looked at side by side. */
export type Share = 0 | 1;

/** The tests of one share: so many worlds of its own, each asked whole and with everything removed that its viewer may not see. */
export function lookForInterference(share: Share, graphs: number): void {
  let server: WorldServer;
  let finder: InterferenceFinder;

  beforeAll(async () => {
    server = await WorldServer.open(testNeo4j());
    finder = new InterferenceFinder(server);
  });

  afterAll(() => server.close());

  test('every root field of the schema has its case', () => {
    expect(finder.rootFields).toEqual(rootFieldsOf(server.schema));
  });

  test('a viewer gets the same whole answers with everything invisible to them in the graph and with it physically removed', async () => {
    const tally = new InterferenceTally();
    const settings = { graphs, seed: SEED + share, shrinking: SHRINKING };
    const details = await checkRecipes(async (recipe) => tally.add(await finder.find(recipe)), settings);
    expect(failureOf(details)).toBeNull();
    // Worlds in which nothing is hidden, or nothing is seen, would prove nothing; nor would worlds without a pointer, which is rarer.
    expect(tally.telling).toBeGreaterThan(graphs / 2);
    expect(tally.pointed).toBeGreaterThan(graphs / 20);
    expect([...tally.answered].sort()).toEqual(finder.rootFields);
  }, 900_000);
}
