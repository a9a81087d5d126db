import { ok, refused, type Result } from '../../kernel/result';

/** A date as it was written, no more precise than that. */
export interface WrittenDate {
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
  /** Milliseconds since midnight; null where no time of day was written. */
  readonly time: number | null;
  /** Minutes ahead of UTC; null where none was written. */
  readonly offset: number | null;
}

/** One way of writing dates, and the dates that are written so; null for a text that is not. */
export interface DateFormat {
  readonly pattern: string;
  readonly read: (text: string) => WrittenDate | null;
}

type Parts = Record<string, string>;

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH_NAMES = MONTHS.map((name) => (name === 'september' ? 'sept?(?:ember)?' : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join('|');

/** What each letter of a pattern stands for, the longer before the shorter. */
const TOKENS: readonly (readonly [string, string])[] = [
  ['yyyy', String.raw`(?<year>\d{4})`],
  ['yy', String.raw`(?<shortYear>\d{2})`],
  ['MMM', `(?<monthName>${MONTH_NAMES})\\.?`],
  ['MM', String.raw`(?<month>\d{2})`],
  ['M', String.raw`(?<month>\d{1,2})`],
  ['dd', String.raw`(?<day>\d{2})`],
  ['d', String.raw`(?<day>\d{1,2})`],
  ['HH', String.raw`(?<hour>\d{2})`],
  ['H', String.raw`(?<hour>\d{1,2})`],
  ['hh', String.raw`(?<halfDayHour>\d{2})`],
  ['h', String.raw`(?<halfDayHour>\d{1,2})`],
  ['mm', String.raw`(?<minute>\d{2})`],
  ['ss', String.raw`(?<second>\d{2})`],
  ['SSS', String.raw`(?<fraction>\d{1,9})`],
  ['a', '(?<half>[ap]\\.?m\\.?)'],
  ['Z', String.raw`(?<offset>Z|[+-]\d{2}:?\d{2})`],
];

const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const DAY = 86_400_000;
/** Day 0 of spreadsheets; they count a 29 February 1900 that never was, so that days before March 1900 are not read. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);

const NAMED: Readonly<Record<string, (text: string) => WrittenDate | null>> = {
  iso: (text) => fromMatch(ISO.exec(text)),
  'epoch-seconds': (text) => (/^-?\d{1,11}(?:\.\d+)?$/.test(text) ? fromInstant(Math.round(Number(text) * 1000)) : null),
  'epoch-milliseconds': (text) => (/^-?\d{1,14}$/.test(text) ? fromInstant(Number(text)) : null),
  spreadsheet: (text) => (/^\d{2,6}(?:\.\d+)?$/.test(text) && Number(text) > 60 ? fromSerial(Number(text)) : null),
};

/**
 * A pattern such as `dd/MM/yyyy HH:mm` as a reader. Letters: yyyy, yy (1930 to 2029), MMM (Jan or January), MM or M, dd or d, HH or H,
 * hh or h with a (am, pm), mm, ss, SSS, Z (Z or +01:00); text in single quotes stands for itself. Or a name: iso, epoch-seconds,
 * epoch-milliseconds, spreadsheet.
 */
export function compileDateFormat(pattern: string): Result<DateFormat, string> {
  const named = Object.hasOwn(NAMED, pattern) ? NAMED[pattern] : undefined;
  if (named) return ok({ pattern, read: named });
  const source = sourceOf(pattern);
  if (!source.ok) return source;
  const regular = new RegExp(`^${source.value}$`, 'i');
  return ok({ pattern, read: (text) => fromMatch(regular.exec(text)) });
}

function sourceOf(pattern: string): Result<string, string> {
  let source = '';
  for (let at = 0; at < pattern.length;) {
    const rest = pattern.slice(at);
    const quoted = /^'([^']*)'/.exec(rest);
    const [token, meaning] = TOKENS.find(([letters]) => rest.startsWith(letters)) ?? [];
    if (!quoted && !token && /^[A-Za-z]/.test(rest)) return refused(`${JSON.stringify(pattern)} is not a way of writing dates: ${rest[0]} stands for nothing`);
    source += token ? meaning : escape(quoted?.[1] ?? rest.charAt(0));
    at += token?.length ?? quoted?.[0].length ?? 1;
  }
  const groups = [...source.matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => name);
  if (new Set(groups).size < groups.length) return refused(`${JSON.stringify(pattern)} names a part of the date twice`);
  return groups.some((name) => /year/i.test(name)) ? ok(source) : refused(`${JSON.stringify(pattern)} names no year`);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ /g, ' +');
}

function fromMatch(match: RegExpExecArray | null): WrittenDate | null {
  if (!match?.groups) return null;
  const parts: Parts = match.groups;
  const date = { year: yearOf(parts), month: monthOf(parts), day: numberOf(parts['day']), time: timeOf(parts), offset: offsetOf(parts['offset']) };
  return isOnCalendar(date) ? date : null;
}

function yearOf({ year, shortYear }: Parts): number {
  if (year !== undefined) return Number(year);
  const short = Number(shortYear);
  return short < 30 ? 2000 + short : 1900 + short;
}

function monthOf({ month, monthName }: Parts): number | null {
  if (monthName === undefined) return numberOf(month);
  return MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase().slice(0, 3))) + 1;
}

/** Null without an hour; NaN, which no calendar holds, where a part is beyond its clock. */
function timeOf({ hour, halfDayHour, half, minute = '0', second = '0', fraction = '' }: Parts): number | null {
  if (hour === undefined && halfDayHour === undefined) return null;
  const isAfternoon = /^p/i.test(half ?? '');
  const hours = hour === undefined ? (Number(halfDayHour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59 || Number(halfDayHour ?? 0) > 12) return Number.NaN;
  return ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.toUpperCase() === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function isOnCalendar({ year, month, day, time }: WrittenDate): boolean {
  if (year < 1 || Number.isNaN(time)) return false;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  date.setUTCFullYear(year);
  return date.getUTCMonth() + 1 === (month ?? 1) && date.getUTCDate() === (day ?? 1);
}

function fromInstant(at: number): WrittenDate | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1) return null;
  const midnight = Math.floor(at / DAY) * DAY;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), time: at - midnight, offset: 0 };
}

/** A spreadsheet keeps local time; a whole number of days has no time of day. */
function fromSerial(days: number): WrittenDate | null {
  const date = fromInstant(Math.round(SPREADSHEET_EPOCH + days * DAY));
  return date && { ...date, time: Number.isInteger(days) ? null : date.time, offset: null };
}
