import type { Viewer } from '../../../src/domain/access/viewer';
import { FAR_FUTURE } from '../../../src/graph/graph-model';
import { groupBy } from '../../../src/kernel/group-by';
import { isCleared, isReadable } from './visible-part';
import type { World, WorldFact, WorldInvestigation, WorldRecord, WorldScope } from './world';

/** Up to here it is told which desks hold a value; beyond, only that it is so many. */
const MOST_TOLD = 50;

const numbered = (prefix: string, number: number) => `${prefix}_${String(number).padStart(22, '0')}`;

/** To what its owner lets outsiders be pointed, where nothing else stands between it and the viewer. */
function isPointed(scope: WorldScope, viewer: Viewer): boolean {
  return scope.visibility === 'POINTER' && isCleared(scope, viewer) && !isReadable(scope, viewer);
}

/** Each holder of each selector that is pointed to now; a shadow knows no past. */
function pointedHoldings(world: World, pointed: ReadonlySet<number>): Map<string, WorldInvestigation[]> {
  const published = new Set(world.versions.flatMap(({ number, publishedAt }) => (publishedAt === null ? [] : number)));
  const stands = ({ scope, fromVersion, untilVersion }: WorldRecord) => pointed.has(scope) && published.has(fromVersion) && untilVersion > world.counter.last;
  const holders = new Map(world.investigations.filter(stands).map((investigation) => [investigation.id, investigation]));
  const selectors = new Set(world.selectors.map(({ id }) => id));
  const facts = world.facts.filter((fact) => fact.type === 'APPEARS_IN' && selectors.has(fact.from) && stands(fact) && holders.has(fact.to));
  const bySelector = groupBy(facts, ({ from }) => from);
  return new Map([...bySelector].map(([id, held]) => [id, [...new Set(held.map(({ to }) => holders.get(to) as WorldInvestigation))]]));
}

/** Of few holders one for each desk, for nobody is told how many of its investigations there are; of many as many as are counted. */
function toldOf(holders: readonly WorldInvestigation[]): readonly WorldInvestigation[] {
  if (holders.length > MOST_TOLD) return holders.slice(0, MOST_TOLD + 1);
  return [...new Map(holders.map((holder) => [holder.contact ?? JSON.stringify([holder.force]), holder])).values()];
}

const STANDS_ALWAYS = { fromVersion: 0, untilVersion: FAR_FUTURE };
const NOTHING_SAID = { source: '', origin: '', nature: 'STATED', grade: null, role: null, firstSeen: null, lastSeen: null, properties: null } as const;

/** An investigation of which nothing is left but whose it is; one for each selector, since nobody is told that one holds two. */
function shadowOf({ force, contact, scope }: WorldInvestigation, number: number): WorldInvestigation {
  const blank = { urn: 'shadow', title: null, status: 'OPEN', openedOn: '1900-01-01', revision: 1 };
  return { id: numbered('inv', number), force, contact, scope, ...blank, ...STANDS_ALWAYS };
}

/**
 * The visible part and, of what the viewer may only be pointed to, its shadow: that a desk holds an identifier, and how to reach it. No
 * number, title, source, person, role, time or grade of it is left, nor which two identifiers are held together, nor by how many.
 */
export function withPointedShadow(part: World, world: World, viewer: Viewer): World {
  const scopes = world.scopes.filter((scope) => isPointed(scope, viewer));
  const holdings = pointedHoldings(world, new Set(scopes.map(({ number }) => number)));
  const told = [...holdings].flatMap(([selectorId, holders]) => toldOf(holders).map((holder) => ({ selectorId, holder })));
  const shadows = told.map(({ holder }, number) => shadowOf(holder, number));
  const facts = shadows.map(({ id, scope }, number): WorldFact => {
    const from = told[number]?.selectorId ?? '';
    return { id: numbered('fai', number), type: 'APPEARS_IN', from, to: id, scope, ...NOTHING_SAID, ...STANDS_ALWAYS };
  });
  const kept = new Set(part.selectors.map(({ id }) => id));
  const shadowScopes = scopes.map((scope) => ({ ...scope, markings: [], members: scope.members && [], publications: 0, lastPublishedAt: 0 }));
  const allScopes = [...part.scopes, ...shadowScopes];
  return {
    ...part,
    scopes: allScopes,
    counter: { ...part.counter, scopesRevision: allScopes.length, lastScope: Math.max(0, ...allScopes.map(({ number }) => number)) },
    investigations: [...part.investigations, ...shadows],
    selectors: world.selectors.filter(({ id }) => kept.has(id) || holdings.has(id)),
    facts: [...part.facts, ...facts],
  };
}
