import type { IntakeItem } from '../../../domain/intake/intake-item';
import { FAR_FUTURE } from '../../../graph/graph-model';
import { holdVersions } from '../../../generated/cypher/versions';
import type { OpenWrite } from '../../../versions/keyed-write';
import { viewInside } from '../../../versions/view-inside';
import { collectBatches } from '../../imports/collect-batch';
import { SourceNames, type Naming } from '../../imports/source-names';
import { writeFactRows, writeRecords, writeSourceRecord, type Stamp } from '../../imports/write-rows';
import type { RequestContext } from '../../request-context';
import { planEntry, type EntryPlan, type WantedEntry } from './plan-entry';

/** What is stored under the idempotency key. */
export type EntryOutcome =
  | { readonly kind: 'recorded'; readonly source: string; readonly facts: readonly string[]; readonly notes: readonly string[] }
  | Exclude<EntryPlan, { kind: 'ready' }>;

interface Saving {
  readonly wanted: WantedEntry;
  readonly naming: Naming;
  readonly viewer: RequestContext['viewer'];
}

/** Decides once more under the lock that all publishing takes, and records the entry in a version of its own. */
export async function saveEntry(write: OpenWrite, saving: Saving): Promise<EntryOutcome> {
  const { wanted, naming, viewer } = saving;
  const { transaction, at } = write;
  await holdVersions(transaction, {});
  const plan = await planEntry(wanted, await viewInside(transaction, viewer), { viewer, mint: naming.mint, now: at });
  if (plan.kind !== 'ready') return plan;
  const { scope, read } = plan;
  const origin = naming.mint.mark('origin', read.originKey);
  const stamp: Stamp = { source: naming.sourceId, origin, grade: read.grade, scope, version: await write.takeVersion([scope]) };
  await writeEntrySource(write, stamp, saving);
  const where = { investigationId: naming.investigationId, sources: [naming.sourceId] };
  for await (const batch of collectBatches(each(read.items), naming)) {
    await writeRecords(transaction, batch, stamp, where);
    await writeFactRows(transaction, batch, stamp);
  }
  const names = new SourceNames(naming);
  const facts = read.items.flatMap((item) => (item.kind === 'fact' ? [names.fact(item)] : []));
  return { kind: 'recorded', source: naming.sourceId, facts, notes: read.notes };
}

async function writeEntrySource({ transaction, at }: OpenWrite, { source, origin, scope, version }: Stamp, { wanted, viewer }: Saving): Promise<void> {
  await writeSourceRecord(transaction, {
    id: source,
    kind: 'ANALYST',
    reference: wanted.reference,
    publisher: viewer.force,
    receivedAt: at,
    occurredAt: null,
    incidentType: null,
    annotations: [],
    reportNumber: null,
    relatedReports: [],
    details: null,
    sha256: null,
    mapping: null,
    origin,
    investigation: wanted.investigation,
    scope,
    version,
    farFuture: FAR_FUTURE,
  });
}

async function* each(items: readonly IntakeItem[]): AsyncGenerator<IntakeItem> {
  yield* items;
}
