import type { Session } from 'neo4j-driver';
import { FACT_PROPERTIES, FACT_TYPES, NODE_LABELS, type NodeLabel } from '../../src/graph/graph-model';

/** How many nodes of each kind: a planner that counts nothing takes a scan of nothing for as good as a seek. */
const NODES: Readonly<Partial<Record<NodeLabel, number>>> = {
  Selector: 1000, Person: 500, Investigation: 500, Source: 500, Platform: 50, Organisation: 50, Scope: 50, Version: 500, Write: 500, Migration: 50,
};
const DRAWABLE: readonly string[] = ['Selector', 'Person', 'Investigation', 'Source', 'Platform', 'Organisation'];
const FACTS_OF_A_TYPE = 500;
const NUMBERS = ['number', 'scope', 'fromVersion', 'untilVersion', 'receivedAt', 'publishedAt', 'openedAt', 'revision', 'batches', 'publications', 'lastPublishedAt'];

const LISTS = ['markings', 'compartments', 'members', 'annotations', 'scopes', 'unpublished'];

function valueOf(property: string): string {
  if (LISTS.includes(property)) return '[]';
  return NUMBERS.includes(property) ? '1000000 + i' : "'statistics-' + i";
}

/** Every property of the model with a value that differs from row to row. */
function assignments(variable: string, properties: readonly string[]): string {
  return properties.map((name) => `${variable}.${name} = ${valueOf(name)}`).join(', ');
}

/** Commits nodes and facts in case-like proportions, so that a plan is made as it would be over a filled graph. */
export async function fillForPlanning(session: Session): Promise<void> {
  for (const [label, count] of Object.entries(NODES)) {
    const labels = DRAWABLE.includes(label) ? `Entity:${label}` : label;
    const properties = NODE_LABELS[label as NodeLabel].filter((name) => name !== 'id');
    const id = DRAWABLE.includes(label) ? `, n.id = '${label}-' + i` : '';
    await session.run(`UNWIND range(1, ${count}) AS i CREATE (n:PlanStatistics:${labels}) SET ${assignments('n', properties)}${id}`);
  }
  for (const type of FACT_TYPES) {
    const [from, to] = type === 'APPEARS_IN' ? ['Selector', 'Investigation'] : ['Person', 'Selector'];
    const ends = `MATCH (a:Entity {id: '${from}-' + i}), (b:Entity {id: '${to}-' + (1 + i % 250)})`;
    await session.run(`UNWIND range(1, ${FACTS_OF_A_TYPE}) AS i ${ends} CREATE (a)-[f:${type}]->(b) SET ${assignments('f', FACT_PROPERTIES)}`);
  }
  await session.run('CALL db.resampleOutdatedIndexes()');
  await session.run('CALL db.awaitIndexes()');
}

export async function emptyAfterPlanning(session: Session): Promise<void> {
  await session.run('MATCH (n:PlanStatistics) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
