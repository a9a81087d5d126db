import type { Clock } from '../../kernel/clock';
import { coveringStandings } from '../../domain/search/covering-standings';
import { SEARCHED_TYPES } from '../../domain/search/place-of';
import type { EntityType } from '../../graph/graph-model';
import type { Graph } from '../../graph/graph';
import { listFindable, type ListFindableRow } from '../../generated/cypher/search';
import { listMigrations, recordMigration } from '../../generated/cypher/versions';
import { enterReference, enterStandings, type EntryStanding, type Findable } from './enter-in-search';

export interface SearchToFill {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly onProgress: (line: string) => void;
}

/** Noted among the migrations when it is done; made from these forms (src/domain/search/search-forms.ts), of which there is one kind so far. */
const STEP = { name: 'search-entries', sha256: 'forms 1' };
const ENTITIES_IN_BATCH = 1000;
/** Milliseconds for one batch: a value that 150,000 facts hold is among its thousand. */
const DEADLINE = 60_000;
const BATCHES_BETWEEN_LINES = 50;

/**
 * Enters whatever a database holds into the search, once: one that is empty, or was filled before, costs one small read. Cut off, it begins anew at
 * the next start and passes over what it entered.
 */
export async function fillSearch({ graph: given, clock, onProgress }: SearchToFill): Promise<void> {
  const graph = given.withDeadline(DEADLINE);
  if ((await listMigrations(graph, {})).some(({ name }) => name === STEP.name)) return;
  let rows = await listFindable(graph, { after: '', limit: ENTITIES_IN_BATCH });
  for (let batch = 1; rows.length > 0; batch += 1) {
    await enter(graph, rows);
    if (batch % BATCHES_BETWEEN_LINES === 0) onProgress(`Search index: ${batch * ENTITIES_IN_BATCH} entities entered`);
    rows = await listFindable(graph, { after: rows.at(-1)?.id ?? '', limit: ENTITIES_IN_BATCH });
  }
  await graph.write('versions/record-migration', (transaction) => recordMigration(transaction, { ...STEP, appliedAt: clock() }));
}

async function enter(graph: Graph, rows: readonly ListFindableRow[]): Promise<void> {
  const found = rows.filter(({ type }) => SEARCHED_TYPES.includes(type as EntityType)) as (ListFindableRow & Findable)[];
  const reference = found.filter(({ isReference }) => isReference);
  const entries = found.flatMap((entity) => standingsOf(entity).map((standing) => ({ entity, standing })));
  await graph.write('search/write-entries', async (transaction) => {
    if (reference.length > 0) await enterReference(transaction, reference);
    await enterStandings(transaction, entries);
  });
}

/** A record stands by itself; what is no record stands as the facts around it do. */
function standingsOf({ scope, fromVersion, untilVersion, standings }: ListFindableRow): EntryStanding[] {
  if (scope === null || fromVersion === null || untilVersion === null) return coveringStandings(standings);
  return [{ scope, fromVersion, untilVersion }];
}
