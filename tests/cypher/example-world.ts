import neo4j, { type Transaction } from 'neo4j-driver';
import { FACT_PROPERTIES, FACT_TYPES, FAR_FUTURE, NODE_LABELS, type NodeLabel } from '../../src/graph/graph-model';
import type { AccessParams } from '../../src/graph/statement';

/** The viewer who sees everything of the example world. */
export const EXAMPLE_ACCESS: AccessParams = { readScopes: [1], version: 1, unpublished: [] };

const MOMENT = Date.UTC(2026, 0, 1);
const WHOLE_NUMBERS = [
  'number',
  'last',
  'lastScope',
  'publications',
  'scopesRevision',
  'revision',
  'batches',
  'version',
  'importVersion',
  'scope',
  'fromVersion',
];
const MOMENTS = ['lastPublishedAt', 'receivedAt', 'occurredAt', 'openedAt', 'publishedAt', 'appliedAt', 'at', 'firstSeen', 'lastSeen'];
const LISTS = ['markings', 'compartments', 'members', 'annotations', 'relatedReports'];

/** Values that the examples of the query files ask for. */
const NAMED: Readonly<Record<string, unknown>> = {
  untilVersion: FAR_FUTURE,
  urn: 'KENT/2026/0001',
  force: 'kent',
  openedOn: '2026-01-01',
  state: 'open',
  writer: 'writer',
  key: 'key',
  importKey: 'key',
  name: 'graph',
  scopes: [1],
  batches: 0,
  laneBatches: [0],
  laneProgress: [''],
  isReference: true,
  sha256: '00',
  source: 'src_0000000000000000000000',
  investigation: 'inv_0000000000000000000000',
  // The one version of this world is open.
  unpublished: [1],
};

function valueOf(property: string): unknown {
  if (property in NAMED) return NAMED[property];
  if (WHOLE_NUMBERS.includes(property)) return 1;
  if (MOMENTS.includes(property)) return MOMENT;
  return LISTS.includes(property) ? [] : 'example';
}

function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored);
  return typeof value === 'number' ? neo4j.int(value) : value;
}

function propertiesOf(names: readonly string[], own: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, stored(own[name] ?? valueOf(name))]));
}

const LABELS_BY_PREFIX: Readonly<Record<string, NodeLabel>> = { inv: 'Investigation', per: 'Person', src: 'Source', plt: 'Platform', org: 'Organisation' };
const TYPES_BY_LABEL: Readonly<Record<string, string>> = {
  Investigation: 'INVESTIGATION',
  Person: 'PERSON',
  Source: 'SOURCE',
  Platform: 'PLATFORM',
  Organisation: 'ORGANISATION',
};
const EMAIL = exampleId('eml');
const PERSON = exampleId('per');

/** The id that the examples of query files use: `exampleId('inv')` for the first investigation, `exampleId('inv', 1)` for the second. */
export function exampleId(prefix: string, digit: 0 | 1 = 0): string {
  return `${prefix}_${String(digit).repeat(22)}`;
}

async function writeNode(transaction: Transaction, labels: readonly string[], identity: string, properties: Record<string, unknown>): Promise<void> {
  await transaction.run(`MERGE (n:${labels[0] ?? ''} {${identity}: $properties.${identity}}) SET n:${labels.join(':')}, n += $properties`, { properties });
}

async function writeEntity(transaction: Transaction, id: string, own: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const label = LABELS_BY_PREFIX[id.slice(0, 3)] ?? 'Selector';
  await writeNode(transaction, ['Entity', label], 'id', propertiesOf(NODE_LABELS[label], { id, type: TYPES_BY_LABEL[label] ?? 'EMAIL', ...own }));
}

async function writeFact(transaction: Transaction, type: string, [fromId, toId]: readonly [string, string], id = exampleId('fai')): Promise<void> {
  const properties = propertiesOf(FACT_PROPERTIES, { id, source: exampleId('src') });
  await transaction.run(`MATCH (a:Entity {id: $fromId}), (b:Entity {id: $toId}) CREATE (a)-[f:${type}]->(b) SET f = $properties`, { fromId, toId, properties });
}

/**
 * One of everything that the model knows, inside a transaction that is never committed: what the examples of the query
 * files name is found, and every label, fact type and property exists, so that a plan warns of no unknown name.
 */
export async function writeExampleWorld(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const [label, properties] of Object.entries<readonly string[]>(NODE_LABELS)) {
    const [identity = 'id'] = properties;
    if (identity !== 'id') await writeNode(transaction, [label], identity, propertiesOf(properties));
  }
  // Scope 0 is that of reference data.
  for (const [scope, entity] of [EMAIL, exampleId('plt')].reverse().entries())
    await writeNode(transaction, ['SearchEntry'], 'entity', propertiesOf(NODE_LABELS.SearchEntry, { entity, scope, scopeWord: `s${scope}` }));
  const entities = new Set([...ids, ...Object.keys(LABELS_BY_PREFIX).map((prefix) => exampleId(prefix)), exampleId('inv', 1), EMAIL]);
  for (const id of entities) await writeEntity(transaction, id);
  await writeEntity(transaction, exampleId('src', 1), { investigation: exampleId('inv', 1) });
  for (const type of FACT_TYPES) await writeFact(transaction, type, [PERSON, EMAIL]);
  await writeFact(transaction, 'ON', [EMAIL, exampleId('plt')], exampleId('fai', 1));
  await writeFact(transaction, 'RELATED_TO', [exampleId('inv'), exampleId('inv', 1)], exampleId('fai', 1));
  for (const holder of [exampleId('inv'), exampleId('inv', 1)]) {
    for (const held of [EMAIL, PERSON]) await writeFact(transaction, 'APPEARS_IN', [held, holder], exampleId('fai', 1));
    await writeFact(transaction, 'INVOLVED_IN', [PERSON, holder], exampleId('fai', 1));
  }
}
