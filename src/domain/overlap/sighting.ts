/** How an identifier was used where that bears on whose it is: taken over by somebody else, or used by several. */
export type Capacity = 'compromised' | 'shared';

/** Milliseconds since 1970 UTC; null where that end is not known. */
export interface Span {
  readonly from: number | null;
  readonly until: number | null;
}

/** What one fact tells of when and how an identifier was used. */
export interface Sighting extends Span {
  /** The origin event of the fact. */
  readonly origin: string;
  /** The port of an internet address. */
  readonly port: number | null;
  /** The platform takes the address for a proxy. */
  readonly isProxy: boolean;
  readonly capacity: Capacity | null;
  /** The key of the account that was known by the handle. */
  readonly account: string | null;
}

/** A sighting whose times are known. */
export type TimedSighting = Sighting & { readonly from: number; readonly until: number };

export function isTimed(sighting: Sighting): sighting is TimedSighting {
  return sighting.from !== null && sighting.until !== null;
}

/** Whether two spans come within a tolerance (milliseconds) of each other; an end that is not known lies open. */
export function meet(one: Span, other: Span, tolerance: number): boolean {
  return (one.from ?? -Infinity) - tolerance <= (other.until ?? Infinity) && (other.from ?? -Infinity) - tolerance <= (one.until ?? Infinity);
}

/** From the first to the last of several; open where one of them is. */
export function wholeOf(spans: readonly Span[]): Span {
  const from = spans.map((span) => span.from ?? -Infinity).reduce((least, moment) => Math.min(least, moment), Infinity);
  const until = spans.map((span) => span.until ?? Infinity).reduce((most, moment) => Math.max(most, moment), -Infinity);
  return { from: from === -Infinity ? null : from, until: until === Infinity ? null : until };
}

/**
 * Spans that follow each other within a tolerance as one, apart by what `apart` says of them: however often somebody logged in, a line is
 * a few spans of time.
 */
export function joined<Timed extends { readonly from: number; readonly until: number }>(
  spans: readonly Timed[],
  tolerance: number,
  apart: (span: Timed) => string,
): Timed[] {
  const open = new Map<string, Timed>();
  const done: Timed[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const key = apart(span);
    const before = open.get(key);
    const goesOn = before !== undefined && meet(before, span, tolerance);
    if (before && !goesOn) done.push(before);
    open.set(key, goesOn ? { ...before, until: Math.max(before.until, span.until) } : span);
  }
  return [...done, ...open.values()];
}
