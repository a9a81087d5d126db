import type { PartialDate } from './partial-date';
import type { DateFormat, WrittenDate } from './date-format';
import type { TimeZone } from './time-zone';

const MINUTE = 60_000;
const DAY = 86_400_000;

export interface ReadDate {
  readonly date: WrittenDate;
  /** What is doubtful about it, in words. */
  readonly doubt: string | null;
}

/** The first format that fits is taken; where another fits as well and makes another day of it, that is doubted. */
export function readWrittenDate(text: string, formats: readonly DateFormat[]): ReadDate | null {
  const [first, ...others] = formats.flatMap(({ read, pattern }) => {
    const date = read(text);
    return date ? [{ date, pattern }] : [];
  });
  if (!first) return null;
  const other = others.find(({ date }) => partialDateOf(date) !== partialDateOf(first.date));
  return { date: first.date, doubt: other ? `may as well be written as ${other.pattern}; read as ${first.pattern}` : null };
}

/** The day, month or year, whatever time of day was written. */
export function partialDateOf({ year, month, day }: WrittenDate): PartialDate {
  const padded = (number: number, length = 2) => String(number).padStart(length, '0');
  const parts = [padded(year, 4), ...(month === null ? [] : [padded(month)]), ...(month === null || day === null ? [] : [padded(day)])];
  return parts.join('-') as PartialDate;
}

/** From when until when it may have been, in milliseconds since 1970 UTC; a date without a time of day is a whole day. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly doubt: string | null;
}

export function spanOf({ year, month, day, time, offset }: WrittenDate, zone: TimeZone): Span {
  const start = midnight(year, month ?? 1, day ?? 1);
  if (time !== null) return momentOf(start + time, offset, zone);
  const end = month === null ? midnight(year + 1, 1, 1) : day === null ? midnight(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : start + DAY;
  return { from: zone.instantOf(start).at, to: zone.instantOf(end).at - 1, doubt: null };
}

function momentOf(local: number, offset: number | null, zone: TimeZone): Span {
  const { at, doubt } = offset === null ? zone.instantOf(local) : { at: local - offset * MINUTE, doubt: null };
  return { from: at, to: at, doubt };
}

function midnight(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}
