import { listQuotedRelations, listStatedRelations, type FindQuotedRelationsRow } from '../../generated/cypher/facts';
import type { PinnedView } from '../../versions/graph-views';
import type { FactRow } from './fact-loaders';

/**
 * What a source says by quoting a number, as a fact: it is worked out for each viewer from what both sides hold, so that neither the order of
 * imports nor anything hidden can make a difference. Published when the later of the two was.
 */
export function factOfRelation({ reports, ...row }: FindQuotedRelationsRow): FactRow {
  const own = { firstSeen: null, lastSeen: null, role: null, retractedAt: null };
  return { ...row, ...own, type: 'RELATED_TO', nature: 'STATED', properties: JSON.stringify({ reports }) };
}

/** All relations of investigations to others: those that sources state in so many words, and those that they state by quoting numbers. */
export async function loadRelations(view: PinnedView, ids: readonly string[]): Promise<readonly FactRow[][]> {
  const [stated, quoted] = await Promise.all([listStatedRelations(view, { ids }), listQuotedRelations(view, { ids })]);
  const found = new Map(ids.map((id): [string, FactRow[]] => [id, []]));
  for (const { id, relations } of stated) found.get(id)?.push(...(relations as FactRow[]));
  for (const { id, relations } of quoted) found.get(id)?.push(...relations.map(factOfRelation));
  return ids.map((id) => (found.get(id) ?? []).sort((one, other) => (one.id < other.id ? -1 : 1)));
}
