import { ClientFault } from '../../../kernel/faults';
import { entityTypeOf } from '../../../domain/ids/id-prefixes';
import type { ReadEntry } from '../../../domain/intelligence/read-entry';
import { auditedWrite } from '../../audited-write';
import type { SourceNode } from '../../entities/entity-node';
import type { FactNode } from '../../facts/fact-node';
import { SourceNames, type Naming } from '../../imports/source-names';
import { seen, type Reading, type RequestContext } from '../../request-context';
import { planEntry, type EntryPlan, type WantedEntry } from './plan-entry';
import { saveEntry, type EntryOutcome } from './save-entry';

type Answer =
  | { readonly __typename: 'IntelligenceRecorded'; readonly source: SourceNode; readonly facts: readonly FactNode[]; readonly notes: readonly string[] }
  | { readonly __typename: 'InvestigationNotFound'; readonly message: string }
  | { readonly __typename: 'IntelligenceRefused'; readonly problems: readonly string[] };

const NOT_FOUND = 'There is no such investigation. Look it up by its number, or open it first.';

/** Records an analyst's entry, all of it or nothing; what is logged as collected is what the entry, as it stands now, would write. */
export async function recordIntelligence(wanted: WantedEntry, context: RequestContext): Promise<Answer> {
  const { mint, viewer, clock } = context;
  const { view } = await context.reading();
  const plan = await planEntry(wanted, view, { viewer, mint, now: clock() });
  const sourceId = mint.entity('SOURCE', 'entry', viewer.force, viewer.name, wanted.idempotencyKey);
  const naming = { mint, sourceId, investigationId: wanted.investigation };
  const { outcome } = await auditedWrite(
    { name: 'intelligence/record-intelligence', operation: 'COLLECTION', subjects: subjectsOf(plan, naming), key: wanted.idempotencyKey, input: wanted },
    context,
    (write) => saveEntry(write, { wanted, naming, viewer }),
  );
  return answer(outcome, wanted, context);
}

/** Nobody is collected by an entry that is refused. */
function subjectsOf(plan: EntryPlan, naming: Naming): string[] {
  if (plan.kind !== 'ready') return [];
  const names = new SourceNames(naming);
  const people = plan.read.people.map(({ ref }) => names.person(ref));
  return [naming.sourceId, naming.investigationId, ...people, ...heldPeople(plan.read)];
}

/** People who were held before, and of whom the entry says something. */
function heldPeople({ stated }: ReadEntry): string[] {
  const ids = stated.flatMap(({ from, to }) => [from, to].flatMap((end) => ('held' in end ? [end.held] : [])));
  return [...new Set(ids)].filter((id) => entityTypeOf(id) === 'PERSON');
}

/** A stored outcome is authorised again: rights may have changed since the key was first used. */
async function answer(outcome: EntryOutcome, { investigation }: WantedEntry, context: RequestContext): Promise<Answer> {
  const reading = await context.renewReading();
  if (outcome.kind === 'recorded') return { __typename: 'IntelligenceRecorded', ...(await loadRecorded(outcome, reading)), notes: outcome.notes };
  const isSeen = (await reading.investigations.load(investigation)) !== null;
  if (outcome.kind === 'notFound' || !isSeen) return { __typename: 'InvestigationNotFound', message: NOT_FOUND };
  return { __typename: 'IntelligenceRefused', problems: outcome.problems };
}

async function loadRecorded({ source, facts }: Extract<EntryOutcome, { kind: 'recorded' }>, reading: Reading) {
  const row = await reading.sources.load(source);
  if (!row) throw new ClientFault('CONFLICT', 'This idempotency key led to something that you may no longer see. Choose a new key for a new request.');
  const rows = await Promise.all(facts.map((id) => reading.facts.load(id)));
  return { source: seen(reading, row), facts: rows.flatMap((fact) => (fact ? [seen(reading, fact)] : [])) };
}
