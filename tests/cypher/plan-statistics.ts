import type { Session } from 'neo4j-driver';
import { FACT_PROPERTIES, FACT_TYPES, NODE_LABELS } from '../../src/graph/graph-model';

/** A planner that counts nothing takes a scan of nothing for as good as a seek. */
const NODES_OF_A_LABEL = 500;
/** Labels of which there are few whatever the graph holds. */
const FEW: readonly string[] = ['Platform', 'Organisation', 'Scope', 'Migration', 'Seed'];
const FACTS_OF_A_TYPE = 500;
const NUMBERS = [
  'number',
  'scope',
  'fromVersion',
  'untilVersion',
  'receivedAt',
  'publishedAt',
  'openedAt',
  'revision',
  'batches',
  'publications',
  'lastPublishedAt',
];

const LISTS = ['markings', 'compartments', 'members', 'annotations', 'scopes', 'unpublished', 'laneBatches', 'laneProgress'];

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
  const labels = Object.entries<readonly string[]>(NODE_LABELS).filter(([label]) => label !== 'Entity' && label !== 'GraphVersion');
  for (const [label, properties] of labels) {
    const drawable = properties.includes('id');
    const set = assignments(
      'n',
      properties.filter((name) => name !== 'id'),
    );
    const create = `CREATE (n:PlanStatistics:${drawable ? `Entity:${label}` : label}) SET ${set}${drawable ? `, n.id = '${label}-' + i` : ''}`;
    await session.run(`UNWIND range(1, ${FEW.includes(label) ? 50 : NODES_OF_A_LABEL}) AS i ${create}`);
  }
  for (const type of FACT_TYPES) {
    const [from, to] = type === 'APPEARS_IN' ? ['Selector', 'Investigation'] : ['Person', 'Selector'];
    const ends = `MATCH (a:Entity {id: '${from}-' + i}), (b:Entity {id: '${to}-' + (1 + i % 250)})`;
    await session.run(`UNWIND range(1, ${FACTS_OF_A_TYPE}) AS i ${ends} CREATE (a)-[f:${type}]->(b) SET ${assignments('f', FACT_PROPERTIES)}`);
  }
  await session.run('CALL db.resampleOutdatedIndexes()');
  await session.run('CALL db.awaitIndexes()');
  await session.run('CALL db.clearQueryCaches()');
}

export async function emptyAfterPlanning(session: Session): Promise<void> {
  await session.run('MATCH (n:PlanStatistics) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
