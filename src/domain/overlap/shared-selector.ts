import type { SelectorType } from '../../graph/graph-model';
import type { Warning } from '../warnings/warning-for';
import type { Sighting } from './sighting';

/** Who holds it, counted to this many: from here on a value is common and says nothing. */
export const HOLDER_CAP = 51;

/** What one investigation's sources say of a selector. */
export interface Holding {
  readonly investigationId: string;
  /** The origin events behind it; copies of one report have one origin. */
  readonly origins: readonly string[];
  /** The parts of the people whose selector it is there. */
  readonly roles: readonly string[];
  /** What its facts tell of when and how it was used there; those that tell nothing of it are left out. */
  readonly sightings: readonly Sighting[];
}

/** A selector that more than one visible investigation holds. */
export interface SharedSelector {
  readonly selectorId: string;
  readonly type: SelectorType;
  readonly key: string;
  readonly platform: string | null;
  /** How many visible investigations hold it, counted to HOLDER_CAP. */
  readonly heldBy: number;
  /** Null where no warning list has it. */
  readonly warning: Warning | null;
  /** Empty where the cap was met. */
  readonly holdings: readonly Holding[];
}
