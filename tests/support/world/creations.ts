import { CLOSED_COMPARTMENT, FORCES, OTHER_NAMES } from './catalogue';
import type { Asked } from './question';

export interface Creation {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

function plain({ viewer }: Asked): Creation['input'] {
  const words = { title: 'Operation Quay', contact: 'desk@example.org', openedOn: '2026-05-20' };
  return { ...words, urn: 'NEW/1', force: viewer.force, visibility: 'OPEN', tier: 'OFFICIAL', idempotencyKey: 'first' };
}

/** New investigations under numbers that are free, taken in sight and taken out of sight; in scopes that are there and that are new. */
export function savedCreations(asked: Asked): Creation[] {
  const { viewer, world } = asked;
  const input = plain(asked);
  const numbers = [...new Set(world.investigations.filter(({ force }) => force === viewer.force).map(({ urn }) => urn))].sort();
  return [
    { name: 'a free number', input },
    { name: 'the same again', input },
    ...numbers.map((urn) => ({ name: `number ${urn} of the own force`, input: { ...input, urn, idempotencyKey: `number ${urn}` } })),
    { name: 'a new scope', input: { ...input, urn: 'NEW/2', visibility: 'SILENT', members: [viewer.name, 'dc.new'], idempotencyKey: 'second' } },
    { name: 'as cleared as the viewer', input: { ...input, urn: 'NEW/3', tier: viewer.clearance, compartments: viewer.compartments, idempotencyKey: 'third' } },
  ];
}

/** Under idempotency keys that were used before: with another input just now, and by the viewer or somebody else in the past. */
export function repeatedCreations(asked: Asked): Creation[] {
  const earlier = asked.world.writes.map(({ clientKey, input }) => ({ ...input, openedOn: '2026-03-01', idempotencyKey: clientKey }));
  return [
    { name: 'the same key with another input', input: { ...plain(asked), title: 'Operation Jetty' } },
    ...earlier.map((input, index) => ({ name: `a key used before, ${index}`, input })),
  ];
}

/** What the viewer may not create. */
export function refusedCreations(asked: Asked): Creation[] {
  const { viewer, choice } = asked;
  const input = plain(asked);
  return [
    { name: 'in a compartment not held', input: { ...input, compartments: [CLOSED_COMPARTMENT], idempotencyKey: 'fourth' } },
    { name: 'without the viewer', input: { ...input, members: [OTHER_NAMES[choice % 2]], idempotencyKey: 'fifth' } },
    { name: 'for another force', input: { ...input, force: FORCES.find((force) => force !== viewer.force), idempotencyKey: 'sixth' } },
  ];
}
