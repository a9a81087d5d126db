import type DataLoader from 'dataloader';
import type { PinnedView } from '../../versions/graph-views';
import { findInvestigations, type FindInvestigationsRow } from '../../generated/cypher/investigations';
import { batchById, fillAhead } from '../batching';

export type InvestigationRow = FindInvestigationsRow;

export interface InvestigationLoaders {
  readonly investigations: DataLoader<string, InvestigationRow | null>;
  /** Has investigations fetched that a list will ask for in a moment. */
  readonly loadInvestigationsAhead: (ids: readonly string[]) => Promise<void>;
}

export function investigationLoaders(view: PinnedView): InvestigationLoaders {
  const find = (ids: readonly string[]) => findInvestigations(view, { ids });
  const investigations = batchById(find);
  return { investigations, loadInvestigationsAhead: fillAhead(investigations, find) };
}
