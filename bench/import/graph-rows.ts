import { closeSync, openSync, writeSync } from 'node:fs';
import neo4j, { isInt, type Driver, type Record as Row } from 'neo4j-driver';
import type { LocalNeo4j } from '../../src/graph/local/local-neo4j';

type Properties = Readonly<Record<string, unknown>>;

/** What a raw driver is to merge: one line a node or a fact. */
export type GraphRow =
  { readonly label: string; readonly own: Properties } | { readonly type: string; readonly from: string; readonly to: string; readonly own: Properties };

export interface GraphCount {
  readonly nodes: number;
  readonly facts: number;
  readonly properties: number;
  readonly versions: number;
}

/** Entities and their entries in the search; the reference data are everywhere already. */
const NODES = `MATCH (node:Entity|SearchEntry)
  WHERE node.isReference IS NULL AND NOT (node:Organisation AND node.slug IS NOT NULL) AND NOT (node:SearchEntry AND node.scope = 0)
  RETURN [label IN labels(node) WHERE label <> 'Entity'][0] AS label, properties(node) AS own`;
const FACTS = 'MATCH (from:Entity)-[fact]->(to:Entity) RETURN type(fact) AS type, from.id AS from, to.id AS to, properties(fact) AS own';
const COUNTS = `CALL () { MATCH (node) RETURN count(node) AS nodes, sum(size(keys(node))) AS ofNodes }
  CALL () { MATCH ()-[fact]->() RETURN count(fact) AS facts, sum(size(keys(fact))) AS ofFacts }
  CALL () { MATCH (version:Version) RETURN count(version) AS versions }
  RETURN nodes, facts, ofNodes + ofFacts AS properties, versions`;

/** Every node and fact that an import has left, as rows of a file. */
export async function writeGraphRows(from: LocalNeo4j, path: string): Promise<void> {
  await withDriver(from, async (driver) => {
    const file = openSync(path, 'w');
    await stream(driver, NODES, (row) => writeSync(file, lineOf({ label: row.get('label') as string, own: plain(row.get('own') as Properties) })));
    await stream(driver, FACTS, (row) => {
      const [type, start, end] = ['type', 'from', 'to'].map((name) => row.get(name) as string) as [string, string, string];
      writeSync(file, lineOf({ type, from: start, to: end, own: plain(row.get('own') as Properties) }));
    });
    closeSync(file);
  });
}

/** All that stands in a graph, in four numbers. */
export function countGraph(of: LocalNeo4j): Promise<GraphCount> {
  return withDriver(of, async (driver) => {
    const { records } = await driver.executeQuery(COUNTS);
    const [nodes, facts, properties, versions] = ['nodes', 'facts', 'properties', 'versions'].map((name) => Number(records[0]?.get(name)));
    return { nodes, facts, properties, versions } as GraphCount;
  });
}

async function withDriver<Value>({ uri, user, password }: LocalNeo4j, work: (driver: Driver) => Promise<Value>): Promise<Value> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

async function stream(driver: Driver, statement: string, take: (row: Row) => void): Promise<void> {
  const session = driver.session({ fetchSize: 5000 });
  for await (const row of session.run(statement)) take(row);
  await session.close();
}

function lineOf(row: GraphRow): string {
  return `${JSON.stringify(row)}\n`;
}

function plain(own: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, isInt(value) ? value.toNumber() : value]));
}
