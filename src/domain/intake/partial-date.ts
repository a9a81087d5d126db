import { ok, refused, type Result } from '../../kernel/result';

/** A date known to the year, the month or the day: `2004`, `2004-05`, `2004-05-17`. */
export type PartialDate = string & { readonly brand: 'PartialDate' };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Only a date of the calendar is taken: 2004-02-30 is refused, not moved to March. */
export function parsePartialDate(text: string): Result<PartialDate, string> {
  const match = SHAPE.exec(text);
  if (!match) return refused('is not a date written as YYYY, YYYY-MM or YYYY-MM-DD');
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return exists ? ok(text as PartialDate) : refused('is not a day of the calendar');
}
