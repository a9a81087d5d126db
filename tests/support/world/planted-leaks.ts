import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { KIND_WEIGHTS } from '../../../src/domain/overlap/kind-weights';
import type { ScoredOverlap } from '../../../src/domain/overlap/score-overlap';
import { rarity } from '../../../src/domain/overlap/weigh-reason';
import type { Connection } from '../../../src/domain/paging/connection';
import { personLabel } from '../../../src/domain/people/person-label';
import { readSought } from '../../../src/domain/search/sought-text';
import type { CheckResultNode, PointerNode } from '../../../src/features/lookups/check-result-node';
import type { Reading, RequestContext } from '../../../src/features/request-context';
import { indexQuery } from '../../../src/features/search/index-query';
import { ClientFault } from '../../../src/kernel/faults';
import { buildSchema } from '../../../src/server/schema';
import { GraphViews, type PinnedView } from '../../../src/versions/graph-views';
import type { Viewer } from '../../../src/domain/access/viewer';
import { hiddenCounts, hiddenPlaces, hiddenQuotes, hiddenRoles, hiddenVictims, investigationsNumbered, textScores } from './unscoped-reads';
import type { WorldServerOptions } from './world-server';

/** A leak as it is made in practice, put into a schema of the test's own. */
export interface PlantedLeak {
  readonly options: () => WorldServerOptions;
}

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>, unknown>;
type Replace = (resolve: Resolve) => Resolve;

function withField(schema: GraphQLSchema, typeName: string, fieldName: string, replace: Replace): GraphQLSchema {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`The schema has no ${typeName}.${fieldName}`);
  field.resolve = replace((field.resolve ?? defaultFieldResolver) as Resolve) as GraphQLFieldResolver<unknown, unknown>;
  return schema;
}

function leakIn(typeName: string, fieldName: string, replace: Replace): PlantedLeak {
  return { options: () => ({ schema: withField(buildSchema(), typeName, fieldName, replace) }) };
}

type Named = { readonly id: string };
type Page<Node> = Connection<Node>;

/** `COUNT { (n)--() }`: the total of a list is the node's degree. */
export const countOfNeighbours = leakIn('Selector', 'facts', (resolve) => async (parent, args, context, info) => {
  const page = (await resolve(parent, args, context, info)) as Page<Named>;
  const [{ count } = { count: 0 }] = await hiddenCounts(context, [(parent as Named).id]);
  return { ...page, totalCount: count };
});

/** A report is told to be quoted, by whomever. */
export const quotesOutOfSight = leakIn('Source', 'related', (resolve) => async (parent, args, context, info) => {
  const page = (await resolve(parent, args, context, info)) as Page<Named>;
  const [{ count } = { count: 0 }] = await hiddenQuotes(context, [(parent as Named).id]);
  return { ...page, totalCount: count };
});

/** Rarity taken from all holders: the board's order and scores tell of those out of sight. */
export const rankByHiddenRarity = leakIn('Query', 'overlaps', (resolve) => async (parent, args, context, info) => {
  const page = (await resolve(parent, args, context, info)) as Page<ScoredOverlap>;
  const selectorIds = page.edges.flatMap(({ node }) => node.reasons.map(({ selector }) => selector.selectorId));
  const holders = new Map((await hiddenCounts(context, selectorIds)).map(({ id, holders: all }) => [id, all]));
  const scoreOf = ({ reasons }: ScoredOverlap) =>
    reasons.reduce((sum, { selector }) => sum + KIND_WEIGHTS[selector.type] * rarity(Math.max(2, holders.get(selector.selectorId) ?? 2)), 0);
  const edges = page.edges.map((edge) => ({ ...edge, node: { ...edge.node, score: scoreOf(edge.node) } }));
  return { ...page, edges: edges.sort((left, right) => right.node.score - left.node.score) };
});

/** Rows of the full-text index are filtered for the viewer, their scores are not: the order tells of what is out of sight. */
export const fullTextScore = leakIn('Query', 'search', (resolve) => async (parent, args, context, info) => {
  const page = (await resolve(parent, args, context, info)) as Page<Named>;
  const { view } = await context.reading();
  const scores = new Map((await textScores(context, queryOf(args['text'], view.access.readScopes))).map(({ id, score }) => [id, score]));
  const scoreOf = ({ node }: { readonly node: Named }) => scores.get(node.id) ?? 0;
  return { ...page, edges: [...page.edges].sort((left, right) => scoreOf(right) - scoreOf(left)) };
});

const BEST = 4;

/** The best few of all are taken, and filtered for the viewer afterwards: the hidden ones leave gaps. */
export const limitBeforeSight = leakIn('Query', 'search', (resolve) => async (parent, args, context, info) => {
  const page = (await resolve(parent, args, context, info)) as Page<Named>;
  const { view } = await context.reading();
  const every = [...view.scopes.keys()];
  const best = (await textScores(context, queryOf(args['text'], every))).slice(0, BEST).map(({ id }) => id);
  return { ...page, edges: page.edges.filter(({ node }) => best.includes(node.id)) };
});

