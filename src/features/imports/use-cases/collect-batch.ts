import type { FactEnd, IntakeFact, IntakeItem } from '../../../domain/intake/intake-item';
import type { IdMint } from '../../../domain/ids/id-mint';
import type { FactType, SelectorType } from '../../../graph/graph-model';
import type { WriteFactsParams, WritePeopleParams, WritePlatformsParams, WriteSelectorsParams } from '../../../generated/cypher/imports';

export type FactWriteRow = WriteFactsParams['rows'][number];

/** The rows of one transaction, each thing once. */
export interface Batch {
  readonly platforms: Map<string, WritePlatformsParams['rows'][number]>;
  readonly selectors: Map<string, WriteSelectorsParams['rows'][number]>;
  readonly people: Map<string, WritePeopleParams['rows'][number]>;
  readonly facts: Map<FactType, Map<string, FactWriteRow>>;
  readonly size: number;
}

/** What ids are made from: a person is a person of one source, a selector is the same everywhere. */
export interface Naming {
  readonly mint: IdMint;
  readonly sourceId: string;
  readonly investigationId: string;
}

export const ROWS_IN_BATCH = 2000;

class GrowingBatch implements Batch {
  readonly platforms = new Map<string, WritePlatformsParams['rows'][number]>();
  readonly selectors = new Map<string, WriteSelectorsParams['rows'][number]>();
  readonly people = new Map<string, WritePeopleParams['rows'][number]>();
  readonly facts = new Map<FactType, Map<string, FactWriteRow>>();
  size = 0;

  constructor(private readonly naming: Naming) {}

  add(item: IntakeItem): void {
    if (item.kind === 'selector') this.addSelector(item.type, item.key, item.platform);
    else if (item.kind === 'person') {
      const { name, dateOfBirth, ageText } = item;
      this.people.set(this.personId(item.ref), { id: this.personId(item.ref), name, dateOfBirth, ageText });
    } else if (item.kind === 'fact') this.addFact(item);
    else return;
    this.size += 1;
  }

  private addSelector(type: SelectorType, key: string, platform: string | null): void {
    const id = this.naming.mint.entity(type, key);
    this.selectors.set(id, { id, type, key, platform });
    if (platform) this.platformId(platform);
  }

  private personId(ref: string): string {
    return this.naming.mint.entity('PERSON', this.naming.sourceId, ref);
  }

  private platformId(slug: string): string {
    const id = this.naming.mint.entity('PLATFORM', slug);
    this.platforms.set(id, { id, slug });
    return id;
  }

  private endId(end: FactEnd): string {
    if ('person' in end) return this.personId(end.person);
    if ('platform' in end) return this.platformId(end.platform);
    if ('selector' in end) return this.naming.mint.entity(end.selector.type, end.selector.key);
    return this.naming.investigationId;
  }

  private addFact({ type, from, to, nature, role, firstSeen, lastSeen, properties }: IntakeFact): void {
    const ends = { from: this.endId(from), to: this.endId(to) };
    const own = Object.keys(properties).length > 0 ? JSON.stringify(properties) : null;
    const id = this.naming.mint.fact(type, this.naming.sourceId, ends.from, ends.to, role, String(firstSeen), String(lastSeen), own);
    const ofType = this.facts.get(type) ?? new Map<string, FactWriteRow>();
    ofType.set(id, { id, ...ends, nature, role, firstSeen, lastSeen, properties: own });
    this.facts.set(type, ofType);
  }
}

/** The items as batches of rows, always cut in the same places: a resumed import counts on it. */
export async function* collectBatches(items: AsyncIterable<IntakeItem>, naming: Naming): AsyncGenerator<Batch> {
  let batch = new GrowingBatch(naming);
  for await (const item of items) {
    batch.add(item);
    if (batch.size < ROWS_IN_BATCH) continue;
    yield batch;
    batch = new GrowingBatch(naming);
  }
  if (batch.size > 0) yield batch;
}
