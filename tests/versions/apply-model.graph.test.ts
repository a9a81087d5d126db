import { MODEL_STEPS } from '../../src/generated/cypher/model';
import { listMigrations } from '../../src/generated/cypher/versions';
import { openGraph, type Graph } from '../../src/graph/graph';
import { systemClock } from '../../src/kernel/clock';
import { OperatorFault } from '../../src/kernel/faults';
import { applyModel } from '../../src/versions/apply-model';
import { emptyDatabase } from '../support/api-server';
import { openRawDriver } from '../support/raw-driver';
import { testNeo4j } from '../support/test-neo4j';

let driver: ReturnType<typeof openRawDriver>;
let graphs: Graph[] = [];

/** As new as a database can be: no data, no constraint, no index, no step. */
beforeEach(async () => {
  driver = openRawDriver(testNeo4j());
  await emptyDatabase(testNeo4j());
  await driver.executeQuery('MATCH (migration:Migration) DELETE migration');
  const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name');
  for (const record of records) await driver.executeQuery(`DROP CONSTRAINT ${String(record.get('name'))}`);
  const indexes = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const record of indexes.records) await driver.executeQuery(`DROP INDEX ${String(record.get('name'))}`);
  graphs = Array.from({ length: 3 }, () => openGraph({ ...testNeo4j(), deadline: 20_000 }));
});

afterEach(async () => {
  await driver.executeQuery('MATCH (migration:Migration) DELETE migration');
  await driver.close();
  await Promise.all(graphs.map((graph) => graph.close()));
});

test('of several processes that apply the model at the same time each ends with the whole of it, recorded once', async () => {
  const reports = await Promise.all(graphs.map((graph) => applyModel(graph, systemClock)));
  expect(reports.map(({ total }) => total)).toEqual(Array(3).fill(MODEL_STEPS.length));
  const recorded = await listMigrations(graphs[0] as Graph, {});
  expect(recorded.map(({ name }) => name).sort()).toEqual(MODEL_STEPS.map(({ name }) => name));
  const { records } = await driver.executeQuery('MATCH (graph:GraphVersion) RETURN count(graph) AS counted');
  expect(String(records[0]?.get('counted'))).toBe('1');
  expect((await applyModel(graphs[1] as Graph, systemClock)).applied).toEqual([]);
});

test('a step that was changed after it was applied is refused in a sentence', async () => {
  const [graph] = graphs as [Graph];
  await applyModel(graph, systemClock);
  await driver.executeQuery("MATCH (migration:Migration {name: '001-entity-id'}) SET migration.sha256 = 'another'");
  const refusal = applyModel(graph, systemClock);
  await expect(refusal).rejects.toThrow(OperatorFault);
  await expect(refusal).rejects.toThrow("another 001-entity-id than this program's");
});
