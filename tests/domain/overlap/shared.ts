import fc from 'fast-check';
import { HOLDER_CAP, type Holding, type SharedSelector } from '../../../src/domain/overlap/shared-selector';
import type { Sighting } from '../../../src/domain/overlap/sighting';
import { SELECTOR_TYPES } from '../../../src/graph/graph-model';

export function aHolding(investigationId: string, changes: Partial<Holding> = {}): Holding {
  return { investigationId, origins: [`event of ${investigationId}`], roles: ['SUSPECT'], sightings: [], ...changes };
}

export const DAY = 86_400_000;
export const MARCH_14 = Date.UTC(2026, 2, 14, 9, 26);

/** At a moment, by a report of its own. */
export function aSighting(changes: Partial<Sighting> = {}): Sighting {
  return { origin: 'event 1', from: MARCH_14, until: MARCH_14, port: null, isProxy: false, capacity: null, account: null, ...changes };
}

/** A telephone number that these investigations hold, each from an event of its own. */
export function aSelector(holdings: readonly Holding[], changes: Partial<SharedSelector> = {}): SharedSelector {
  return { selectorId: 'pho_1', type: 'PHONE', key: '+447700900123', platform: null, heldBy: holdings.length, warning: null, holdings, ...changes };
}

const INVESTIGATIONS = ['inv_a', 'inv_b', 'inv_c', 'inv_d'];

/** A few times and uses, so that those of two sides meet as often as not. */
export const sighting: fc.Arbitrary<Sighting> = fc.record({
  origin: fc.constantFrom('event 1', 'event 2', 'event 3'),
  from: fc.option(fc.constantFrom(MARCH_14, MARCH_14 + DAY / 300, MARCH_14 + 3 * DAY), { freq: 6 }),
  until: fc.option(fc.constantFrom(MARCH_14 + 3 * DAY, MARCH_14 + 30 * DAY), { freq: 6 }),
  port: fc.option(fc.constantFrom(4711, 5822)),
  isProxy: fc.boolean(),
  capacity: fc.option(fc.constantFrom('compromised', 'shared'), { freq: 1 }),
  account: fc.option(fc.constantFrom('chatline/1', 'chatline/2')),
});

const holding = (investigationId: string): fc.Arbitrary<Holding> =>
  fc.record({
    investigationId: fc.constant(investigationId),
    origins: fc.subarray(['event 1', 'event 2', 'event 3'], { minLength: 1 }),
    roles: fc.subarray(['SUSPECT', 'VICTIM', 'REPORTER']),
    sightings: fc.array(sighting, { maxLength: 4 }),
  });

const holdings = fc.subarray(INVESTIGATIONS, { minLength: 2 }).chain((ids) => fc.tuple(...ids.map(holding)));

/** What a few investigations share, each selector once, some of it over the cap. */
export const someShared: fc.Arbitrary<SharedSelector[]> = fc
  .uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => oneShared(`sel_${number}`))));

function oneShared(selectorId: string): fc.Arbitrary<SharedSelector> {
  const parts = {
    type: fc.constantFrom(...SELECTOR_TYPES),
    held: holdings,
    more: fc.nat({ max: 60 }),
    key: fc.constantFrom('value', '100.64.0.7', '192.0.2.7', '10.0.0.7'),
    warning: fc.option(fc.record({ list: fc.constant('a list'), isMute: fc.boolean() }), { freq: 1 }),
  };
  return fc.record(parts).map(({ type, held, more, key, warning }) => {
    const heldBy = Math.min(held.length + more, HOLDER_CAP);
    return { selectorId, type, key, platform: null, heldBy, warning, holdings: heldBy < HOLDER_CAP ? held : [] };
  });
}
