/**
 * What is printed for a person. Whoever is known as a victim anywhere is never named in a label: their name is a field of
 * its own, and asking for it is logged.
 */
export function personLabel({ id, name, roles }: { readonly id: string; readonly name: string | null; readonly roles: readonly string[] }): string {
  if (roles.includes('VICTIM')) return `Victim ${id.slice(4, 10)}`;
  return name ?? `Unnamed person ${id.slice(4, 10)}`;
}
