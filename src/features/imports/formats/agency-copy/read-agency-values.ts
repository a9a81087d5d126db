import { readInstant, type ReadInstant } from '../../../../domain/intake/instant';
import { parsePartialDate } from '../../../../domain/intake/partial-date';
import type { ReadElement } from '../cybertip/element-rule';

/** An instant with how much of it is known. */
export interface AgencyInstant extends ReadInstant {
  /** False where the day alone is given. */
  readonly isExact: boolean;
}

const NOTHING = /^(?:none|n\/?a|null|-+|unknown|not (?:available|provided|applicable|known))\.?$/i;
const WITH_TIME = /^(.{10})[T ]+(\d{2}:\d{2})(:\d{2}(?:\.\d{1,12})?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const DAY_OR_MONTH_FIRST = /^(\d{2})([-/])(\d{2})\2(\d{4})$/;
const FIRST_WORD = /^(\S+)(?:\s+\(([^)]{1,100})\))?(?:\s+(?:at\s+|on\s+)?(.{10,60}))?$/i;

/** Copies write out that there is nothing to write. */
export function isNothing(value: string): boolean {
  return value === '' || NOTHING.test(value);
}

/** Yes and no as people write them, for those who read true and false. */
export function asTruth(element: ReadElement): ReadElement {
  const value = element.value.toLowerCase();
  const yes = ['yes', 'y', 'true', '1'].includes(value);
  const no = ['no', 'n', 'false', '0'].includes(value);
  return yes || no ? { ...element, value: String(yes) } : element;
}

export function readAgencyInstant(text: string): AgencyInstant {
  const [, day = text, minutes = '', seconds = ':00', zone = ''] = WITH_TIME.exec(text) ?? [];
  const date = readDay(day);
  if (typeof date !== 'object') return { at: null, isExact: false, doubt: date };
  if (minutes === '') return { at: Date.parse(date.day), isExact: false, doubt: joined(date.doubt, 'gives a day and no time; kept as its beginning') };
  const offset = /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const read = readInstant(`${date.day}T${minutes}${seconds}${offset}`);
  return { at: read.at, isExact: read.at !== null, doubt: joined(date.doubt, read.doubt) };
}

/** The day as YYYY-MM-DD, or why it is none. */
function readDay(text: string): { day: string; doubt: string | null } | string {
  const numbers = DAY_OR_MONTH_FIRST.exec(text);
  if (!numbers) return onCalendar(text, null);
  const [, first = '', separator, second = '', year = ''] = numbers;
  if (Number(first) > 12) return onCalendar(`${year}-${second}-${first}`, 'is read as day, month, year');
  if (Number(second) > 12) return onCalendar(`${year}-${first}-${second}`, null);
  if (separator === '/') return 'may be either of two days, and is not read';
  return onCalendar(`${year}-${first}-${second}`, 'is read as month, day, year, as NCMEC writes it');
}

function onCalendar(day: string, doubt: string | null): { day: string; doubt: string | null } | string {
  const date = parsePartialDate(day);
  return date.ok && day.length === 10 ? { day, doubt } : 'is not a date that can be read, 2024-03-01T14:30:00Z for one';
}

function joined(first: string | null, second: string | null): string | null {
  return first === null || second === null ? (first ?? second) : `${first}; ${second}`;
}

/** `198.51.100.7 (Login) 01-15-2024 14:30:00 UTC`: a value with what is written behind it. */
export function splitRemark(value: string): { value: string; remark: string | null; time: string | null } {
  const [, first = value, remark = null, time = null] = FIRST_WORD.exec(value) ?? [];
  return { value: first, remark, time };
}
