import { scopeKey, type Scope } from '../../../src/domain/access/scope';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { IdMint } from '../../../src/domain/ids/id-mint';
import { FAR_FUTURE } from '../../../src/graph/graph-model';
import { buildScopes, buildViewer, pickFrom } from './build-viewer';
import {
  BIRTHS,
  DAYS,
  FIRST_OPENED,
  HOUR,
  NOW,
  ORGANISATIONS,
  ORIGINS,
  OTHER_NAMES,
  PERSON_NAMES,
  PLATFORMS,
  QUOTED_REPORTS,
  REPORT_NUMBERS,
  ROLES,
  SELECTORS,
  SOURCE_KINDS,
  STATUSES,
  TITLES,
  URNS,
} from './catalogue';
import { FactBuilder } from './build-facts';
import type {
  World,
  WorldFact,
  WorldInvestigation,
  WorldPerson,
  WorldRecord,
  WorldReference,
  WorldScope,
  WorldSelector,
  WorldSource,
  WorldVersion,
  WorldWrite,
} from './world';
import type { HubRecipe, ImportRecipe, InvestigationRecipe, PersonRecipe, VersionRecipe, WorldRecipe } from './world-recipe';

/** Where an import stands: what its records and facts have in common. */
export interface Standing {
  readonly source: WorldSource;
  readonly investigation: WorldInvestigation;
  readonly version: WorldVersion;
}

export interface BuiltWorld {
  readonly world: World;
  readonly viewer: Viewer;
}

/** Builds the world of a recipe; every rule that the product's writers keep is kept, so that only what may stand in a graph stands here. */
export class WorldBuilder {
  readonly viewer: Viewer;
  readonly scopes: readonly Scope[];
  readonly versions: readonly WorldVersion[];
  readonly investigations: WorldInvestigation[] = [];
  readonly persons: WorldPerson[] = [];
  readonly selectors: readonly WorldSelector[];
  readonly platforms: readonly WorldReference[];
  readonly organisations: readonly WorldReference[];
  private readonly sources: WorldSource[] = [];
  private readonly facts: WorldFact[] = [];

  constructor(
    private readonly recipe: WorldRecipe,
    readonly mint: IdMint,
  ) {
    this.viewer = buildViewer(recipe.viewer);
    this.scopes = buildScopes(recipe.scopes, this.viewer);
    this.versions = recipe.versions.map(buildVersion);
    this.platforms = PLATFORMS.map((row) => ({ ...row, id: mint.entity('PLATFORM', row.slug) }));
    this.organisations = ORGANISATIONS.map((row) => ({ ...row, id: mint.entity('ORGANISATION', row.slug) }));
    this.selectors = SELECTORS.map((selector) => ({ ...selector, id: mint.entity(selector.type, selector.key) }));
  }

  build(): BuiltWorld {
    this.recipe.investigations.forEach((recipe, index) => this.addInvestigation(recipe, String(index)));
    const facts = new FactBuilder(this);
    this.recipe.imports.forEach((recipe, index) => this.facts.push(...this.addImport(recipe, index, facts)));
    if (this.recipe.hub) this.facts.push(...this.addHub(this.recipe.hub, facts));
    const held = new Set(this.facts.flatMap(({ from, to }) => [from, to]));
    const { platforms, organisations, investigations, sources, persons, facts: all } = this;
    const records = [...investigations, ...sources, ...persons, ...all];
    const selectors = this.selectors.filter(({ id }) => held.has(id));
    const world = { platforms, organisations, investigations, sources, persons, selectors, facts: all, writes: this.writes(), ...this.bookkeeping(records) };
    return { viewer: this.viewer, world };
  }

  /** The versions that may build on this one: itself, and those opened after it was published. */
  standsBefore(number: number, version: WorldVersion): boolean {
    const { publishedAt } = this.version(number);
    return number === version.number || (publishedAt !== null && publishedAt <= version.openedAt);
  }

  version(number: number): WorldVersion {
    return this.versions[number - 1] as WorldVersion;
  }

  scope(number: number): Scope {
    return this.scopes[number - 1] as Scope;
  }

  /** A version that takes back what this one said: it opens and publishes at once. */
  untilVersion(version: WorldVersion, choice: number): number {
    const { publishedAt } = version;
    if (choice === 0 || publishedAt === null) return FAR_FUTURE;
    const later = this.versions.filter((each) => each.number > version.number && each.openedAt >= publishedAt && each.publishedAt === each.openedAt);
    return later.length === 0 ? FAR_FUTURE : pickFrom(later, choice - 1).number;
  }

  private addInvestigation({ scope, version, urn, title, day, status }: InvestigationRecipe, name: string): WorldInvestigation {
    const number = 1 + (scope % this.scopes.length);
    const { organisation } = this.scope(number);
    const investigation: WorldInvestigation = {
      id: this.mint.entity('INVESTIGATION', 'world', name),
      urn: pickFrom(URNS, urn),
      title: pickFrom(TITLES, title),
      force: organisation,
      status: pickFrom(STATUSES, status),
      openedOn: pickFrom(DAYS, day),
      contact: title % 2 === 0 ? `desk@${organisation}.example.org` : null,
      revision: 1 + (status % 3),
      scope: number,
      fromVersion: pickFrom(this.versions, version).number,
      untilVersion: FAR_FUTURE,
    };
    this.investigations.push(investigation);
    return investigation;
  }