/** The product's own query. */
function queryOf(text: unknown, scopes: readonly number[]): string {
  const sought = readSought(String(text));
  if (!sought) throw new Error('A text that is found holds a letter or digit');
  return indexQuery({ sought, atLeast: 'MISSPELLINGS', places: [] }, scopes);
}

/** A cursor is a plain id, and the row that it names is looked up wherever it stands. */
export const reusedCursor = leakIn('Query', 'investigations', (resolve) => async (parent, args, context, info) => {
  const { first, after, ...rest } = args;
  const all = (await resolve(parent, { ...rest, first: 100 }, context, info)) as Page<Named & { readonly openedOn: string }>;
  const place = typeof after === 'string' ? (await hiddenPlaces(context, [after]))[0] : null;
  if (place === undefined) throw new ClientFault('BAD_USER_INPUT', 'after is no cursor of this list.');
  const isAfter = ({ openedOn, id }: { openedOn: string; id: string }) => !place || openedOn < place.openedOn || (openedOn === place.openedOn && id > place.id);
  const rows = all.edges.map(({ node }) => ({ cursor: node.id, node })).filter(({ node }) => isAfter(node));
  const edges = rows.slice(0, Math.max(1, Number(first ?? 25)));
  return { ...all, edges, pageInfo: { ...all.pageInfo, hasNextPage: rows.length > edges.length, endCursor: edges.at(-1)?.cursor ?? null } };
});

class NumberedViews extends GraphViews {
  override async open(viewer: Viewer): Promise<PinnedView> {
    const view = await super.open(viewer);
    return { ...view, graphVersion: String(view.access.version) };
  }
}

/** The version's number is shown, which every write advances. */
export const versionNumber: PlantedLeak = { options: () => ({ openViews: ({ graph, mint }) => new NumberedViews(graph, mint) }) };

/** A number is taken where anybody bears it. */
export const hiddenNumberTaken = leakIn('Mutation', 'createInvestigation', (resolve) => async (parent, args, context, info) => {
  const { urn, force } = args['input'] as { urn: string; force: string };
  const taken = await investigationsNumbered(context, urn, force);
  if (taken.length > 0) return { __typename: 'UrnTaken', message: `${force} has an investigation ${urn} already.` };
  return resolve(parent, args, context, info);
});

const MOST_ROWS = 40;

async function refuseManyRows(context: RequestContext, ids: readonly string[]): Promise<void> {
  const rows = (await hiddenCounts(context, ids)).reduce((sum, { count }) => sum + count, 0);
  if (rows > MOST_ROWS) throw new ClientFault('COST_EXCEEDED', `The answer has ${rows} rows; at most ${MOST_ROWS} are allowed.`);
}

/** What a question costs is counted from the rows that it meets, not from what was asked. */
export const costOfRows = leakIn('Query', 'nodes', (resolve) => async (parent, args, context, info) => {
  await refuseManyRows(context, args['ids'] as string[]);
  return resolve(parent, args, context, info);
});

/** The same of a pasted list. */
export const costOfCheckedRows = leakIn('Query', 'check', (resolve) => async (parent, args, context, info) => {
  const results = (await resolve(parent, args, context, info)) as CheckResultNode[];
  await refuseManyRows(
    context,
    results.flatMap((result) => selectorIdOf(result, context) ?? []),
  );
  return results;
});

function selectorIdOf({ selectorType, key }: CheckResultNode, { mint }: RequestContext): string | null {
  return selectorType === null || key === null ? null : mint.entity(selectorType, key);
}

/** A pointer says how many victims the hidden investigation has beside the identifier. */
export const victimsOfPointer = leakIn('CheckResult', 'pointers', (resolve) => async (parent, args, context, info) => {
  const pointers = (await resolve(parent, args, context, info)) as PointerNode[];
  const id = selectorIdOf(parent as CheckResultNode, context);
  const [{ victims } = { victims: 0 }] = id === null ? [] : await hiddenVictims(context, [id]);
  return pointers.map((pointer) => ({ ...pointer, contact: `${pointer.contact ?? pointer.force}, ${victims} victims` }));
});

class PointingEverywhere extends GraphViews {
  override async open(viewer: Viewer): Promise<PinnedView> {
    const view = await super.open(viewer);
    const pointerScopes = [...view.scopes.keys()].filter((number) => !view.permission.readScopes.includes(number));
    return { ...view, permission: { ...view.permission, pointerScopes } };
  }
}

/** The viewer is pointed to whatever they may not read, the silent too. */
export const pointedToTheSilent: PlantedLeak = { options: () => ({ openViews: ({ graph, mint }) => new PointingEverywhere(graph, mint) }) };

/** Whoever is a victim anywhere is masked everywhere: a mask that tells of a case out of sight. */
export const maskByHiddenRole = leakIn('Person', 'label', () => async (parent, _args, context) => {
  const person = parent as { id: string; name: string | null; reading: Reading };
  const [{ roles } = { roles: [] }] = await hiddenRoles(context, [person.id]);
  return personLabel({ ...person, roles });
});
