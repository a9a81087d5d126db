import type { Condition, DateRule, PropertyRules, SelectorRule, TableMapping, ValueRule } from './mapping-shape';

type Columned = Pick<ValueRule | DateRule | SelectorRule, 'column' | 'columns'>;

function columnsOf(rule: Columned | undefined): readonly string[] {
  return rule?.column !== undefined ? [rule.column] : (rule?.columns ?? []);
}

function columnsOfAll(rules: readonly (Columned | undefined)[], when: readonly Condition[], properties: PropertyRules): string[] {
  return [...rules.flatMap(columnsOf), ...when.map(({ column }) => column), ...Object.values(properties).flatMap(columnsOf)];
}

/** Every column that the mapping reads. */
export function mappedColumns({ source, persons, organisations, selectors, facts }: TableMapping): ReadonlySet<string> {
  return new Set([
    ...columnsOf(source.rowReference),
    ...persons.flatMap(({ ref, role, name, dateOfBirth, age, when, properties }) => columnsOfAll([ref, role, name, dateOfBirth, age], when, properties)),
    ...organisations.flatMap(({ ref, name, category, when }) => columnsOfAll([ref, name, category], when, {})),
    ...selectors.flatMap((rule) => {
      const { platform, label, callingCode, firstSeen, lastSeen, at, when, properties } = rule;
      return columnsOfAll([rule, platform, label, callingCode, firstSeen, lastSeen, at], when, properties);
    }),
    ...facts.flatMap(({ firstSeen, lastSeen, at, when, properties }) => columnsOfAll([firstSeen, lastSeen, at], when, properties)),
  ]);
}
