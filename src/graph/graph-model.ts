/**
 * What the graph may hold: every label, fact type and property that a query file may name.
 * The Cypher check reads this file; a name that does not stand here is refused.
 */

/** Never reached by a graph version: what still stands carries it as `untilVersion`. */
export const FAR_FUTURE = Number.MAX_SAFE_INTEGER;

// prettier-ignore
export const SELECTOR_TYPES = [
  'ACCOUNT', 'HANDLE', 'PHONE', 'EMAIL', 'IP_ADDRESS', 'DEVICE', 'WALLET', 'PAYMENT_ACCOUNT', 'URL', 'MEDIA_HASH', 'VEHICLE', 'ADDRESS',
] as const;
export type SelectorType = (typeof SELECTOR_TYPES)[number];

// prettier-ignore
export const ENTITY_TYPES = [
  'INVESTIGATION', 'SUBJECT', 'PERSON', ...SELECTOR_TYPES, 'TRANSACTION', 'PLATFORM', 'ORGANISATION', 'CRIME', 'REFERRAL', 'EXHIBIT', 'EXAMINATION', 'SOURCE',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

// prettier-ignore
export const FACT_TYPES = [
  'APPEARS_IN', 'INVOLVED_IN', 'USES', 'ON', 'KNOWN_AS', 'CONNECTED_FROM', 'ASSOCIATED_WITH', 'LABELLED_AS', 'CONTACTED', 'THREATENED', 'PAID', 'PAID_TO',
  'HOLDS', 'DEPICTS', 'SEIZED_FROM', 'EXAMINED_BY', 'MEMBER_OF', 'STUNG', 'LOCATED_AT', 'RELATED_TO',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** A record stands from one graph version until another, inside one scope. */
const RECORD = ['scope', 'fromVersion', 'untilVersion'] as const;

/**
 * Node labels and their properties. `Entity` stands on everything that a chart can draw; a selector carries its key and
 * nothing else, so it is no record: it is seen through a visible fact alone.
 */
export const NODE_LABELS = {
  Entity: ['id', 'type'],
  /** `looseKey` is a part of the key: what it has in common with those that differ in platform or capital letters alone. */
  Selector: ['id', 'type', 'key', 'platform', 'looseKey'],
  Person: ['id', 'type', 'name', 'dateOfBirth', 'ageText', 'localRef', 'source', ...RECORD],
  Investigation: ['id', 'type', 'urn', 'title', 'force', 'status', 'openedOn', 'contact', 'revision', ...RECORD],
  Source: [
    'id',
    'type',
    'kind',
    'reference',
    'publisher',
    'receivedAt',
    'occurredAt',
    'incidentType',
    'annotations',
    'reportNumber',
    'relatedReports',
    'details',
    'sha256',
    'mapping',
    'origin',
    'investigation',
    ...RECORD,
  ],
  /** That a source quotes another report by its number, held here or not: seen like the source, whose record it is. */
  QuotedReport: ['report', 'source', 'investigation', 'origin', 'grade', ...RECORD],
  Platform: ['id', 'type', 'slug', 'name', 'kind', 'isReference'],
  /** A force or agency of the reference data has a slug and is nobody's record; one that a source describes is a record of that source, without a slug. */
  Organisation: ['id', 'type', 'slug', 'name', 'kind', 'category', 'source', ...RECORD],
  /**
   * By what an entity is found in one scope, written with the facts that it is seen through there: tokens joined by spaces. One of
   * scope 0, without versions, is of reference data.
   */
  SearchEntry: ['entity', 'scopeWord', 'places', 'wholes', 'words', 'looks', 'misspellings', ...RECORD],
  Scope: ['number', 'key', 'organisation', 'tier', 'markings', 'compartments', 'visibility', 'members', 'publications', 'lastPublishedAt'],
  GraphVersion: ['name', 'last', 'unpublished', 'scopesRevision', 'lastScope'],
  Version: ['number', 'importKey', 'writer', 'batches', 'state', 'openedAt', 'publishedAt', 'scopes', 'laneBatches', 'laneProgress'],
  Write: ['key', 'input', 'outcome', 'version', 'at'],
  Migration: ['name', 'sha256', 'appliedAt'],
  Seed: ['name', 'sha256', 'state', 'appliedAt'],
} as const satisfies Record<string, readonly string[]>;
export type NodeLabel = keyof typeof NODE_LABELS;

/** Records: a query file that matches one of these in a scoped statement must test `visible(variable)`. */
export const RECORD_LABELS = ['Person', 'Investigation', 'Source', 'QuotedReport', 'SearchEntry'] as const satisfies readonly NodeLabel[];

/** Every fact carries these. Times are milliseconds since 1970 UTC; `properties` is the JSON text of the fact's own properties. */
export const FACT_PROPERTIES = ['id', 'source', 'origin', 'grade', 'nature', 'firstSeen', 'lastSeen', 'role', 'properties', ...RECORD] as const;
