import neo4j, { isInt, type Driver } from 'neo4j-driver';
import type { TestNeo4j } from './test-neo4j';

/** What differs between two runs that did the same: who wrote when. */
const OF_THE_RUN = new Set(['openedAt', 'publishedAt', 'lastPublishedAt', 'appliedAt', 'writer', 'at']);

/** Everything that is in a graph, a line a node and a line a relationship, in an order that does not depend on how it was written. */
export async function dumpGraph({ uri, user, password }: TestNeo4j): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const nodes = await linesOf(driver, 'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS words, properties(n) AS own');
    const facts = await linesOf(
      driver,
      'MATCH (a)-[r]->(b) RETURN [type(r), coalesce(a.id, toString(a.number)), coalesce(b.id, toString(b.number))] AS words, properties(r) AS own',
    );
    return [...nodes, ...facts].sort();
  } finally {
    await driver.close();
  }
}

/** What stands in one dump and not in the other. */
export function differenceOf(one: readonly string[], other: readonly string[]): { readonly missing: string[]; readonly added: string[] } {
  const [before, after] = [countLines(one), countLines(other)];
  const beyond = (counted: Map<string, number>, than: Map<string, number>) =>
    [...counted].filter(([line, count]) => count > (than.get(line) ?? 0)).map(([line]) => line);
  return { missing: beyond(before, after), added: beyond(after, before) };
}

function countLines(lines: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const line of lines) counted.set(line, (counted.get(line) ?? 0) + 1);
  return counted;
}

async function linesOf(driver: Driver, statement: string): Promise<string[]> {
  const { records } = await driver.executeQuery(statement);
  return records.map((record) => `${(record.get('words') as string[]).join(' ')} ${textOf(record.get('own') as Record<string, unknown>)}`);
}

function textOf(properties: Record<string, unknown>): string {
  const names = Object.keys(properties).filter((name) => !OF_THE_RUN.has(name));
  return JSON.stringify(Object.fromEntries(names.sort().map((name) => [name, plain(properties[name])])));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return isInt(value) ? value.toString() : value;
}
