import type { NormalisedSelector } from '../selectors/normalised-selector';
import { pointersTo, type Desk, type Pointer } from '../overlap/pointer';
import { HOLDER_CAP } from '../overlap/shared-selector';
import type { Warning } from '../warnings/warning-for';

export type CheckOutcome = 'HIT' | 'POINTER' | 'NO_HIT' | 'NOT_UNDERSTOOD';

/** An identifier as it was typed, with the warning list that has it. */
export type TypedSelector = NormalisedSelector & { readonly warning?: Warning | null };

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
export function checkReading({ type, key, notes, warning = null }: TypedSelector, holders: Holders = NOBODY): CheckedReading {
  const { heldBy, investigationIds, pointedBy, desks } = holders;
  return {
    selectorType: type,
    key,
    problem: null,
    notes: [...notes, ...listed(warning), ...leftOut(holders)],
    outcome: outcomeOf(holders),
    heldBy,
    investigationIds,
    pointers: pointedBy > 0 ? pointersTo({ type, key, heldBy, warning, desks }) : [],
  };
}

function outcomeOf({ heldBy, pointedBy }: Holders): CheckOutcome {
  if (heldBy > 0) return 'HIT';
  return pointedBy > 0 ? 'POINTER' : 'NO_HIT';
}

function listed(warning: Warning | null): string[] {
  return warning?.isMute ? [`it is on the warning list "${warning.list}", so it says little of whoever holds it`] : [];
}

/** A common value says next to nothing about any of its holders: that there are many is told, and who they are is not. */
function leftOut({ heldBy, pointedBy }: Holders): string[] {
  const common = (which: string) => `more than ${MOST_LISTED} investigations${which} hold it, so it says little of any of them`;
  return [
    ...(heldBy > MOST_LISTED ? [`${common('')}; they are not listed here, and lookup pages through them`] : []),
    ...(pointedBy > MOST_LISTED ? [`${common(' that are not yours to read')}; no desk is named`] : []),
  ];
}
