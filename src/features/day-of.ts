/** The calendar day of GraphQL's Date, which comes as midnight UTC: 2026-03-14. */
export function dayOf(date: Date | null | undefined): string | null {
  return date ? date.toISOString().slice(0, 10) : null;
}
