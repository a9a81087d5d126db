import { FAR_FUTURE } from '../../graph/graph-model';
import type { WriteRunner } from '../../graph/statement';
import { createInvestigation, type CreateInvestigationParams } from '../../generated/cypher/investigations';
import { enterInSearch } from '../search/enter-in-search';

/** Writes a new investigation into a version, to be found by its number and title. */
export async function writeInvestigation(transaction: WriteRunner, investigation: Omit<CreateInvestigationParams, 'farFuture'>): Promise<void> {
  const { id, urn, title, scope, version } = investigation;
  await createInvestigation(transaction, { ...investigation, farFuture: FAR_FUTURE });
  await enterInSearch(transaction, [{ id, type: 'INVESTIGATION', urn, title }], { scope, fromVersion: version, untilVersion: FAR_FUTURE });
}
