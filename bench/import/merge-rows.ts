import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { GraphRow } from './graph-rows';

/**
 * A program of the driver alone: merges rows that were read and turned into the driver's own values before, in batches by two
 * writers, nodes first. `node bin/dev.js bench/import/merge-rows.ts <rows> <rows in a batch>`; the database is named by NEO4J_URI.
 */
type MergedRow = Readonly<Record<string, unknown>>;

interface Batch {
  readonly statement: string;
  readonly rows: readonly MergedRow[];
}

interface Batches {
  readonly ofNodes: readonly Batch[];
  readonly ofFacts: readonly Batch[];
}

/** Properties one by one: a whole map would be planned with a stop for all rows, since it might change what is looked for. */
function setAll(variable: string, names: readonly string[]): string {
  return names.map((name) => `${variable}.${name} = row.${name}`).join(', ');
}

/** An entry of the search bears no id. The seek is prescribed: planned while there are few, the statement would scan all of them ever after. */
function entryStatement(names: readonly string[]): string {
  return `UNWIND $rows AS row WITH row WHERE NOT EXISTS {
      MATCH (known:SearchEntry {entity: row.entity, scope: row.scope}) USING INDEX SEEK known:SearchEntry(entity, scope)
      WHERE known.fromVersion = row.fromVersion
    } CREATE (entry:SearchEntry) SET ${setAll('entry', names)}`;
}

function nodeStatement(label: string, names: readonly string[]): string {
  if (label === 'SearchEntry') return entryStatement(names);
  return `UNWIND $rows AS row MERGE (node:Entity {id: row.id}) ON CREATE SET node:${label}, ${setAll('node', names)}`;
}

function factStatement(type: string, names: readonly string[]): string {
  return `UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
    MERGE (from)-[fact:${type} {id: row.id}]->(to) ON CREATE SET ${setAll('fact', names)}`;
}

async function readBatches(path: string, size: number): Promise<Batches> {
  const nodes = new Map<string, MergedRow[]>();
  const facts = new Map<string, MergedRow[]>();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const row = JSON.parse(line) as GraphRow;
    if ('label' in row) rowsOf(nodes, row.label).push(driverValues(row.own));
    else rowsOf(facts, row.type).push({ ...driverValues(row.own), from: row.from, to: row.to });
  }
  const cut = (groups: ReadonlyMap<string, MergedRow[]>, statementOf: (name: string, properties: readonly string[]) => string) =>
    [...groups].flatMap(([name, rows]) => {
      const statement = statementOf(name, propertiesOf(rows));
      return batchesOf(rows, size).map((batch) => ({ statement, rows: batch }));
    });
  return { ofNodes: cut(nodes, nodeStatement), ofFacts: cut(facts, factStatement) };
}

function rowsOf(groups: Map<string, MergedRow[]>, name: string): MergedRow[] {
  const rows = groups.get(name) ?? [];
  groups.set(name, rows);
  return rows;
}

function propertiesOf(rows: readonly MergedRow[]): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].filter((name) => !['id', 'from', 'to'].includes(name));
}

function batchesOf(rows: readonly MergedRow[], size: number): MergedRow[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

function driverValues(own: Readonly<Record<string, unknown>>): MergedRow {
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]));
}

/** One writer begins at each end, so that the two seldom wait for the same hub. */
async function merge(driver: Driver, batches: readonly Batch[]): Promise<number> {
  const began = performance.now();
  const waiting = [...batches];
  const writer = async (next: () => Batch | undefined) => {
    const session = driver.session();
    for (let batch = next(); batch; batch = next()) await mergeBatch(session, batch);
    await session.close();
  };
  await Promise.all([writer(() => waiting.shift()), writer(() => waiting.pop())]);
  return (performance.now() - began) / 1000;
}

async function mergeBatch(session: Session, { statement, rows }: Batch): Promise<void> {
  await session.executeWrite((transaction) => transaction.run(statement, { rows }).then(() => undefined));
}

async function main([path, size]: readonly string[]): Promise<void> {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
  const batches = await readBatches(path as string, Number(size));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.getServerInfo();
  const before = process.cpuUsage();
  const [nodeSeconds, factSeconds] = [await merge(driver, batches.ofNodes), await merge(driver, batches.ofFacts)];
  const count = (of: readonly Batch[]) => of.reduce((sum, { rows }) => sum + rows.length, 0);
  const { user: own, system } = process.cpuUsage(before);
  const merged = { nodes: count(batches.ofNodes), facts: count(batches.ofFacts), nodeSeconds, factSeconds, cpuSeconds: (own + system) / 1e6 };
  process.stdout.write(JSON.stringify(merged));
  await driver.close();
}

// Switched on by the launcher of development scripts, and paid for at each statement: the driver takes a stack trace of it.
process.setSourceMapsEnabled(false);
void main(process.argv.slice(2));
