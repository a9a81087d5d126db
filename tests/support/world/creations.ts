import { CLOSED_COMPARTMENT, FORCES, OTHER_NAMES } from './catalogue';
import type { Asked } from './question';

export interface Creation {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * New investigations: under numbers that are free, taken in sight and taken out of sight; in scopes that are there, that
 * are new and that are refused; and under idempotency keys that were used before.
 */
export function creations({ viewer, world, choice }: Asked): Creation[] {
  const plain = {
    urn: 'NEW/1',
    title: 'Operation Quay',
    force: viewer.force,
    contact: 'desk@example.org',
    visibility: 'OPEN',
    tier: 'OFFICIAL',
    openedOn: '2026-05-20',
    idempotencyKey: 'first',
  };
  const own = world.investigations.filter(({ force }) => force === viewer.force);
  const numbers = [...new Set(own.map(({ urn }) => urn))].sort();
  const earlier = world.writes.map(({ clientKey, input }) => ({ ...input, openedOn: '2026-03-01', idempotencyKey: clientKey }));
  return [
    { name: 'a free number', input: plain },
    { name: 'the same again', input: plain },
    { name: 'the same key with another input', input: { ...plain, title: 'Operation Jetty' } },
    ...numbers.map((urn) => ({ name: `number ${urn}, borne by one of the own force`, input: { ...plain, urn, idempotencyKey: `number ${urn}` } })),
    { name: 'a new scope', input: { ...plain, urn: 'NEW/2', visibility: 'SILENT', members: [viewer.name, 'dc.new'], idempotencyKey: 'second' } },
    { name: 'as cleared as the viewer', input: { ...plain, urn: 'NEW/3', tier: viewer.clearance, compartments: viewer.compartments, idempotencyKey: 'third' } },
    { name: 'in a compartment not held', input: { ...plain, urn: 'NEW/4', compartments: [CLOSED_COMPARTMENT], idempotencyKey: 'fourth' } },
    { name: 'without the viewer', input: { ...plain, urn: 'NEW/5', members: [OTHER_NAMES[choice % 2]], idempotencyKey: 'fifth' } },
    { name: 'for another force', input: { ...plain, urn: 'NEW/6', force: FORCES.find((force) => force !== viewer.force), idempotencyKey: 'sixth' } },
    ...earlier.map((input, index) => ({ name: `a key used before, ${index}`, input })),
  ];
}
