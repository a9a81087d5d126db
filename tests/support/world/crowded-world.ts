import { scopeKey, type Scope } from '../../../src/domain/access/scope';
import { ENTITY_PREFIXES, FACT_PREFIXES } from '../../../src/domain/ids/id-prefixes';
import { FAR_FUTURE } from '../../../src/graph/graph-model';
import type { World, WorldFact, WorldInvestigation, WorldSelector } from './world';

const AT = Date.UTC(2026, 2, 1);
const SCOPE: Scope = { organisation: 'northshire', tier: 'OFFICIAL', visibility: 'OPEN', markings: [], compartments: [], members: null };
const STANDS = { scope: 1, fromVersion: 1, untilVersion: FAR_FUTURE };
/** Few enough that a value still says something. */
const HOLDERS_EACH = 20;

const numbered = (prefix: string, number: number) => `${prefix}_${String(number).padStart(22, '0')}`;
export const crowdedUrn = (number: number) => `NS/2026/${String(number).padStart(4, '0')}`;

function investigation(number: number): WorldInvestigation {
  const shown = { urn: crowdedUrn(number), title: null, force: 'northshire', status: 'OPEN', openedOn: '2026-03-01', contact: null, revision: 1 };
  return { id: numbered(ENTITY_PREFIXES.INVESTIGATION, number), ...shown, ...STANDS };
}

function phone(number: number): WorldSelector {
  return { id: numbered(ENTITY_PREFIXES.PHONE, number), type: 'PHONE', key: `+447700900${String(number).padStart(3, '0')}`, platform: null };
}

function appearsIn(number: number, selector: WorldSelector, holder: WorldInvestigation): WorldFact {
  const said = { nature: 'STATED', grade: null, role: 'SUSPECT', firstSeen: null, lastSeen: null, properties: null } as const;
  const told = { source: numbered(ENTITY_PREFIXES.SOURCE, number), origin: `event ${number}` };
  return { id: numbered(FACT_PREFIXES.APPEARS_IN, number), type: 'APPEARS_IN', from: selector.id, to: holder.id, ...told, ...said, ...STANDS };
}

/** Investigation 0 and so many others, each of which holds one telephone number of its. */
export function crowdedWorld(others: number): World {
  const [first, ...rest] = Array.from({ length: others + 1 }, (_, number) => investigation(number)) as [WorldInvestigation, ...WorldInvestigation[]];
  const phones = Array.from({ length: Math.ceil(others / HOLDERS_EACH) }, (_, number) => phone(number));
  const holdings = phones.flatMap((selector, group) =>
    [first, ...rest.slice(group * HOLDERS_EACH, (group + 1) * HOLDERS_EACH)].map((holder) => [selector, holder] as const),
  );
  return {
    scopes: [{ ...SCOPE, number: 1, key: scopeKey(SCOPE), publications: 1, lastPublishedAt: AT }],
    versions: [{ number: 1, openedAt: AT, publishedAt: AT, scopes: [1] }],
    counter: { last: 1, unpublished: [], scopesRevision: 1, lastScope: 1 },
    investigations: [first, ...rest],
    selectors: phones,
    facts: holdings.map(([selector, holder], number) => appearsIn(number, selector, holder)),
    ...{ platforms: [], organisations: [], sources: [], persons: [], writes: [] },
  };
}
