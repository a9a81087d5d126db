import { SELECTOR_TYPES, type FactType, type SelectorType } from '../../graph/graph-model';

/** What may stand at an end of a fact that a table or an analyst states. */
export type EndKind = SelectorType | 'PERSON' | 'ORGANISATION';

interface EndKinds {
  readonly from: readonly EndKind[];
  readonly to: readonly EndKind[];
}

const CONTACTS: readonly EndKind[] = ['ACCOUNT', 'HANDLE', 'PHONE', 'EMAIL'];

/**
 * The facts that a table or an analyst may state, and between what. Those left out are stated by other means: involvement and mention
 * follow from the person and the identifier, depiction is asserted by victim identification only, and exhibits come with their extraction.
 */
export const STATED_FACTS: Readonly<Partial<Record<FactType, EndKinds>>> = {
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

export const STATED_FACT_TYPES = Object.keys(STATED_FACTS) as FactType[];

/** Why a thing of a kind cannot stand at an end of a fact of a type that can be stated; null where it can. */
export function strayEnd(type: FactType, end: 'from' | 'to', kind: string): string | null {
  const kinds: readonly string[] = STATED_FACTS[type]?.[end] ?? [];
  return kinds.includes(kind) ? null : `${type} leads ${end} ${kinds.join(', ')}, not ${end} ${kind}`;
}

/** Why a fact cannot stand between two kinds of things; null where it can. */
export function misfitOf(type: FactType, from: EndKind, to: EndKind): string | null {
  if (!STATED_FACTS[type]) return `${type} cannot be stated so; ${STATED_FACT_TYPES.join(', ')} can`;
  return strayEnd(type, 'from', from) ?? strayEnd(type, 'to', to);
}
