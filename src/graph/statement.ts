import { FACT_TYPES, type FactType } from './graph-model';
import type { Fields } from './value-types';

/** How many rows a statement answers with; decides what its function returns. */
export type RowCount = 'none' | 'one' | 'optional' | 'many';
export type StatementMode = 'read' | 'write' | 'schema';

/** A query file as the generator writes it down: its text never changes while the program runs. */
export interface StatementSpec {
  /** `feature/verb-noun`, the path of the file below cypher/. */
  readonly name: string;
  readonly mode: StatementMode;
  readonly rows: RowCount;
  readonly scoped: boolean;
  readonly text: string;
  readonly params: Fields;
  readonly columns: Fields;
}

/** What a viewer may see at one moment: added to every scoped statement, and to be had from `openView` alone. */
export interface AccessParams {
  /** Numbers of the scopes whose records the viewer may read. */
  readonly readScopes: readonly number[];
  /** The graph version that the reader is pinned to. */
  readonly version: number;
  /** Versions up to `version` that are not published, so that nothing of them is seen. */
  readonly unpublished: readonly number[];
}

type Answer<Rows extends RowCount, Row> = Rows extends 'none' ? void : Rows extends 'one' ? Row : Rows extends 'optional' ? Row | null : Row[];

/** Anything that can run a statement: the graph itself, or an open write transaction. */
export interface StatementRunner {
  run(spec: StatementSpec, params: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>[]>;
}

/** A runner that reads as one viewer, at one version. */
export interface GraphView extends StatementRunner {
  readonly access: AccessParams;
}

/** A view that also knows of which scopes its viewer may learn that something is there, and whom to call. */
export interface PointingView extends GraphView {
  readonly permission: { readonly pointerScopes: readonly number[] };
}

/** A runner that may change the graph: handed out inside `graph.write` alone. */
export interface WriteRunner extends StatementRunner {
  readonly mayWrite: true;
}

async function answer<Rows extends RowCount, Row>(spec: StatementSpec, rows: Promise<Record<string, unknown>[]>): Promise<Answer<Rows, Row>> {
  const found = await rows;
  if (spec.rows === 'many') return found as Answer<Rows, Row>;
  if (spec.rows === 'none') return undefined as Answer<Rows, Row>;
  if (found.length > 1 || (spec.rows === 'one' && found.length === 0)) {
    throw new Error(`Broken invariant: ${spec.name} declares ${spec.rows} row and answered ${found.length}`);
  }
  return (found[0] ?? null) as Answer<Rows, Row>;
}

/** Generated parameters are interfaces, which TypeScript takes for no record until they are spread. */
function valuesOf(params: object): Record<string, unknown> {
  return { ...params };
}

const SCOPE_NUMBERS = { kind: 'LIST', of: { kind: 'INTEGER', nullable: false }, nullable: false } as const;

/** The types of `AccessParams`: a scoped statement takes them beside its own parameters. */
const ACCESS_FIELDS: Fields = { readScopes: SCOPE_NUMBERS, version: { kind: 'INTEGER', nullable: false }, unpublished: SCOPE_NUMBERS };

function withAccess(spec: StatementSpec, more: Fields = {}): StatementSpec {
  return { ...spec, params: { ...spec.params, ...ACCESS_FIELDS, ...more } };
}

/** A read in the viewer's scopes; the access parameters are added here, so no caller can forget or widen them. */
export function scopedRead<Params extends object, Row, Rows extends RowCount>(spec: StatementSpec) {
  const scoped = withAccess(spec);
  return (view: GraphView, params: Params): Promise<Answer<Rows, Row>> => answer<Rows, Row>(scoped, view.run(scoped, { ...valuesOf(params), ...view.access }));
}

/** A read in the viewer's scopes that also points: of what they may not read it tells nothing but that it is there, and whom to call. */
export function pointingRead<Params extends object, Row, Rows extends RowCount>(spec: StatementSpec) {
  const scoped = withAccess(spec, { pointerScopes: SCOPE_NUMBERS });
  return (view: PointingView, params: Params): Promise<Answer<Rows, Row>> => {
    const { pointerScopes } = view.permission;
    return answer<Rows, Row>(scoped, view.run(scoped, { ...valuesOf(params), ...view.access, pointerScopes }));
  };
}

/** A read of what carries no case fact, or by a step that answers nobody; the file says why. */
export function unscopedRead<Params extends object, Row, Rows extends RowCount>(spec: StatementSpec) {
  return (graph: StatementRunner, params: Params): Promise<Answer<Rows, Row>> => answer<Rows, Row>(spec, graph.run(spec, valuesOf(params)));
}

/** A change, inside a transaction of `graph.write`. */
export function write<Params extends object, Row, Rows extends RowCount>(spec: StatementSpec) {
  return (transaction: WriteRunner, params: Params): Promise<Answer<Rows, Row>> => answer<Rows, Row>(spec, transaction.run(spec, valuesOf(params)));
}

/** One fixed text a fact type, made once from the closed list: Cypher takes no relationship type as a parameter, and none comes from input. */
export function forEachFactType(spec: StatementSpec): Readonly<Record<FactType, StatementSpec>> {
  const specs = FACT_TYPES.map((type) => [type, { ...spec, text: spec.text.replace(/\bFACT_TYPE\b/g, type) }]);
  return Object.fromEntries(specs) as Record<FactType, StatementSpec>;
}

type Maker<Runner, Params, Rows extends RowCount, Row> = (spec: StatementSpec) => (runner: Runner, params: Params) => Promise<Answer<Rows, Row>>;

function pickByFactType<Runner, Params, Rows extends RowCount, Row>(spec: StatementSpec, maker: Maker<Runner, Params, Rows, Row>) {
  const texts = Object.entries(forEachFactType(spec)).map(([type, text]) => [type, maker(text)]);
  const made = Object.fromEntries(texts) as Record<FactType, ReturnType<typeof maker>>;
  return (factType: FactType, runner: Runner, params: Params): Promise<Answer<Rows, Row>> => made[factType](runner, params);
}

/** `scopedRead` for a file with `@each FACT_TYPE`: the fact type picks among fixed texts. */
export function scopedReadEach<Params extends object, Row, Rows extends RowCount>(spec: StatementSpec) {
  return pickByFactType<GraphView, Params, Rows, Row>(spec, scopedRead);
}

export function unscopedReadEach<Params extends object, Row, Rows extends RowCount>(spec: StatementSpec) {
  return pickByFactType<StatementRunner, Params, Rows, Row>(spec, unscopedRead);
}

/** `write` for a file with `@each FACT_TYPE`. */
export function writeEach<Params extends object, Row, Rows extends RowCount>(spec: StatementSpec) {
  return pickByFactType<WriteRunner, Params, Rows, Row>(spec, write);
}
