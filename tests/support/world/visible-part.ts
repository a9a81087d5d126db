import type { Viewer } from '../../../src/domain/access/viewer';
import type { World, WorldRecord, WorldScope, WorldVersion } from './world';

/**
 * The rules of sight once more, in plain words and apart from the product's own: what the product gets wrong must not be
 * wrong here in the same way.
 */
const ORDER = { OFFICIAL: 0, SECRET: 1, TOP_SECRET: 2 } as const;

export function isCleared(scope: WorldScope, viewer: Viewer): boolean {
  return ORDER[scope.tier] <= ORDER[viewer.clearance] && scope.compartments.every((name) => new Set(viewer.compartments).has(name));
}

export function isReadable(scope: WorldScope, viewer: Viewer): boolean {
  if (!isCleared(scope, viewer)) return false;
  if (scope.members !== null) return scope.members.some((member) => member === viewer.name);
  return scope.visibility === 'OPEN' || viewer.force === scope.organisation;
}

/**
 * A version of which nothing is seen never happened: it is gone with its number, and the counter stands where the newest
 * seen version left it. What is seen keeps its numbers, so that only the hidden makes the difference.
 */
function seenVersions(versions: readonly WorldVersion[], readable: ReadonlySet<number>): WorldVersion[] {
  return versions
    .filter(({ publishedAt }) => publishedAt !== null)
    .map((version) => ({ ...version, scopes: version.scopes.filter((scope) => readable.has(scope)) }))
    .filter(({ scopes }) => scopes.length > 0);
}

function largest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

/** The outcome of a keyed write is known to whoever made it, whatever has become of their rights; nobody else ever meets the key. */
function isOwn({ actor }: World['writes'][number], viewer: Viewer): boolean {
  return actor.name === viewer.name && actor.force === viewer.force;
}

/**
 * The graph with everything that the viewer may not see physically removed: scopes, versions, records and facts, selectors
 * that nothing visible holds, and every count of them. What was seen once and retracted stays, for a past date shows it.
 */
export function visiblePart(world: World, viewer: Viewer): World {
  const scopes = world.scopes.filter((scope) => isReadable(scope, viewer));
  const readable = new Set(scopes.map(({ number }) => number));
  const versions = seenVersions(world.versions, readable);
  const published = new Set(versions.map(({ number }) => number));
  const isSeen = ({ scope, fromVersion }: WorldRecord) => readable.has(scope) && published.has(fromVersion);

  const investigations = world.investigations.filter(isSeen);
  const sources = world.sources.filter(isSeen);
  const persons = world.persons.filter(isSeen);
  const records = new Set([...world.investigations, ...world.sources, ...world.persons].map(({ id }) => id));
  const seenRecords = new Set([...investigations, ...sources, ...persons].map(({ id }) => id));
  const isThere = (end: string) => !records.has(end) || seenRecords.has(end);
  const facts = world.facts.filter((fact) => isSeen(fact) && isThere(fact.from) && isThere(fact.to));
  const ends = new Set(facts.flatMap(({ from, to }) => [from, to]));

  return {
    scopes,
    versions,
    counter: { last: largest([...published]), unpublished: [], scopesRevision: scopes.length, lastScope: largest([...readable]) },
    platforms: world.platforms,
    organisations: world.organisations,
    investigations,
    sources,
    persons,
    selectors: world.selectors.filter(({ id }) => ends.has(id)),
    facts,
    writes: world.writes.filter((write) => isOwn(write, viewer)),
  };
}
