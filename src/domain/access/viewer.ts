import type { Tier } from './scope';

export const ROLES = ['analyst', 'investigator', 'supervisor', 'auditor', 'administrator', 'feed'] as const;
/** What a user does in the system; named UserRole because a person's part in a case is a Role too. */
export type UserRole = (typeof ROLES)[number];

/** Who asks, as their token says. */
export interface Viewer {
  readonly name: string;
  /** Slug of the viewer's own organisation. */
  readonly force: string;
  readonly clearance: Tier;
  readonly compartments: readonly string[];
  readonly roles: readonly UserRole[];
}
