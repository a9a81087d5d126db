import type { NormalisedSelector } from '../selectors/normalised-selector';
import { pointersTo, type Desk, type Pointer } from '../overlap/pointer';
import { HOLDER_CAP } from '../overlap/shared-selector';

export type CheckOutcome = 'HIT' | 'POINTER' | 'NO_HIT' | 'NOT_UNDERSTOOD';

/** Who holds an identifier, as far as the viewer may learn; both kinds are counted to HOLDER_CAP, and from there on not listed. */
export interface Holders {
  readonly heldBy: number;
  readonly investigationIds: readonly string[];
  readonly pointedBy: number;
  readonly desks: readonly Desk[];
}

/** What is told of one reading of a typed identifier. */
export interface CheckedReading {
  readonly selectorType: NormalisedSelector['type'] | null;
  readonly key: string | null;
  readonly problem: string | null;
  readonly notes: readonly string[];
  readonly outcome: CheckOutcome;
  readonly heldBy: number;
  readonly investigationIds: readonly string[];
  readonly pointers: readonly Pointer[];
}

const NOBODY: Holders = { heldBy: 0, investigationIds: [], pointedBy: 0, desks: [] };
const MOST_LISTED = HOLDER_CAP - 1;

/** A value that a person pasted and that is no identifier is answered all the same, with the reason. */
export function notUnderstood(refusal: string): CheckedReading {
  const nothing = { selectorType: null, key: null, notes: [], heldBy: 0, investigationIds: [], pointers: [] };
  return { ...nothing, problem: `The value ${refusal}.`, outcome: 'NOT_UNDERSTOOD' };
}

/** A reading against its holders; one of whom nothing may be told and one that is not there are answered alike. */
export function checkReading({ type, key, notes }: NormalisedSelector, holders: Holders = NOBODY): CheckedReading {
  const { heldBy, investigationIds, pointedBy, desks } = holders;
  return {
    selectorType: type,
    key,
    problem: null,
    notes: [...notes, ...leftOut(holders)],
    outcome: outcomeOf(holders),
    heldBy,
    investigationIds,
    pointers: pointedBy > 0 ? pointersTo({ type, key, heldBy, desks }) : [],
  };
}

function outcomeOf({ heldBy, pointedBy }: Holders): CheckOutcome {
  if (heldBy > 0) return 'HIT';
  return pointedBy > 0 ? 'POINTER' : 'NO_HIT';
}

/** A common value says next to nothing about any of its holders: that there are many is told, and who they are is not. */
function leftOut({ heldBy, pointedBy }: Holders): string[] {
  const common = (which: string) => `more than ${MOST_LISTED} investigations${which} hold it, so it says little of any of them`;
  return [
    ...(heldBy > MOST_LISTED ? [`${common('')}; they are not listed here, and lookup pages through them`] : []),
    ...(pointedBy > MOST_LISTED ? [`${common(' that are not yours to read')}; no desk is named`] : []),
  ];
}
