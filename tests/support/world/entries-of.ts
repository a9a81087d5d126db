import { formsRow, type Findable } from '../../../src/features/search/enter-in-search';
import type { World, WorldFact, WorldRecord } from './world';

type Row = Readonly<Record<string, unknown>>;
type Standing = Omit<WorldRecord, 'id'>;

function entry(entity: Findable, { scope, fromVersion, untilVersion }: Standing): Row {
  return { ...formsRow(entity), scopeWord: `s${scope}`, scope, fromVersion, untilVersion };
}

/** From each version that says something of it until the last of that is taken back, in each scope. */
function standings(entity: string, facts: readonly WorldFact[]): Standing[] {
  const found = new Map<string, Standing>();
  for (const { from, to, scope, fromVersion, untilVersion } of facts) {
    if (from !== entity && to !== entity) continue;
    const key = `${scope} ${fromVersion}`;
    const known = found.get(key);
    if (!known || known.untilVersion < untilVersion) found.set(key, { scope, fromVersion, untilVersion });
  }
  return [...found.values()];
}

/**
 * The entries of a world's search: of each record as it stands, of each selector as the facts around it stand, of a platform as what is on it. They
 * follow from records and facts, so those of the visible part follow from what is visible; there is one for each version, where the product makes do
 * with fewer.
 */
export function entriesOf({ investigations, persons, sources, selectors, platforms, organisations, facts }: World): Row[] {
  const on = facts.filter(({ type }) => type === 'ON');
  return [
    ...investigations.map((record) => entry({ id: record.id, type: 'INVESTIGATION', urn: record.urn, title: record.title }, record)),
    ...persons.map((record) => entry({ id: record.id, type: 'PERSON', name: record.name }, record)),
    ...sources.map((record) => entry({ id: record.id, type: 'SOURCE', reference: record.reference }, record)),
    ...selectors.flatMap((selector) => standings(selector.id, facts).map((standing) => entry(selector, standing))),
    ...platforms.flatMap(({ id, slug }) => standings(id, on).map((standing) => entry({ id, type: 'PLATFORM', slug }, standing))),
    ...organisations.map(({ id, slug, name }) => ({ ...formsRow({ id, type: 'ORGANISATION', slug, name }), scopeWord: 's0', scope: 0 })),
  ];
}
