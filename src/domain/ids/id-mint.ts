import { createHmac } from 'node:crypto';
import type { EntityType, FactType } from '../../graph/graph-model';
import { ENTITY_PREFIXES, FACT_PREFIXES } from './id-prefixes';

const BYTES = 16;

/**
 * Makes ids under the installation's secret. The same parts give the same id; without the secret nobody can find a value
 * by trying all: a plain hash of a telephone number could be reversed in minutes.
 */
export class IdMint {
  constructor(private readonly secret: Buffer) {}

  private digest(parts: readonly (string | null)[]): string {
    const hmac = createHmac('sha256', this.secret).update(JSON.stringify(parts));
    return hmac.digest().subarray(0, BYTES).toString('base64url');
  }

  entity(type: EntityType, ...parts: readonly (string | null)[]): string {
    return `${ENTITY_PREFIXES[type]}_${this.digest([type, ...parts])}`;
  }

  fact(type: FactType, ...parts: readonly (string | null)[]): string {
    return `${FACT_PREFIXES[type]}_${this.digest([type, ...parts])}`;
  }

  /** A short opaque name for something that is no node: an origin event, a graph version, an import. */
  mark(kind: string, ...parts: readonly (string | null)[]): string {
    return this.digest([kind, ...parts]);
  }
}

/** A subject of one record is named by that record; any record's id names its subject. */
export function subjectIdOf(personId: string): string {
  return `${ENTITY_PREFIXES.SUBJECT}_${personId.slice(4)}`;
}

export function personIdOf(subjectId: string): string {
  return `${ENTITY_PREFIXES.PERSON}_${subjectId.slice(4)}`;
}
