import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphRow } from './graph-rows';

/**
 * A program of the driver alone: merges rows that were read and turned into the driver's own values before, in batches by two
 * writers, nodes first. `node bin/dev.js bench/import/merge-rows.ts <rows> <rows in a batch>`; the database is named by NEO4J_URI.
 */
const WRITERS = 2;

interface Batch {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

interface Batches {
  readonly ofNodes: readonly Batch[];
  readonly ofFacts: readonly Batch[];
}

function nodeStatement(label: string): string {
  return `UNWIND $rows AS row MERGE (node:Entity {id: row.id}) ON CREATE SET node:${label}, node += row`;
}

function factStatement(type: string): string {
  return `UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
    MERGE (from)-[fact:${type} {id: row.id}]->(to) ON CREATE SET fact += row.own`;
}

async function readBatches(path: string, size: number): Promise<Batches> {
  const nodes = new Map<string, unknown[]>();
  const facts = new Map<string, unknown[]>();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const row = JSON.parse(line) as GraphRow;
    if ('label' in row) rowsOf(nodes, row.label).push(driverValues(row.own));
    else rowsOf(facts, row.type).push({ id: row.own['id'], from: row.from, to: row.to, own: driverValues(row.own) });
  }
  const cut = (groups: ReadonlyMap<string, unknown[]>, statementOf: (name: string) => string) =>
    [...groups].flatMap(([name, rows]) => batchesOf(rows, size).map((batch) => ({ statement: statementOf(name), rows: batch })));
  return { ofNodes: cut(nodes, nodeStatement), ofFacts: cut(facts, factStatement) };
}

function rowsOf(groups: Map<string, unknown[]>, name: string): unknown[] {
  const rows = groups.get(name) ?? [];
  groups.set(name, rows);
  return rows;
}

function batchesOf(rows: readonly unknown[], size: number): unknown[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

function driverValues(own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]));
}

async function merge(driver: Driver, batches: readonly Batch[]): Promise<number> {
  const began = performance.now();
  const waiting = batches[Symbol.iterator]();
  const writer = async () => {
    const session = driver.session();
    for (const { statement, rows } of waiting) await session.executeWrite((transaction) => transaction.run(statement, { rows }).then(() => undefined));
    await session.close();
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return (performance.now() - began) / 1000;
}

async function main([path, size]: readonly string[]): Promise<void> {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
  const batches = await readBatches(path as string, Number(size));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.getServerInfo();
  const [nodeSeconds, factSeconds] = [await merge(driver, batches.ofNodes), await merge(driver, batches.ofFacts)];
  const count = (of: readonly Batch[]) => of.reduce((sum, { rows }) => sum + rows.length, 0);
  process.stdout.write(JSON.stringify({ nodes: count(batches.ofNodes), facts: count(batches.ofFacts), nodeSeconds, factSeconds }));
  await driver.close();
}

// Switched on by the launcher of development scripts, and paid for at each statement: the driver takes a stack trace of it.
process.setSourceMapsEnabled(false);
void main(process.argv.slice(2));
