import { asWritten } from '../intake/as-written';
import type { FactEnd, FactProperties, IntakeFact, IntakePerson, IntakeSelector, PersonRole, SelectorEnd } from '../intake/intake-item';

const PLAIN = { kind: 'fact', nature: 'STATED', role: null, firstSeen: null, lastSeen: null, properties: {} } as const;
const HERE = { investigation: true } as const;

interface Mention {
  readonly at: string;
  readonly end: { readonly selector: SelectorEnd };
  readonly properties: FactProperties;
}

/**
 * What follows from an entry without being stated: whoever is spoken of is involved in the investigation, every identifier appears in it,
 * in the part of those who use it, and an account is on its platform.
 */
export function impliedFacts(persons: readonly IntakePerson[], identifiers: readonly IntakeSelector[], stated: readonly IntakeFact[]): IntakeFact[] {
  const mentions = new Map<string, Mention>(identifiers.map((selector) => [textOf(endOf(selector)), mentionOf(selector)]));
  for (const { at, from, to } of stated) {
    for (const end of [from, to]) {
      if ('selector' in end && !mentions.has(textOf(end))) mentions.set(textOf(end), { at, end, properties: {} });
    }
  }
  return [...persons.flatMap(involvement), ...identifiers.flatMap(onPlatform), ...[...mentions.values()].flatMap((mention) => appearances(mention, stated))];
}

function endOf({ type, key }: IntakeSelector): Mention['end'] {
  return { selector: { type, key } };
}

function textOf(end: FactEnd): string {
  return JSON.stringify(end);
}

function mentionOf(selector: IntakeSelector): Mention {
  return { at: selector.at, end: endOf(selector), properties: asWritten(selector, selector.raw) };
}

function involvement({ at, ref, role }: IntakePerson): IntakeFact[] {
  return (['INVOLVED_IN', 'APPEARS_IN'] as const).map((type) => ({ ...PLAIN, at, type, from: { person: ref }, to: HERE, role }));
}

function onPlatform(selector: IntakeSelector): IntakeFact[] {
  const { at, type, platform } = selector;
  return type === 'ACCOUNT' && platform !== null ? [{ ...PLAIN, at, type: 'ON', from: endOf(selector), to: { platform } }] : [];
}

function appearances({ at, end, properties }: Mention, stated: readonly IntakeFact[]): IntakeFact[] {
  return rolesOf(end, stated).map((role) => ({ ...PLAIN, at, type: 'APPEARS_IN', from: end, to: HERE, role, properties }));
}

/** The parts of those who use an identifier; nobody's, where nobody is said to. */
function rolesOf(end: FactEnd, stated: readonly IntakeFact[]): (PersonRole | null)[] {
  const uses = stated.filter(({ type, to }) => (type === 'USES' || type === 'LOCATED_AT') && textOf(to) === textOf(end));
  return uses.length === 0 ? [null] : [...new Set(uses.map(({ role }) => role))];
}
