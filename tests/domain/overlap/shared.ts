import fc from 'fast-check';
import { HOLDER_CAP, type Holding, type SharedSelector } from '../../../src/domain/overlap/shared-selector';
import { SELECTOR_TYPES } from '../../../src/graph/graph-model';

export function aHolding(investigationId: string, changes: Partial<Holding> = {}): Holding {
  return { investigationId, origins: [`event of ${investigationId}`], roles: ['SUSPECT'], ...changes };
}

/** A telephone number that these investigations hold, each from an event of its own. */
export function aSelector(holdings: readonly Holding[], changes: Partial<SharedSelector> = {}): SharedSelector {
  return { selectorId: 'pho_1', type: 'PHONE', key: '+447700900123', platform: null, heldBy: holdings.length, holdings, ...changes };
}

const INVESTIGATIONS = ['inv_a', 'inv_b', 'inv_c', 'inv_d'];

const holding = (investigationId: string): fc.Arbitrary<Holding> =>
  fc.record({
    investigationId: fc.constant(investigationId),
    origins: fc.subarray(['event 1', 'event 2', 'event 3'], { minLength: 1 }),
    roles: fc.subarray(['SUSPECT', 'VICTIM', 'REPORTER']),
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
    key: fc.constantFrom('value', '100.64.0.7', '192.0.2.7'),
  };
  return fc.record(parts).map(({ type, held, more, key }) => {
    const heldBy = Math.min(held.length + more, HOLDER_CAP);
    return { selectorId, type, key, platform: null, heldBy, holdings: heldBy < HOLDER_CAP ? held : [] };
  });
}
