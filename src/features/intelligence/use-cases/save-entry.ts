import type { IntakeItem } from '../../../domain/intake/intake-item';
import type { ReadEntry } from '../../../domain/intelligence/read-entry';
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
  const written = new Set<string>();
  for await (const batch of collectBatches(each(read.items), naming)) {
    await writeRecords(transaction, batch, stamp, where);
    await writeFactRows(transaction, batch, stamp);
    for (const rows of [...batch.facts.values(), ...batch.mentions.values()]) for (const id of rows.keys()) written.add(id);
  }
  return { kind: 'recorded', source: naming.sourceId, facts: inOrder(written, read, naming), notes: read.notes };
}

/** In the order of the entry, and then what is told in the place of plain mentions. */
function inOrder(written: ReadonlySet<string>, { items }: ReadEntry, naming: Naming): string[] {
  const names = new SourceNames(naming);
  const told = items.flatMap((item) => (item.kind === 'fact' ? [names.fact(item)] : []));
  return [...new Set([...told.filter((id) => written.has(id)), ...written])];
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
