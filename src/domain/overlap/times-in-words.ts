import type { Span } from './sighting';

const DAY = 'yyyy-mm-dd'.length;
const MINUTE = 'yyyy-mm-ddThh:mm'.length;

function written(moment: number | null, length: number): string {
  return moment === null ? '' : new Date(moment).toISOString().slice(0, length).replace('T', ' ');
}

/** `2026-03-14`, `2026-03-14 to 2026-04-02`, `from 2026-03-14`: days in UTC. */
export function daysInWords({ from, until }: Span): string {
  const [first, last] = [written(from, DAY), written(until, DAY)];
  if (first === last) return first;
  if (first === '') return `until ${last}`;
  return last === '' ? `from ${first}` : `${first} to ${last}`;
}

/** `2026-03-14 09:26 UTC`. */
export function minuteInWords(moment: number): string {
  return `${written(moment, MINUTE)} UTC`;
}

/** What each side says, told alike whichever side was asked. */
export function bothInWords(one: string, other: string): string {
  return one < other ? `${one} on one side, ${other} on the other` : `${other} on one side, ${one} on the other`;
}
