import { SELECTOR_TYPES, type FactType, type SelectorType } from '../../graph/graph-model';

/** What may stand at an end of a fact that a table states. */
export type EndKind = SelectorType | 'PERSON' | 'ORGANISATION';

interface EndKinds {
  readonly from: readonly EndKind[];
  readonly to: readonly EndKind[];
}

const CONTACTS: readonly EndKind[] = ['ACCOUNT', 'HANDLE', 'PHONE', 'EMAIL'];

/**
 * The facts that a table may state, and between what. Those left out are stated by other means: involvement and mention follow from
 * the person and the identifier, depiction is asserted by victim identification only, and exhibits come with their extraction.
 */
export const TABLE_FACTS: Readonly<Partial<Record<FactType, EndKinds>>> = {
  USES: { from: ['PERSON'], to: SELECTOR_TYPES },
  KNOWN_AS: { from: ['ACCOUNT'], to: ['HANDLE'] },
  CONNECTED_FROM: { from: ['ACCOUNT'], to: ['IP_ADDRESS'] },
  ASSOCIATED_WITH: { from: ['PERSON'], to: ['PERSON'] },
  LABELLED_AS: { from: ['WALLET'], to: ['ORGANISATION'] },
  CONTACTED: { from: CONTACTS, to: CONTACTS },
  THREATENED: { from: ['ACCOUNT', 'PERSON'], to: ['PERSON'] },
  HOLDS: { from: ['ACCOUNT'], to: ['MEDIA_HASH'] },
  MEMBER_OF: { from: ['PERSON', 'ORGANISATION'], to: ['ORGANISATION'] },
  STUNG: { from: ['PERSON', 'ORGANISATION'], to: ['PERSON'] },
  LOCATED_AT: { from: ['PERSON', 'IP_ADDRESS'], to: ['ADDRESS'] },
};

export const TABLE_FACT_TYPES = Object.keys(TABLE_FACTS) as FactType[];

/** Why a fact cannot stand between two kinds of things; null where it can. */
export function misfitOf(type: FactType, from: EndKind, to: EndKind): string | null {
  const ends = TABLE_FACTS[type];
  if (!ends) return `${type} is not stated by a table; ${TABLE_FACT_TYPES.join(', ')} are`;
  if (!ends.from.includes(from)) return `${type} leads from ${ends.from.join(', ')}, not from ${from}`;
  return ends.to.includes(to) ? null : `${type} leads to ${ends.to.join(', ')}, not to ${to}`;
}
