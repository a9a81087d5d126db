/** An instant as read from a file, and what is doubtful about it. */
export interface ReadInstant {
  /** Milliseconds since 1970 UTC; null where it could not be read. */
  readonly at: number | null;
  readonly doubt: string | null;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,12}))?(Z|[+-]\d{2}:\d{2})?$/;

function unreadable(doubt: string): ReadInstant {
  return { at: null, doubt };
}

/** Reads an xs:dateTime. One without an offset is read as UTC and doubted: up to 14 hours decide whether two events meet. */
export function readInstant(text: string): ReadInstant {
  const match = SHAPE.exec(text);
  if (!match) return unreadable('is not a date and time written as 2024-03-01T14:30:00Z');
  const [, year, month, day, hour, minute, second, fraction = '', offset] = match;
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const at = Date.parse(`${clock}.${fraction.slice(0, 3).padEnd(3, '0')}${offset ?? 'Z'}`);
  if (Number.isNaN(at) || !isOnCalendar(clock)) return unreadable('is not a moment of the calendar');
  return { at, doubt: offset ? null : 'has no offset from UTC; read as UTC' };
}

/** 24:00:00 is the next day's beginning, as XML Schema has it; 30 February is nothing. */
function isOnCalendar(clock: string): boolean {
  const read = Date.parse(`${clock}Z`);
  if (Number.isNaN(read)) return false;
  return clock.endsWith('T24:00:00') || new Date(read).toISOString().startsWith(clock);
}
