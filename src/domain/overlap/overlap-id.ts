const OVERLAP_ID = /^ovl_([A-Za-z0-9_-]{22})([A-Za-z0-9_-]{22})$/;
const HASH_AT = 'inv_'.length;

/** Names a pair of investigations, whichever side is asked. */
export function overlapIdOf(oneId: string, otherId: string): string {
  return `ovl_${[oneId, otherId]
    .sort()
    .map((id) => id.slice(HASH_AT))
    .join('')}`;
}

/** The two investigations that an overlap's id names, the lesser id first; null for what is no id of an overlap: a pair has one id. */
export function investigationsOf(overlapId: string): readonly [string, string] | null {
  const [, left = '', right = ''] = OVERLAP_ID.exec(overlapId) ?? [];
  return left < right ? [`inv_${left}`, `inv_${right}`] : null;
}
