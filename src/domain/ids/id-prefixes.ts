import type { EntityType, FactType } from '../../graph/graph-model';
import { quotedRelationOf } from './quoted-relation-id';

/** What an id starts with; it tells where to look the thing up, never what it is called. */
export const ENTITY_PREFIXES = {
  INVESTIGATION: 'inv',
  SUBJECT: 'sub',
  PERSON: 'per',
  ACCOUNT: 'acc',
  HANDLE: 'hnd',
  PHONE: 'pho',
  EMAIL: 'eml',
  IP_ADDRESS: 'ipa',
  DEVICE: 'dev',
  WALLET: 'wal',
  PAYMENT_ACCOUNT: 'pac',
  URL: 'url',
  MEDIA_HASH: 'mha',
  VEHICLE: 'veh',
  ADDRESS: 'adr',
  TRANSACTION: 'trx',
  PLATFORM: 'plt',
  ORGANISATION: 'org',
  CRIME: 'cri',
  REFERRAL: 'ref',
  EXHIBIT: 'exh',
  EXAMINATION: 'exm',
  SOURCE: 'src',
} as const satisfies Record<EntityType, string>;

export const FACT_PREFIXES = {
  APPEARS_IN: 'fai',
  INVOLVED_IN: 'fii',
  USES: 'fus',
  ON: 'fon',
  KNOWN_AS: 'fka',
  CONNECTED_FROM: 'fcf',
  ASSOCIATED_WITH: 'faw',
  LABELLED_AS: 'fla',
  CONTACTED: 'fco',
  THREATENED: 'fth',
  PAID: 'fpd',
  PAID_TO: 'fpt',
  HOLDS: 'fho',
  DEPICTS: 'fde',
  SEIZED_FROM: 'fsf',
  EXAMINED_BY: 'feb',
  MEMBER_OF: 'fmo',
  STUNG: 'fst',
  LOCATED_AT: 'flo',
  RELATED_TO: 'frt',
} as const satisfies Record<FactType, string>;

const ENTITY_TYPE_BY_PREFIX = new Map<string, EntityType>(Object.entries(ENTITY_PREFIXES).map(([type, prefix]) => [prefix, type as EntityType]));
const FACT_TYPE_BY_PREFIX = new Map<string, FactType>(Object.entries(FACT_PREFIXES).map(([type, prefix]) => [prefix, type as FactType]));

const ID = /^([a-z]{3})_[A-Za-z0-9_-]{22}$/;

/** The type that an id claims; null for what is no id of an entity. */
export function entityTypeOf(id: string): EntityType | null {
  return ENTITY_TYPE_BY_PREFIX.get(ID.exec(id)?.[1] ?? '') ?? null;
}

/** The type that an id claims; null for what is no id of a fact. */
export function factTypeOf(id: string): FactType | null {
  if (quotedRelationOf(id)) return 'RELATED_TO';
  return FACT_TYPE_BY_PREFIX.get(ID.exec(id)?.[1] ?? '') ?? null;
}
