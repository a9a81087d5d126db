import type DataLoader from 'dataloader';
import type { PinnedView } from '../../versions/graph-views';
import { findInvestigations, type FindInvestigationsRow } from '../../generated/cypher/investigations';
import { batchById } from '../batching';

export type InvestigationRow = FindInvestigationsRow;

export interface InvestigationLoaders {
  readonly investigations: DataLoader<string, InvestigationRow | null>;
}

export function investigationLoaders(view: PinnedView): InvestigationLoaders {
  return { investigations: batchById((ids) => findInvestigations(view, { ids })) };
}
