import { HOLDER_CAP } from '../overlap/shared-selector';
import type { NormalisedSelector } from '../selectors/normalised-selector';
import { checkReading, type CheckedReading, type Holders, type TypedSelector } from './check-reading';

/** Something that differs from a typed identifier in its platform or in capital letters alone; named only where the viewer sees a holder. */
export interface Alike extends Holders {
  readonly key: string | null;
  readonly platform: string | null;
}

/**
 * What is told of one reading of a typed identifier: itself, and each that differs from it in its platform or in capital letters alone. A
 * pointer to one of those names no identifier that was not typed, so it stands under the typed one; which is left out where it is held by
 * nobody and another is found.
 */
export function checkWithAlike(typed: TypedSelector, holders: Holders | undefined, alike: readonly Alike[]): CheckedReading[] {
  const seen = alike.flatMap(({ key, platform, ...held }) =>
    key === null ? [] : checkReading({ ...typed, key, platform, notes: [noteOn(typed, key)] }, held),
  );
  const pointed = alike.filter(({ key }) => key === null);
  const own = checkReading(pointed.length > 0 ? { ...typed, notes: [...typed.notes, POINTED_LOOSELY] } : typed, together(holders, pointed));
  const found = seen.sort((left, right) => ((left.key ?? '') < (right.key ?? '') ? -1 : 1));
  return own.outcome === 'NO_HIT' && found.length > 0 ? found : [...found, own];
}

const POINTED_LOOSELY = 'held with a platform that was not said, or in other capital letters';

function noteOn({ type }: NormalisedSelector, key: string): string {
  return type === 'EMAIL' ? `held as ${key}, which differs in capital letters from what was typed` : 'held on this platform; which one is meant was not said';
}

/** Desks of several identifiers as one list: where one of them is common, its holders are left out, and that is told of the whole. */
function together(own: Holders | undefined, others: readonly Holders[]): Holders | undefined {
  if (others.length === 0) return own;
  const all = own ? [own, ...others] : others;
  return {
    heldBy: own?.heldBy ?? 0,
    investigationIds: own?.investigationIds ?? [],
    pointedBy: Math.min(HOLDER_CAP, Math.max(...all.map(({ pointedBy }) => pointedBy))),
    desks: all.flatMap(({ desks }) => desks),
  };
}
