import { ok, refused, type Result } from '../../kernel/result';

/** Turns what a clock on a wall showed, as if it were UTC, into the instant that it showed it at. */
export interface TimeZone {
  readonly name: string;
  readonly instantOf: (local: number) => { readonly at: number; readonly doubt: string | null };
}

const MINUTE = 60_000;
const HALF_A_DAY = 12 * 60 * MINUTE;
const MOST_REMEMBERED = 1_000;

export const UTC: TimeZone = { name: 'UTC', instantOf: (at) => ({ at, doubt: null }) };

/** `Europe/London`, `UTC` or a fixed offset such as `+01:00`. */
export function compileTimeZone(name: string): Result<TimeZone, string> {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(name) ?? [];
  if (sign !== undefined) {
    const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
    return ok({ name, instantOf: (local) => ({ at: local - ahead, doubt: null }) });
  }
  if (name.toUpperCase() === 'UTC') return ok(UTC);
  const format = formatOf(name);
  return format ? ok({ name, instantOf: localClock(format) }) : refused(`${JSON.stringify(name)} is no time zone: Europe/London, UTC or +01:00 is one`);
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
    return new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', calendar: 'gregory', ...parts });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** An hour that the clocks showed twice is read as the first, one that they skipped as if they had not; both are doubted. */
function localClock(format: Intl.DateTimeFormat): TimeZone['instantOf'] {
  const remembered = new Map<number, number>();
  const aheadAt = (instant: number): number => {
    const quarter = Math.floor(instant / (15 * MINUTE));
    const known = remembered.get(quarter);
    if (known !== undefined) return known;
    const ahead = shownAt(format, quarter * 15 * MINUTE) - quarter * 15 * MINUTE;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(quarter, ahead);
    return ahead;
  };
  return (local) => {
    const before = local - aheadAt(local - HALF_A_DAY);
    const after = local - aheadAt(local + HALF_A_DAY);
    const showing = [before, after].filter((instant) => instant + aheadAt(instant) === local);
    const [first] = showing;
    if (first === undefined) return { at: before, doubt: 'is in an hour that the clocks skipped' };
    return { at: first, doubt: showing[1] === undefined || showing[1] === first ? null : 'is in an hour that the clocks showed twice; read as the first' };
  };
}

function shownAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}
