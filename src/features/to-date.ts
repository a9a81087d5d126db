/** Milliseconds since 1970 UTC as GraphQL's DateTime takes them. */
export function toDate(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
