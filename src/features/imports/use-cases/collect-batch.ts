import type { FactEnd, IntakeFact, IntakeItem, SelectorEnd } from '../../../domain/intake/intake-item';
import type { IdMint } from '../../../domain/ids/id-mint';
import type { FactType } from '../../../graph/graph-model';
import type {
  WriteDescribedOrganisationsParams,
  WriteFactsParams,
  WritePeopleParams,
  WritePlatformsParams,
  WriteSelectorsParams,
} from '../../../generated/cypher/imports';

export type FactWriteRow = WriteFactsParams['rows'][number];

/** The rows of one transaction, each thing once. */
export interface Batch {
  readonly platforms: Map<string, WritePlatformsParams['rows'][number]>;
  readonly selectors: Map<string, WriteSelectorsParams['rows'][number]>;
  readonly people: Map<string, WritePeopleParams['rows'][number]>;
  readonly organisations: Map<string, WriteDescribedOrganisationsParams['rows'][number]>;
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
  readonly organisations = new Map<string, WriteDescribedOrganisationsParams['rows'][number]>();
  readonly facts = new Map<FactType, Map<string, FactWriteRow>>();
  size = 0;

  constructor(private readonly naming: Naming) {}

  add(item: IntakeItem): void {
    if (item.kind === 'selector') this.addSelector(item, item.platform);
    else if (item.kind === 'person') {
      const { name, dateOfBirth, ageText, ref: localRef } = item;
      this.people.set(this.personId(localRef), { id: this.personId(localRef), name, dateOfBirth, ageText, localRef });
    } else if (item.kind === 'organisation') {
      const { name, organisationKind: kind, category } = item;
      this.organisations.set(this.organisationId(item.ref), { id: this.organisationId(item.ref), name, kind, category });
    } else if (item.kind === 'fact') this.addFact(item);
    else return;
    this.size += 1;
  }

  private addSelector(selector: SelectorEnd, platform: string | null): void {
    const id = this.selectorId(selector);
    this.selectors.set(id, { id, type: selector.type, key: selector.key, platform });
    if (platform) this.platformId(platform);
  }

  private selectorId({ type, key, unmatched }: SelectorEnd): string {
    const { mint, sourceId } = this.naming;
    return unmatched ? mint.entity(type, 'as written', sourceId, key) : mint.entity(type, key);
  }

  private personId(ref: string): string {
    return this.naming.mint.entity('PERSON', this.naming.sourceId, ref);
  }

  private organisationId(ref: string): string {
    return this.naming.mint.entity('ORGANISATION', this.naming.sourceId, ref);
  }

  private platformId(slug: string): string {
    const id = this.naming.mint.entity('PLATFORM', slug);
    this.platforms.set(id, { id, slug });
    return id;
  }

  private endId(end: FactEnd): string {
    if ('person' in end) return this.personId(end.person);
    if ('platform' in end) return this.platformId(end.platform);
    if ('selector' in end) return this.selectorId(end.selector);
    if ('organisation' in end) return this.organisationId(end.organisation);
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
