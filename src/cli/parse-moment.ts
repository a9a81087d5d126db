import { InvalidArgumentError } from 'commander';
import { readInstant } from '../domain/intake/instant';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Milliseconds since 1970 UTC of a moment as files write it, or of the beginning of a day; JavaScript's own reading takes `1` for a year. */
export function parseMoment(text: string): number {
  const { at } = readInstant(DAY.test(text) ? `${text}T00:00:00Z` : text);
  if (at === null) throw new InvalidArgumentError('It is a day or a moment such as 2026-03-14T09:26:53Z.');
  return at;
}
