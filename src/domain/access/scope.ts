/** Protective-marking tiers of the United Kingdom's Government Security Classifications, lowest first. */
export const TIERS = ['OFFICIAL', 'SECRET', 'TOP_SECRET'] as const;
export type Tier = (typeof TIERS)[number];

export const VISIBILITIES = ['OPEN', 'POINTER', 'SILENT'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * The combination of things that decides who may see a record. Records that share one combination share one scope, so
 * a permission compiles into a short list of scope numbers.
 */
export interface Scope {
  /** Slug of the organisation that owns the record. */
  readonly organisation: string;
  readonly tier: Tier;
  /** Markings inside the tier, OFFICIAL-SENSITIVE for one; shown with the record, they do not decide who reads it. */
  readonly markings: readonly string[];
  /** All of these must be held by the viewer. */
  readonly compartments: readonly string[];
  readonly visibility: Visibility;
  /** Names of the only users who may read it; null where it is not restricted to named members. */
  readonly members: readonly string[] | null;
}

export interface NumberedScope extends Scope {
  readonly number: number;
}

/** One text for one combination, whatever the order in which its parts were given. */
export function scopeKey(scope: Scope): string {
  const sorted = (values: readonly string[]) => [...new Set(values)].sort();
  return JSON.stringify([
    scope.organisation,
    scope.tier,
    sorted(scope.markings),
    sorted(scope.compartments),
    scope.visibility,
    scope.members ? sorted(scope.members) : null,
  ]);
}
