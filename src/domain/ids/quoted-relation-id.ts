const RELATION_ID = /^frt_([A-Za-z0-9_-]{22})([A-Za-z0-9_-]{22})$/;

/** That a source quotes the number of a report which another investigation holds. */
export interface QuotedRelation {
  readonly id: string;
  readonly sourceId: string;
  readonly investigationId: string;
}

/** The source and the investigation that such a relation's id names; null for any other id. */
export function quotedRelationOf(id: string): QuotedRelation | null {
  const [, source, investigation] = RELATION_ID.exec(id) ?? [];
  return source !== undefined && investigation !== undefined ? { id, sourceId: `src_${source}`, investigationId: `inv_${investigation}` } : null;
}
