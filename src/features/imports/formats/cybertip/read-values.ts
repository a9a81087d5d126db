import { unfitness } from '../../../../domain/selectors/written-text';
import { readInstant } from '../../../../domain/intake/instant';
import type { FactProperties } from '../../../../domain/intake/intake-item';
import type { ReadElement } from './element-rule';

/** Says that a value is doubtful or unreadable. */
export type Doubt = (element: ReadElement, reason: string) => void;

const LONGEST_TEXT = 500;
const LONGEST_ATTRIBUTE = 200;
const HIGHEST_PORT = 65_535;
/** NCMEC numbers its reports; a copy may carry the number of another system, which has letters too. */
const REPORT_NUMBER = /^#?((?=.*\d)[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?)$/i;

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

/** A mark that stands there empty is set: `<sextortion/>`. */
export function isSet(element: ReadElement, doubt: Doubt): boolean {
  return truth(element, doubt) !== false;
}

export function port(element: ReadElement, doubt: Doubt): number | null {
  if (element.value === '') return null;
  const value = /^\d{1,5}$/.test(element.value) ? Number(element.value) : Number.NaN;
  if (value <= HIGHEST_PORT) return value;
  doubt(element, `${element.name} is not a number from 0 to ${HIGHEST_PORT}`);
  return null;
}

export function reportNumber(element: ReadElement, doubt: Doubt): string | null {
  if (element.value === '') return null;
  const number = REPORT_NUMBER.exec(element.value)?.[1] ?? null;
  if (number === null) doubt(element, `${element.name} is not the number of a report; it is left out`);
  return number;
}

export function decimal(element: ReadElement, limit: number, doubt: Doubt): number | null {
  if (element.value === '') return null;
  const value = /^[+-]?\d{1,3}(?:\.\d{1,20})?$/.test(element.value) ? Number(element.value) : Number.NaN;
  if (Math.abs(value) <= limit) return value;
  doubt(element, `${element.name} is not a number from -${limit} to ${limit}`);
  return null;
}

/** The attributes that an element has, of those named, under the names that the facts keep them by. */
export function attributesOf({ attributes }: ReadElement, names: Readonly<Record<string, string>>): FactProperties {
  const given = Object.entries(names).map(([attribute, name]) => [name, attributes.get(attribute)?.slice(0, LONGEST_ATTRIBUTE) ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== '' && unfitness(value) === null));
}
