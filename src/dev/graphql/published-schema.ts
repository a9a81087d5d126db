import { buildSchema, findBreakingChanges } from 'graphql';

export interface SurfaceDifference {
  /** Sentences that say what a client in use would lose. */
  readonly breaking: readonly string[];
  /** True where the text differs at all. */
  readonly stale: boolean;
}

/** What lies between the released surface and the one of the source; nothing released yet breaks nothing. */
export function compareSurfaces(released: string | null, current: string): SurfaceDifference {
  if (released === null) return { breaking: [], stale: true };
  if (released === current) return { breaking: [], stale: false };
  const changes = findBreakingChanges(buildSchema(released), buildSchema(current));
  return { breaking: changes.map(({ description }) => description), stale: true };
}
