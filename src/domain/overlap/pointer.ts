import type { SelectorType } from '../../graph/graph-model';
import { sharedBecause } from '../selectors/shared-address';
import type { Warning } from '../warnings/warning-for';
import { KIND_WEIGHTS } from './kind-weights';
import { strengthOf, type OverlapStrength } from './score-overlap';
import { rarity } from './weigh-reason';

/** The desk that owns an investigation to which a viewer is only pointed. */
export interface Desk {
  readonly force: string;
  readonly contact: string | null;
}

/** Whom to call about a shared identifier, and what sharing it says. */
export interface Pointer extends Desk {
  readonly selectorTypes: readonly SelectorType[];
  readonly subjectShared: boolean;
  readonly strength: OverlapStrength;
}

export interface PointedSelector {
  readonly type: SelectorType;
  readonly key: string;
  /** How many investigations that the viewer may see hold it. */
  readonly heldBy: number;
  readonly warning: Warning | null;
  readonly desks: readonly Desk[];
}

/** The viewer's own side and the other one: a shared identifier has two holders at least. */
const FEWEST_HOLDERS = 2;

/**
 * One pointer a desk, however many of its investigations hold the identifier. The strength is weighed by kind and rarity among what
 * the answer itself tells, so that it tells nothing of how many are hidden.
 */
export function pointersTo({ type, key, heldBy, warning, desks }: PointedSelector): Pointer[] {
  const distinct = [...new Map(desks.map((desk) => [desk.contact ?? JSON.stringify([desk.force]), desk])).entries()];
  const saysNothing = warning?.isMute === true || (type === 'IP_ADDRESS' && sharedBecause(key) !== null);
  const holders = Math.max(FEWEST_HOLDERS, heldBy + distinct.length);
  const strength = saysNothing ? 'WEAK' : strengthOf(KIND_WEIGHTS[type] * rarity(holders));
  return distinct
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { force, contact }]) => ({ force, contact, selectorTypes: [type], subjectShared: false, strength }));
}
