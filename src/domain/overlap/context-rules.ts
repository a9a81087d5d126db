import { SELECTOR_TYPES, type SelectorType } from '../../graph/graph-model';
import { judgeAddress } from './judge-address';
import { judgeHandle } from './judge-handle';
import { named } from './named';
import type { Holding } from './shared-selector';
import type { Capacity } from './sighting';
import type { SharedByTwo, Verdict } from './verdict';

/** What of the weight is left where a source says how the identifier was used. */
export const CAPACITY_FACTORS: Readonly<Record<Capacity, number>> = { compromised: 0.25, shared: 0.5 };

/** A rule on when, how and by whom a shared identifier was used; null where it has nothing to say. */
interface ContextRule {
  readonly types: readonly SelectorType[];
  readonly judge: (shared: SharedByTwo) => Verdict | null;
}

const ALL_BUT_ADDRESSES = SELECTOR_TYPES.filter((type) => type !== 'IP_ADDRESS');

/** Each is asked of every shared identifier of its types; what is left of the weight is the product. */
const CONTEXT_RULES: readonly ContextRule[] = [
  { types: ['IP_ADDRESS'], judge: judgeAddress },
  { types: ['HANDLE'], judge: judgeHandle },
  { types: SELECTOR_TYPES, judge: judgeCompromised },
  { types: ALL_BUT_ADDRESSES, judge: judgeSharedUse },
  { types: SELECTOR_TYPES, judge: judgeRoles },
];

const RULES_OF = new Map(SELECTOR_TYPES.map((type) => [type, CONTEXT_RULES.filter(({ types }) => types.includes(type))]));

export function judgeContext(shared: SharedByTwo): Verdict[] {
  return (RULES_OF.get(shared.selector.type) ?? []).flatMap(({ judge }) => judge(shared) ?? []);
}

function isUsedAs(capacity: Capacity, { left, right }: SharedByTwo): boolean {
  return [left, right].some(({ sightings }) => sightings.some((sighting) => sighting.capacity === capacity));
}

/** Whoever took an account over is not whose it is: its use says less of either. */
function judgeCompromised(shared: SharedByTwo): Verdict | null {
  if (!isUsedAs('compromised', shared)) return null;
  return {
    factor: CAPACITY_FACTORS.compromised,
    words: () => 'A source calls it compromised, so it counts a quarter.',
    conflict: () => `The ${named(shared.selector)} was compromised, by the word of a source: whoever used it may not be whose it is.`,
  };
}

function judgeSharedUse(shared: SharedByTwo): Verdict | null {
  if (!isUsedAs('shared', shared)) return null;
  return { factor: CAPACITY_FACTORS.shared, words: () => 'Several people use it, by the word of a source, so it counts half.' };
}

/** One child may be victim and suspect, so that this takes nothing from the weight; but somebody should look at it. */
function judgeRoles({ selector, left, right }: SharedByTwo): Verdict | null {
  const fits = (victim: Holding, other: Holding) => are(victim, ['VICTIM']) && are(other, ['SUSPECT', 'OFFENDER']);
  if (!fits(left, right) && !fits(right, left)) return null;
  return { factor: 1, conflict: () => `The ${named(selector)} is a victim's on one side and a suspect's on the other.` };
}

function are({ roles }: Holding, these: readonly string[]): boolean {
  return roles.length > 0 && roles.every((role) => these.includes(role));
}
