import type { EntityType } from '../../graph/graph-model';
import type { SearchTexts } from './search-forms';

/** An entity with whatever it is called. */
export interface Named {
  readonly type: EntityType;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly urn?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly reference?: string | null | undefined;
  readonly key?: string | null | undefined;
}

/** Identifiers that are codes: a part of one is found by its beginning, never by what stands between its dots. */
const CODES: ReadonlySet<EntityType> = new Set(['PHONE', 'IP_ADDRESS', 'DEVICE', 'WALLET', 'PAYMENT_ACCOUNT', 'MEDIA_HASH', 'VEHICLE']);
/** Keys that begin with a platform, a chain, an algorithm or a kind of number. */
const BEGIN_WITH_KIND: ReadonlySet<EntityType> = new Set(['ACCOUNT', 'HANDLE', 'DEVICE', 'WALLET', 'PAYMENT_ACCOUNT', 'MEDIA_HASH', 'VEHICLE']);

/** What an entity is found by: names, handles, identifiers as keys and as labels print them, references and titles. */
export function textsOf({ type, key, urn, title, name, slug, reference }: Named): SearchTexts {
  if (key == null) return { names: [urn, title, name, slug, reference].filter((text) => text != null), codes: [] };
  const slash = BEGIN_WITH_KIND.has(type) ? key.indexOf('/') : -1;
  const identifier = key.slice(slash + 1);
  const codes = slash < 0 ? [key] : [key, `${identifier} (${key.slice(0, slash)})`];
  return CODES.has(type) ? { names: [], codes: [...codes, identifier] } : { names: [identifier], codes };
}
