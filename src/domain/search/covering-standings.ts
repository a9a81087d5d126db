/** From which version until which something stands in a scope; published at a moment, or not yet. */
export interface Standing {
  readonly scope: number;
  readonly fromVersion: number;
  readonly untilVersion: number;
  readonly publishedAt: number | null;
}

/**
 * The fewest of many standings that together cover all: whoever sees a thing at any moment by one of them sees it by one of these. One that was
 * published later and ends no later adds nothing; one that is not published yet may be the first to be.
 */
export function coveringStandings(standings: readonly Standing[]): Standing[] {
  const covered = new Map<number, number>();
  return [...standings].sort(byPublication).filter(({ scope, untilVersion, publishedAt }) => {
    const until = covered.get(scope) ?? 0;
    if (untilVersion <= until) return false;
    if (publishedAt !== null) covered.set(scope, untilVersion);
    return true;
  });
}

function byPublication(left: Standing, right: Standing): number {
  return (left.publishedAt ?? Infinity) - (right.publishedAt ?? Infinity) || left.fromVersion - right.fromVersion;
}
