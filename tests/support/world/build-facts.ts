import type { FactType } from '../../../src/graph/graph-model';
import { FAR_FUTURE } from '../../../src/graph/graph-model';
import { isWithin, pickFrom } from './build-viewer';
import type { Standing, WorldBuilder } from './build-world';
import { FACT_RULES, GRADES, HOUR, PROPERTIES, ROLES, type EndKind } from './catalogue';
import type { WorldFact, WorldPerson, WorldRecord } from './world';
import type { FactRecipe } from './world-recipe';

interface Assertion {
  readonly type: FactType;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly detail: number;
  readonly untilVersion: number;
}

/** Makes facts that may stand: in a scope that is never wider than that of their ends, and in a time in which both ends stand. */
export class FactBuilder {
  private made = 0;

  constructor(private readonly builder: WorldBuilder) {}

  appearance(standing: Standing, end: string, role: string | null = null): WorldFact {
    return this.assert(standing, { type: 'APPEARS_IN', from: end, to: standing.investigation.id, role, detail: 0, untilVersion: standing.source.untilVersion });
  }

  ofPerson(standing: Standing, person: WorldPerson, role: string): WorldFact[] {
    const { investigation, source } = standing;
    const involved = { type: 'INVOLVED_IN', from: person.id, to: investigation.id, role, detail: 1, untilVersion: source.untilVersion } as const;
    return [this.appearance(standing, person.id), this.assert(standing, involved)];
  }

  ofRecipes(standing: Standing, recipes: readonly FactRecipe[]): WorldFact[] {
    return recipes.flatMap((recipe) => this.ofRecipe(standing, recipe) ?? []);
  }

  private ofRecipe(standing: Standing, recipe: FactRecipe): WorldFact | null {
    const rule = pickFrom(FACT_RULES, recipe.rule);
    const from = this.candidates(rule.from, standing);
    const to = this.candidates(rule.to, standing);
    if (from.length === 0 || to.length === 0) return null;
    const { source, version } = standing;
    const untilVersion = source.untilVersion === FAR_FUTURE ? this.builder.untilVersion(version, recipe.retraction) : source.untilVersion;
    const role = rule.type === 'INVOLVED_IN' || (rule.type === 'APPEARS_IN' && recipe.detail % 2 === 0) ? pickFrom(ROLES, recipe.detail) : null;
    return this.assert(standing, {
      type: rule.type,
      from: pickFrom(from, recipe.from),
      to: pickFrom(to, recipe.to),
      role,
      detail: recipe.detail,
      untilVersion,
    });
  }

  private candidates(kind: EndKind, standing: Standing): string[] {
    const { builder } = this;
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    switch (kind) {
      case 'here':
        return [standing.investigation.id];
      case 'elsewhere':
        return ids(builder.investigations.filter((other) => other !== standing.investigation && this.mayEnd(other, standing)));
      case 'person':
        return ids(builder.persons.filter((person) => this.mayEnd(person, standing)));
      case 'platform':
        return ids(builder.platforms);
      case 'organisation':
        return ids(builder.organisations);
      default:
        return ids(builder.selectors.filter(({ type }) => kind.includes(type)));
    }
  }

  /** A record that was taken back as a whole is only spoken of by its own source, which was taken back with it. */
  private mayEnd(record: WorldRecord & { readonly source?: string }, { source, version }: Standing): boolean {
    const { builder } = this;
    const stays = record.untilVersion === FAR_FUTURE || record.source === source.id;
    return stays && isWithin(builder.scope(source.scope), builder.scope(record.scope)) && builder.standsBefore(record.fromVersion, version);
  }

  private assert({ source }: Standing, { type, from, to, role, detail, untilVersion }: Assertion): WorldFact {
    const firstSeen = detail % 3 === 0 ? null : source.receivedAt - HOUR * detail;
    return {
      id: this.builder.mint.fact(type, source.id, from, to, String(this.made++)),
      type,
      from,
      to,
      source: source.id,
      origin: source.origin,
      nature: detail % 4 === 0 ? 'ASSESSED' : 'STATED',
      grade: pickFrom(GRADES, detail),
      role,
      firstSeen,
      lastSeen: firstSeen === null ? null : firstSeen + HOUR,
      properties: pickFrom(PROPERTIES, detail),
      scope: source.scope,
      fromVersion: source.fromVersion,
      untilVersion,
    };
  }
}
