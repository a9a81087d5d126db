import type { FactProperties } from '../../../../domain/intake/intake-item';
import { postcodeAtEnd } from '../../../../domain/selectors/postal-address';
import type { ElementRule } from './element-rule';
import { attributesOf, shortText, type Doubt } from './read-values';

export interface ReadAddress {
  readonly at: string;
  readonly text: string;
  /** False for a town or a country alone, where thousands live. */
  readonly isHome: boolean;
  readonly properties: FactProperties;
}

const LINES = ['address', 'city', 'state', 'nonUsaState', 'zipCode', 'country'] as const;

/** The schema's `address`: street, city, code, state and country, in whatever order they come. */
export function postalAddressRule(doubt: Doubt, done: (address: ReadAddress) => void): ElementRule {
  let lines = new Map<string, string>();
  const line = (name: string): ElementRule => ({
    closed: (element) => {
      const text = shortText(element, doubt);
      if (text !== null && !lines.has(name)) lines.set(name, text.replace(/\s+/gu, ' '));
    },
  });
  return {
    repeats: true,
    attributes: ['type'],
    children: Object.fromEntries(LINES.map((name) => [name, line(name)])),
    opened: () => (lines = new Map()),
    closed: (element) => {
      const text = LINES.flatMap((name) => lines.get(name) ?? []).join(', ');
      const isHome = lines.has('address') || postcodeAtEnd(lines.get('zipCode') ?? '') !== null;
      if (text !== '') done({ at: element.at, text, isHome, properties: attributesOf(element, { type: 'type' }) });
    },
  };
}
