import { rootFieldsOf } from '../support/world/cases';
import { checkRecipes, failureOf } from '../support/world/check-recipes';
import { InterferenceFinder } from '../support/world/find-interference';
import { InterferenceTally } from '../support/world/interference-tally';
import { WorldServer } from '../support/world/world-server';
import { testNeo4j } from '../support/test-neo4j';

const GRAPHS = 100;
/** The same worlds in every run; another number tries others, as the bench does. */
const SEED = Number(process.env['INTELMAP_INTERFERENCE_SEED'] ?? 20_261_124);
const SHRINKING = 60_000;

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
  const details = await checkRecipes(async (recipe) => tally.add(await finder.find(recipe)), { graphs: GRAPHS, seed: SEED, shrinking: SHRINKING });
  expect(failureOf(details)).toBeNull();
  // Worlds in which nothing is hidden, or nothing is seen, would prove nothing.
  expect(tally.telling).toBeGreaterThan(GRAPHS / 2);
  expect(tally.pointed).toBeGreaterThan(GRAPHS / 10);
  expect([...tally.answered].sort()).toEqual(finder.rootFields);
}, 600_000);