  private addImport(recipe: ImportRecipe, index: number, facts: FactBuilder): WorldFact[] {
    const investigation = pickFrom(this.investigations, recipe.investigation);
    const versions = this.versions.filter((each) => this.standsBefore(investigation.fromVersion, each));
    const version = pickFrom(versions, recipe.version);
    const untilVersion = this.untilVersion(version, recipe.retraction);
    const source = this.addSource(investigation, { name: String(index), choice: recipe.origin, fromVersion: version.number, untilVersion });
    const standing = { source, investigation, version };
    const people = recipe.persons.map((person, place) => ({
      person: this.addPerson(person, standing, `${index}/${place}`),
      role: pickFrom(ROLES, person.role),
    }));
    return [...people.flatMap(({ person, role }) => facts.ofPerson(standing, person, role)), ...facts.ofRecipes(standing, recipe.facts)];
  }

  private addSource(
    investigation: WorldInvestigation,
    { name, choice, fromVersion, untilVersion }: { name: string; choice: number; fromVersion: number; untilVersion: number },
  ): WorldSource {
    const reportNumber = pickFrom(REPORT_NUMBERS, choice);
    const source: WorldSource = {
      id: this.mint.entity('SOURCE', 'world', name),
      kind: pickFrom(SOURCE_KINDS, choice),
      reference: `Lantern report ${choice}`,
      publisher: choice % 2 === 0 ? 'Chatline' : null,
      receivedAt: FIRST_OPENED - HOUR * (1 + (choice % 3)),
      occurredAt: choice % 2 === 0 ? FIRST_OPENED - HOUR * 50 : null,
      incidentType: choice % 3 === 0 ? 'Online Enticement of Children for Sexual Acts' : null,
      sha256: 'cd'.repeat(32),
      origin: pickFrom(ORIGINS, choice),
      investigation: investigation.id,
      reportNumber,
      relatedReports: pickFrom(QUOTED_REPORTS, Math.floor(choice / 3)).filter((quoted) => quoted !== reportNumber),
      scope: investigation.scope,
      fromVersion,
      untilVersion,
    };
    this.sources.push(source);
    return source;
  }

  private addPerson({ name, birth }: PersonRecipe, { source }: Standing, place: string): WorldPerson {
    const { scope, fromVersion, untilVersion } = source;
    const id = this.mint.entity('PERSON', 'world', place);
    const person = { id, name: pickFrom(PERSON_NAMES, name), dateOfBirth: pickFrom(BIRTHS, birth), source: source.id, scope, fromVersion, untilVersion };
    this.persons.push(person);
    return person;
  }

  private addHub({ selector, holders, scope, version }: HubRecipe, facts: FactBuilder): WorldFact[] {
    const held = pickFrom(this.mostHeld(), selector);
    const crowd = Array.from({ length: holders }, (_, index) =>
      this.addInvestigation({ scope, version, urn: index, title: index, day: index, status: index }, `hub/${index}`),
    );
    const [first] = crowd as [WorldInvestigation];
    const source = this.addSource(first, { name: 'hub', choice: selector, fromVersion: first.fromVersion, untilVersion: FAR_FUTURE });
    return crowd.map((investigation) => facts.appearance({ source, investigation, version: this.version(first.fromVersion) }, held.id));
  }

  /** The selectors that most stand on, first: a crowd around one of them makes a difference. */
  private mostHeld(): WorldSelector[] {
    const holders = (selector: WorldSelector) => this.facts.filter(({ type, from }) => type === 'APPEARS_IN' && from === selector.id).length;
    return [...this.selectors].sort((left, right) => holders(right) - holders(left));
  }

  private writes(): WorldWrite[] {
    return this.recipe.writes.map(({ isOwn, investigation }, index) => {
      const actor = isOwn ? this.viewer : { name: OTHER_NAMES[0], force: this.viewer.force };
      const idempotencyKey = `earlier-${index}`;
      const kept = { urn: '2026/0900', title: 'Operation Jetty', force: this.viewer.force, contact: 'desk@example.org', visibility: 'OPEN', tier: 'OFFICIAL' };
      const input = { ...kept, openedOn: new Date('2026-03-01'), idempotencyKey };
      return {
        actor: { name: actor.name, force: actor.force },
        clientKey: idempotencyKey,
        input,
        investigationId: pickFrom(this.investigations, investigation).id,
        at: NOW - HOUR,
      };
    });
  }

  /** What the versions touched, counted as publishing them counts it. */
  private bookkeeping(records: readonly WorldRecord[]): Pick<World, 'scopes' | 'versions' | 'counter'> {
    const touchedBy = (number: number) => records.filter(({ fromVersion, untilVersion }) => fromVersion === number || untilVersion === number);
    const versions = this.versions.map((version) => {
      const scopes = version.publishedAt === null ? [] : [...new Set(touchedBy(version.number).map(({ scope }) => scope))];
      return { ...version, scopes };
    });
    const scopes = this.scopes.map((scope, index): WorldScope => {
      const published = versions.filter((version) => version.scopes.includes(index + 1)).map(({ publishedAt }) => publishedAt ?? 0);
      return { ...scope, number: index + 1, key: scopeKey(scope), publications: published.length, lastPublishedAt: Math.max(0, ...published) };
    });
    const unpublished = versions.filter(({ publishedAt }) => publishedAt === null).map(({ number }) => number);
    return { scopes, versions, counter: { last: versions.length, unpublished, scopesRevision: scopes.length, lastScope: scopes.length } };
  }
}

function buildVersion({ isOpen, delay }: VersionRecipe, index: number): WorldVersion {
  const openedAt = FIRST_OPENED + index * HOUR;
  // The first always stands, so that there is something to see.
  return { number: index + 1, openedAt, publishedAt: isOpen && index > 0 ? null : openedAt + delay * HOUR * 0.75, scopes: [] };
}
