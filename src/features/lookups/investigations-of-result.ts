import type { InvestigationNode } from '../entities/entity-node';
import { loadVisibleEntity } from '../entities/load-entity';
import type { CheckResultNode } from './check-result-node';

/** The investigations that hold a checked identifier, by URN; those of all lines are fetched together. */
export async function investigationsOfResult({ investigationIds, reading }: CheckResultNode): Promise<InvestigationNode[]> {
  const nodes = (await Promise.all(investigationIds.map((id) => loadVisibleEntity(reading, id)))) as InvestigationNode[];
  return nodes.sort((left, right) => (left.urn < right.urn || (left.urn === right.urn && left.id < right.id) ? -1 : 1));
}
