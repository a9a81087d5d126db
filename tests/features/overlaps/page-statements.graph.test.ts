import { startApiServer, type ApiServer } from '../../support/api-server';
import { dataOf, nodesOf, type Edges } from '../../support/asking';
import { openRawDriver } from '../../support/raw-driver';
import { testNeo4j } from '../../support/test-neo4j';
import { NORTHSHIRE } from '../../support/two-forces';
import { crowdedUrn, crowdedWorld } from '../../support/world/crowded-world';
import { loadWorld } from '../../support/world/load-world';

const OVERLAP =
  'id score strength left { urn } right { urn title } reasons { weight heldBy explanation entity { label } facts(first: 5) { edges { node { id } } } } ignored { weight }';
const OF_ONE = `query ($urn: String!, $first: Int) { investigation(urn: $urn) { overlaps(first: $first) { edges { node { ${OVERLAP} } } } } }`;
const OF_MANY = `query ($first: Int) { investigations(first: $first) { edges { node { overlaps(first: 5) { edges { node { ${OVERLAP} } } } } } } }`;

let server: ApiServer;

beforeAll(async () => {
  server = await startApiServer({ limits: { cost: 1_000_000 } });
  const driver = openRawDriver(testNeo4j());
  const session = driver.session();
  await loadWorld(session, crowdedWorld(60));
  await session.close();
  await driver.close();
}, 60_000);

afterAll(() => server.close());

/** The names of the statements that reach the graph while the work lasts. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { graph } = server.system;
  const run = graph.run.bind(graph);
  const names: string[] = [];
  graph.run = (spec, params) => {
    names.push(spec.name);
    return run(spec, params);
  };
  await work().finally(() => Reflect.deleteProperty(graph, 'run'));
  return names.sort();
}

async function pageOf(first: number): Promise<number> {
  const { investigation } = await dataOf<{ investigation: { overlaps: Edges<unknown> } }>(server, NORTHSHIRE, OF_ONE, { urn: crowdedUrn(0), first });
  return nodesOf(investigation.overlaps).length;
}

test('a page of 50 overlaps runs the same statements as a page of 10', async () => {
  await pageOf(1);
  const ofTen = await statementsOf(async () => expect(await pageOf(10)).toBe(10));
  const ofFifty = await statementsOf(async () => expect(await pageOf(50)).toBe(50));
  expect(ofFifty).toEqual(ofTen);
  expect(new Set(ofTen).size).toBe(ofTen.length);
});

test('the overlaps of 50 investigations take the same statements as those of 10', async () => {
  const ofTen = await statementsOf(() => dataOf(server, NORTHSHIRE, OF_MANY, { first: 10 }));
  const ofFifty = await statementsOf(() => dataOf(server, NORTHSHIRE, OF_MANY, { first: 50 }));
  expect(ofFifty).toEqual(ofTen);
});
