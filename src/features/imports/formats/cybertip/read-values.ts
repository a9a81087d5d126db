import { unfitness } from '../../../../domain/selectors/written-text';
import { readInstant } from '../../../../domain/intake/instant';
import type { ReadElement } from './element-rule';

/** Says that a value is doubtful or unreadable. */
export type Doubt = (element: ReadElement, reason: string) => void;

const LONGEST_TEXT = 500;
const HIGHEST_PORT = 65_535;

/** A name or a short text; null where it is empty or unfit to be kept. */
export function shortText(element: ReadElement, doubt: Doubt): string | null {
  if (element.value === '') return null;
  const unfit = element.value.length > LONGEST_TEXT ? `is longer than ${LONGEST_TEXT} characters` : unfitness(element.value);
  if (unfit) doubt(element, `${element.name} ${unfit}; it is left out`);
  return unfit ? null : element.value;
}

export function instant(element: ReadElement, doubt: Doubt): number | null {
  if (element.value === '') return null;
  const read = readInstant(element.value);
  if (read.doubt) doubt(element, `${element.name} ${read.doubt}`);
  return read.at;
}

export function truth(element: ReadElement, doubt: Doubt): boolean | null {
  if (element.value === '') return null;
  if (/^(?:true|1)$/.test(element.value)) return true;
  if (/^(?:false|0)$/.test(element.value)) return false;
  doubt(element, `${element.name} is neither true nor false`);
  return null;
}

export function port(element: ReadElement, doubt: Doubt): number | null {
  if (element.value === '') return null;
  const value = /^\d{1,5}$/.test(element.value) ? Number(element.value) : Number.NaN;
  if (value <= HIGHEST_PORT) return value;
  doubt(element, `${element.name} is not a number from 0 to ${HIGHEST_PORT}`);
  return null;
}
