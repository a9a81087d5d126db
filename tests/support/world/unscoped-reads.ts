import type { RequestContext } from '../../../src/features/request-context';
import type { StatementSpec } from '../../../src/graph/statement';
import type { Fields } from '../../../src/graph/value-types';

/** Reads as no query file may have them: nothing in them knows a viewer. For planting leaks in tests. */
const TEXT = { kind: 'STRING', nullable: false } as const;
const NUMBER = { kind: 'INTEGER', nullable: false } as const;
const TEXTS = { kind: 'LIST', of: TEXT, nullable: false } as const;

function spec(name: string, text: string, params: Fields, columns: Fields): StatementSpec {
  return { name: `planted/${name}`, mode: 'read', rows: 'many', scoped: false, text, params, columns };
}

async function read<Row>({ graph }: RequestContext, statement: StatementSpec, params: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return (await graph.run(statement, params)) as Row[];
}

const COUNTS = spec(
  'counts',
  'UNWIND $ids AS wanted MATCH (n:Entity {id: wanted}) RETURN n.id AS id, COUNT { (n)--() } AS count, COUNT { (n)-[:APPEARS_IN]->() } AS holders',
  { ids: TEXTS },
  { id: TEXT, count: NUMBER, holders: NUMBER },
);

/** All neighbours and all holders of things. */
export function hiddenCounts(context: RequestContext, ids: readonly string[]): Promise<{ id: string; count: number; holders: number }[]> {
  return read(context, COUNTS, { ids: [...new Set(ids)] });
}

const VICTIMS = spec(
  'victims',
  `UNWIND $ids AS wanted MATCH (n:Entity {id: wanted})
   RETURN n.id AS id, COUNT { (n)-[f:APPEARS_IN|USES]-(other) WHERE f.role = 'VICTIM' OR EXISTS { (other)-[:INVOLVED_IN {role: 'VICTIM'}]->() } } AS victims`,
  { ids: TEXTS },
  { id: TEXT, victims: NUMBER },
);

/** How many victims stand beside things. */
export function hiddenVictims(context: RequestContext, ids: readonly string[]): Promise<{ id: string; victims: number }[]> {
  return read(context, VICTIMS, { ids });
}

const PLACES = spec(
  'places',
  'UNWIND $ids AS wanted MATCH (n:Investigation {id: wanted}) RETURN n.id AS id, n.openedOn AS openedOn',
  { ids: TEXTS },
  { id: TEXT, openedOn: TEXT },
);

export function hiddenPlaces(context: RequestContext, ids: readonly string[]): Promise<{ id: string; openedOn: string }[]> {
  return read(context, PLACES, { ids });
}

const ROLES = spec(
  'roles',
  'UNWIND $ids AS wanted MATCH (n:Person {id: wanted}) RETURN n.id AS id, COLLECT { MATCH (n)-[f:INVOLVED_IN]->() RETURN DISTINCT f.role } AS roles',
  { ids: TEXTS },
  { id: TEXT, roles: TEXTS },
);

export function hiddenRoles(context: RequestContext, ids: readonly string[]): Promise<{ id: string; roles: string[] }[]> {
  return read(context, ROLES, { ids });
}

const QUOTES = spec(
  'quotes',
  'UNWIND $ids AS wanted MATCH (n:Source {id: wanted}) RETURN n.id AS id, COUNT { MATCH (q:QuotedReport) WHERE q.report = n.reportNumber } AS count',
  { ids: TEXTS },
  { id: TEXT, count: NUMBER },
);

/** How many sources anywhere quote a source's report. */
export function hiddenQuotes(context: RequestContext, ids: readonly string[]): Promise<{ id: string; count: number }[]> {
  return read(context, QUOTES, { ids });
}

const NUMBERED = spec('numbered', 'MATCH (n:Investigation {urn: $urn, force: $force}) RETURN n.id AS id', { urn: TEXT, force: TEXT }, { id: TEXT });

export function investigationsNumbered(context: RequestContext, urn: string, force: string): Promise<{ id: string }[]> {
  return read(context, NUMBERED, { urn, force });
}

const SCORES = spec(
  'scores',
  "CALL db.index.fulltext.queryNodes('search_entry', $query) YIELD node, score RETURN node.entity AS id, max(score) AS score ORDER BY score DESC, id",
  { query: TEXT },
  { id: TEXT, score: { kind: 'FLOAT', nullable: false } },
);

/** What the index finds, the best first by the scores that it makes of all entries. */
export function textScores(context: RequestContext, query: string): Promise<{ id: string; score: number }[]> {
  return read(context, SCORES, { query });
}
