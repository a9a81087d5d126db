import fc from 'fast-check';
import { KIND_WEIGHTS, KIND_WORDS } from '../../../src/domain/overlap/kind-weights';
import { HOLDER_CAP } from '../../../src/domain/overlap/shared-selector';
import { commonReason, corroboration, rarity, weighReason } from '../../../src/domain/overlap/weigh-reason';
import { SELECTOR_TYPES } from '../../../src/graph/graph-model';
import { aHolding, aSelector, aSighting } from './shared';

const seen = (investigationId: string) => aHolding(investigationId, { sightings: [aSighting({ origin: `event of ${investigationId}` })] });
const [left, right] = [seen('inv_a'), seen('inv_b')];

describe('rarity', () => {
  test('is whole where two hold a value, and nothing from the cap on', () => {
    expect([rarity(2), rarity(HOLDER_CAP), rarity(HOLDER_CAP + 1000)]).toEqual([1, 0, 0]);
    expect(rarity(HOLDER_CAP - 1)).toBeGreaterThan(0);
  });

  test('falls with every further holder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: HOLDER_CAP - 1 }), (heldBy) => {
        expect(rarity(heldBy)).toBeLessThanOrEqual(1);
        return rarity(heldBy + 1) < rarity(heldBy);
      }),
    );
  });
});

describe('corroboration', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1.1],
    [7, 1.5],
    [1000, 1.5],
  ])('of %d independent events is %d', (events, factor) => {
    expect(corroboration(events)).toBeCloseTo(factor, 10);
  });
});

describe('a shared value', () => {
  test.each(SELECTOR_TYPES)('of kind %s weighs what its kind says, where only two hold it and each from an event of its own', (type) => {
    expect(weighReason(aSelector([left, right], { type, key: 'value' }), left, right).weight).toBe(KIND_WEIGHTS[type]);
    expect(KIND_WORDS[type]).not.toMatch(/[A-Z_]/);
  });

  test('says less the more investigations hold it', () => {
    const weightOf = (heldBy: number) => weighReason(aSelector([left, right], { heldBy }), left, right).weight;
    expect([weightOf(2) > weightOf(3), weightOf(3) > weightOf(20), weightOf(20) > weightOf(50)]).toEqual([true, true, true]);
  });

  test('says more the more independent events stand behind it', () => {
    const events = (count: number) => aHolding('inv_a', { origins: Array.from({ length: count }, (_, n) => `event ${n}`) });
    const weightOf = (count: number) => weighReason(aSelector([left, right]), events(count), right).weight;
    expect([weightOf(2) > weightOf(1), weightOf(3) > weightOf(2)]).toEqual([true, true]);
  });

  test('is counted by its events on both sides together, copies of one event once', () => {
    const copied = weighReason(aSelector([left, right]), aHolding('inv_a', { origins: ['x', 'y'] }), aHolding('inv_b', { origins: ['y', 'z'] }));
    expect(copied.origins).toEqual(['x', 'y', 'z']);
  });

  test('is explained in words', () => {
    const explained = (heldBy: number, other = right) => weighReason(aSelector([left, other], { heldBy }), left, other).explanation;
    expect(explained(2)).toBe('Both hold the telephone number +447700900123: only these two investigations hold it, and 2 independent events stand behind it.');
    expect(explained(7, aHolding('inv_b', { origins: left.origins }))).toBe(
      'Both hold the telephone number +447700900123: 7 investigations hold it, and one event, reported to both, stands behind it.',
    );
  });
});

describe('is ignored:', () => {
  test.each([
    ['a value that more than 50 investigations hold', { heldBy: HOLDER_CAP }, {}, 'more than 50 investigations hold it'],
    [
      'an address that a carrier shares among its subscribers',
      { type: 'IP_ADDRESS', key: '100.64.0.7' },
      {},
      'the address is shared by many subscribers of one carrier (RFC 6598)',
    ],
    ['an address inside a local network', { type: 'IP_ADDRESS', key: '10.0.0.7' }, {}, 'the address is private: every local network may use it (RFC 1918)'],
    ['the contact of somebody who reported', {}, { roles: ['REPORTER'] }, 'it is the contact of somebody who reported'],
  ] as const)('%s', (_what, selector, side, because) => {
    const reason = weighReason(aSelector([left, right], selector), left, aHolding('inv_b', side));
    expect(reason.weight).toBe(0);
    expect(reason.explanation).toMatch(/^Both hold the .*; it is ignored, for /);
    expect(reason.explanation).toContain(because);
  });

  test('not the contact of a reporter who is somebody else in the case as well', () => {
    expect(weighReason(aSelector([left, right]), left, aHolding('inv_b', { roles: ['REPORTER', 'SUSPECT'] })).weight).toBeGreaterThan(0);
  });

  test('not a value of which no part is known', () => {
    expect(weighReason(aSelector([left, right]), aHolding('inv_a', { roles: [] }), right).weight).toBeGreaterThan(0);
  });

  test('not an ordinary address', () => {
    expect(weighReason(aSelector([left, right], { type: 'IP_ADDRESS', key: '192.0.2.7' }), left, right).weight).toBe(3);
  });

  test('and then named with its events, for whoever wants to look', () => {
    const common = commonReason(aSelector([], { type: 'ACCOUNT', key: 'payapp/shop', platform: 'payapp', heldBy: HOLDER_CAP }), ['event 1']);
    expect(common).toMatchObject({
      weight: 0,
      origins: ['event 1'],
      explanation: 'Both hold the account shop (payapp); it is ignored, for more than 50 investigations hold it.',
    });
  });
});
