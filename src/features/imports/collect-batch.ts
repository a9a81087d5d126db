import { GatheredMentions } from '../../domain/intake/gathered-mentions';
import type { FactEnd, IntakeFact, IntakeItem, IntakeSelector } from '../../domain/intake/intake-item';
import { looseKeyOf } from '../../domain/selectors/loose-key';
import type { FactType } from '../../graph/graph-model';
import type {
  WriteDescribedOrganisationsParams,
  WriteFactsParams,
  WriteMentionsParams,
  WritePeopleParams,
  WritePlatformsParams,
  WriteSelectorsParams,
} from '../../generated/cypher/imports';
import type { Findable } from '../search/enter-in-search';
import { SourceNames, writtenProperties, type Naming } from './source-names';

type FactWriteRow = WriteFactsParams['rows'][number];
type MentionRow = WriteMentionsParams['rows'][number]['mentions'][number];

/** What is written together, each thing once: first the records and where they are mentioned, and then the facts between them. */
export interface Batch {
  readonly platforms: Map<string, WritePlatformsParams['rows'][number]>;
  readonly selectors: Map<string, WriteSelectorsParams['rows'][number]>;
  readonly people: Map<string, WritePeopleParams['rows'][number]>;
  readonly organisations: Map<string, WriteDescribedOrganisationsParams['rows'][number]>;
  /** In the investigation that is imported into: by the entity, and then by the id of the mention. */
  readonly mentions: Map<string, Map<string, MentionRow>>;
  readonly facts: Map<FactType, Map<string, FactWriteRow>>;
  /** Records, and whatever the facts lead to: what a search is to find. */
  readonly findable: Map<string, Findable>;
  readonly size: number;
}

export const ROWS_IN_BATCH = 2000;

class GrowingBatch implements Batch {
  readonly platforms = new Map<string, WritePlatformsParams['rows'][number]>();
  readonly selectors = new Map<string, WriteSelectorsParams['rows'][number]>();
  readonly people = new Map<string, WritePeopleParams['rows'][number]>();
  readonly organisations = new Map<string, WriteDescribedOrganisationsParams['rows'][number]>();
  readonly mentions = new Map<string, Map<string, MentionRow>>();
  readonly facts = new Map<FactType, Map<string, FactWriteRow>>();
  readonly findable = new Map<string, Findable>();
  size = 0;

  private readonly gathered = new GatheredMentions();

  constructor(private readonly names: SourceNames) {}

  add(item: IntakeItem): void {
    if (item.kind === 'selector') this.addSelector(item);
    else if (item.kind === 'person') {
      const { name, dateOfBirth, ageText, ref: localRef } = item;
      const id = this.names.person(localRef);
      this.people.set(id, { id, name, dateOfBirth, ageText, localRef });
      this.findable.set(id, { id, type: 'PERSON', name });
    } else if (item.kind === 'organisation') {
      const { name, organisationKind: kind, category } = item;
      const id = this.names.organisation(item.ref);
      this.organisations.set(id, { id, name, kind, category });
      this.findable.set(id, { id, type: 'ORGANISATION', name });
    } else if (item.kind === 'fact') {
      if (!this.gathered.add(item)) this.addFact(item);
    } else return;
    this.size += 1;
  }

  /** With the mentions that were held back. */
  closed(): Batch {
    for (const mention of this.gathered.all()) this.addFact(mention);
    return this;
  }

  private addSelector(selector: IntakeSelector): void {
    const { type, key, platform } = selector;
    const id = this.names.selector(selector);
    const looseKey = selector.unmatched ? null : looseKeyOf(selector);
    this.selectors.set(id, { id, type, key, platform, looseKey });
    if (platform) this.addPlatform(platform, this.names.platform(platform));
  }

  private addPlatform(slug: string, id: string): void {
    this.platforms.set(id, { id, slug });
  }

  private addEnd(end: FactEnd, id: string): void {
    if ('selector' in end) this.findable.set(id, { id, type: end.selector.type, key: end.selector.key });
    if ('held' in end && end.written) this.findable.set(id, { id, ...end.written });
    if (!('platform' in end)) return;
    this.addPlatform(end.platform, id);
    this.findable.set(id, { id, type: 'PLATFORM', slug: end.platform });
  }

  private addFact(fact: IntakeFact): void {
    const { type, from, to, nature, role, firstSeen, lastSeen, grade = null, properties } = fact;
    const ends = this.names.ends(fact);
    this.addEnd(from, ends.from);
    this.addEnd(to, ends.to);
    const id = this.names.fact(fact, ends);
    const said = { id, nature, role, firstSeen, lastSeen, grade, properties: writtenProperties(properties) };
    if (type === 'APPEARS_IN' && 'investigation' in to) inner(this.mentions, ends.from).set(id, said);
    else inner(this.facts, type).set(id, { ...said, ...ends });
  }
}

function inner<Key, Row>(maps: Map<Key, Map<string, Row>>, key: Key): Map<string, Row> {
  const there = maps.get(key);
  if (there) return there;
  const made = new Map<string, Row>();
  maps.set(key, made);
  return made;
}

/** The items as batches of rows, always cut in the same places: a resumed import counts on it. */
export async function* collectBatches(items: AsyncIterable<IntakeItem>, naming: Naming): AsyncGenerator<Batch> {
  const names = new SourceNames(naming);
  let batch = new GrowingBatch(names);
  for await (const item of items) {
    batch.add(item);
    if (batch.size < ROWS_IN_BATCH) continue;
    yield batch.closed();
    batch = new GrowingBatch(names);
  }
  if (batch.size > 0) yield batch.closed();
}
