import { hash } from 'node:crypto';
import { FAR_FUTURE, type FactType } from '../../src/graph/graph-model';
import { ENTITY_PREFIXES, FACT_PREFIXES } from '../../src/domain/ids/id-prefixes';
import type { EntityType } from '../../src/graph/graph-model';
import { VERSIONS, type GraphPlan } from './graph-plan';
import type { Random } from './random';
import type { RowSink } from './row-sink';

const RECORD = ['scope:long', 'fromVersion:long', 'untilVersion:long'];
/** What every statement tests comes first, as it does in what the product writes: Neo4j puts the last one set before the others, its importer the first. */
const FACT = [':START_ID', ':END_ID', ...RECORD, 'id', 'source', 'origin', 'grade', 'nature', 'firstSeen:long', 'lastSeen:long', 'role', 'properties'];
const COLUMNS = {
  'Entity:Investigation': [':ID', 'id', 'type', 'urn', 'title', 'force', 'status', 'openedOn', 'contact', 'revision:long', ...RECORD],
  'Entity:Source': [
    ':ID',
    'id',
    'type',
    'kind',
    'reference',
    'publisher',
    'receivedAt:long',
    'occurredAt:long',
    'sha256',
    'origin',
    'investigation',
    ...RECORD,
  ],
  'Entity:Person': [':ID', 'id', 'type', 'name', 'dateOfBirth', 'source', ...RECORD],
  'Entity:Selector': [':ID', 'id', 'type', 'key', 'platform'],
  'Entity:Platform': [':ID', 'id', 'type', 'slug', 'name', 'kind'],
  Scope: [
    ':ID',
    'number:long',
    'key',
    'organisation',
    'tier',
    'markings:string[]',
    'compartments:string[]',
    'visibility',
    'publications:long',
    'lastPublishedAt:long',
  ],
  Version: [':ID', 'number:long', 'state', 'openedAt:long', 'publishedAt:long', 'scopes:long[]'],
  GraphVersion: [':ID', 'name', 'last:long', 'unpublished:long[]', 'scopesRevision:long', 'lastScope:long'],
} as const;

export const DAY = 86_400_000;
export const FIRST_DAY = Date.UTC(2024, 0, 1);

const [RETRACTED, UNPUBLISHED, UNGRADED] = [0.04, 0.005, 0.3];
const GRADES = ['1AP', '1BP', '2BP', '2DP', '2EC'];

/** The source that asserts a fact, and all that follows from it. */
export interface Assertion {
  readonly sourceId: string;
  readonly origin: string;
  readonly scope: number;
  readonly version: number;
}

export function benchId(prefix: string, number: number): string {
  return `${prefix}_${hash('sha256', `${prefix} ${number}`, 'base64url').slice(0, 22)}`;
}

export function entityId(type: EntityType, number: number): string {
  return benchId(ENTITY_PREFIXES[type], number);
}

/** Writes nodes and facts as the product stores them. */
export class GraphWriter {
  private written = 0;

  constructor(
    readonly plan: GraphPlan,
    readonly random: Random,
    private readonly sink: RowSink,
  ) {}

  node(labels: keyof typeof COLUMNS, ...values: readonly (string | number | null)[]): void {
    this.sink.nodes(labels, COLUMNS[labels]).add(...values);
  }

  /** A fact that still stands, or was retracted later, or belongs to a version that is still open. */
  fact(type: FactType, ends: readonly [number, number], assertion: Assertion, role: string | null = null): void {
    const { random } = this;
    const seen = FIRST_DAY + random.below(700) * DAY;
    const from = random.chance(UNPUBLISHED) ? VERSIONS + 1 : assertion.version;
    const until = from < VERSIONS && random.chance(RETRACTED) ? from + 1 + random.below(VERSIONS - from) : FAR_FUTURE;
    const grade = random.chance(UNGRADED) ? null : random.pick(GRADES);
    this.sink
      .facts(type, FACT)
      .add(
        ...ends,
        assertion.scope,
        from,
        until,
        benchId(FACT_PREFIXES[type], this.written++),
        assertion.sourceId,
        assertion.origin,
        grade,
        'STATED',
        seen,
        seen + DAY,
        role,
        null,
      );
  }
}
