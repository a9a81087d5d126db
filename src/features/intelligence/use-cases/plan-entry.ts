import { mayAddTo } from '../../../domain/access/may-collect';
import type { Entry } from '../../../domain/intelligence/entry';
import { idsNamedIn, readEntry, type ReadEntry } from '../../../domain/intelligence/read-entry';
import { findInvestigations } from '../../../generated/cypher/investigations';
import type { ScopedView } from '../../../versions/view-inside';
import type { RequestContext } from '../../request-context';
import { loadHeldEnds } from './load-held-ends';

export interface WantedEntry extends Entry {
  readonly investigation: string;
  readonly idempotencyKey: string;
}

/** What becomes of an entry: all of it may be recorded, or nothing of it. */
export type EntryPlan =
  | { readonly kind: 'ready'; readonly scope: number; readonly read: ReadEntry }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Decides over an entry from what its analyst may see: an investigation out of sight is one that is not there. */
export async function planEntry(
  wanted: WantedEntry,
  view: ScopedView,
  { viewer, mint, now }: Pick<RequestContext, 'viewer' | 'mint'> & { now: number },
): Promise<EntryPlan> {
  const [investigation] = await findInvestigations(view, { ids: [wanted.investigation] });
  if (!investigation) return { kind: 'notFound' };
  const { scope, force } = investigation;
  const held = await loadHeldEnds(idsNamedIn(wanted), view, { scope, mint });
  const read = readEntry(wanted, { now, held });
  const problems = [...(mayAddTo(investigation, viewer) ? [] : [notYours(force)]), ...(read.ok ? [] : read.refusal)];
  return read.ok && problems.length === 0 ? { kind: 'ready', scope, read: read.value } : { kind: 'refused', problems };
}

function notYours(force: string): string {
  return `investigation is one of ${force}: only its own people record in it. Record the entry in one of your own, and the overlap will show.`;
}
