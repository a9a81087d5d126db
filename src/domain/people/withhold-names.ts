import { WITHHELD } from '../intake/intake-item';

/** A fact's own properties that hold what a person calls themself. */
const NAMES: ReadonlySet<string> = new Set(['displayNames']);

export function holdsNames(properties: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(properties).some((property) => NAMES.has(property));
}

/** The properties of a fact about a victim: that there is a name is told, the name is not, for no print may name a victim. */
export function withholdNames(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([property, value]) => [property, NAMES.has(property) ? WITHHELD : value]));
}
