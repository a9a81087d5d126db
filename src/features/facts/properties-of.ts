import type { FactNode } from './fact-node';

/** A fact's own properties, the person's part among them where the fact tells one. */
export function propertiesOf({ properties, role }: FactNode): Record<string, unknown> {
  const own = properties === null ? {} : (JSON.parse(properties) as Record<string, unknown>);
  return role === null ? own : { ...own, role };
}
