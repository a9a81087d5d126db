import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import { looseKeyOf } from '../../../src/domain/selectors/loose-key';
import { inputHash } from '../../../src/versions/keyed-write';
import { entriesOf } from './entries-of';
import type { World, WorldSelector } from './world';

interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored);
  return typeof value === 'number' ? neo4j.int(value) : value;
}

function nodeRow(labels: readonly string[], properties: object): NodeRow {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return { labels, properties: Object.fromEntries(present.map(([name, value]) => [name, stored(value)])) };
}

function bookkeeping({ scopes, versions, counter, writes }: World): NodeRow[] {
  return [
    nodeRow(['GraphVersion'], { name: 'graph', ...counter }),
    ...scopes.map((scope) => nodeRow(['Scope'], scope)),
    ...versions.map((version) => nodeRow(['Version'], { ...version, state: version.publishedAt === null ? 'open' : 'published' })),
    ...writes.map(({ actor, clientKey, input, investigationId, at }) =>
      nodeRow(['Write'], {
        key: JSON.stringify([actor.force, actor.name, 'investigations/create-investigation', clientKey]),
        input: inputHash(input),
        outcome: JSON.stringify({ kind: 'saved', id: investigationId }),
        at,
      }),
    ),
  ];
}

function entities(world: World): NodeRow[] {
  const ofKind = (label: string, type: string, rows: readonly object[]) => rows.map((row) => nodeRow(['Entity', label], { ...row, type }));
  return [
    ...ofKind(
      'Platform',
      'PLATFORM',
      world.platforms.map(({ kind, ...rest }) => ({ ...rest, kind })),
    ),
    ...ofKind('Organisation', 'ORGANISATION', world.organisations),
    ...ofKind('Investigation', 'INVESTIGATION', world.investigations),
    ...ofKind('Source', 'SOURCE', world.sources),
    ...ofKind('Person', 'PERSON', world.persons),
    ...world.selectors.map((selector: WorldSelector) => nodeRow(['Entity', 'Selector'], { ...selector, looseKey: looseKeyOf(selector) })),
  ];
}

/** The reports that sources quote by number. */
function quotedReports({ sources }: World): NodeRow[] {
  return sources.flatMap(({ id: source, relatedReports, investigation, origin, scope, fromVersion, untilVersion }) =>
    relatedReports.map((report) => nodeRow(['QuotedReport'], { report, source, investigation, origin, scope, fromVersion, untilVersion })),
  );
}

function searchEntries(world: World): NodeRow[] {
  return entriesOf(world).map((entry) => nodeRow(['SearchEntry'], entry));
}

async function replace(transaction: ManagedTransaction, world: World): Promise<void> {
  await transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await transaction.run('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', {
    rows: [...bookkeeping(world), ...entities(world), ...quotedReports(world), ...searchEntries(world)],
  });
  const rows = world.facts.map(({ type, from, to, ...properties }) => ({ type, from, to, properties: nodeRow([], properties).properties }));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (from:Entity {id: row.from})
     MATCH (to:Entity {id: row.to})
     CREATE (from)-[fact:$(row.type)]->(to)
     SET fact = row.properties`,
    { rows },
  );
}

/** Makes the database hold this world and nothing else, but for the model's own constraints and indexes. */
export async function loadWorld(session: Session, world: World): Promise<void> {
  await session.executeWrite((transaction) => replace(transaction, world));
}
