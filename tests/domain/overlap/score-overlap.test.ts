import fc from 'fast-check';
import { overlapsAmong, overlapsOf, scoreOverlap, strengthOf, strongestFirst, type ScoredOverlap } from '../../../src/domain/overlap/score-overlap';
import type { SharedSelector } from '../../../src/domain/overlap/shared-selector';
import { weighReason } from '../../../src/domain/overlap/weigh-reason';
import { aHolding, aSelector, aSighting, someShared } from './shared';

const [left, right] = [aHolding('inv_a'), aHolding('inv_b')];
const sameEvent = (origin: string) => [aHolding('inv_a', { origins: [origin] }), aHolding('inv_b', { origins: [origin] })] as const;

/** The reasons of a pair, from selectors that both hold. */
function scoreOf(selectors: readonly SharedSelector[]): ScoredOverlap | null {
  return scoreOverlap(
    'inv_a',
    'inv_b',
    selectors.map((selector) => weighReason(selector, selector.holdings[0]!, selector.holdings[1]!)),
  );
}

/** What can be told of an overlap whichever side was asked. */
function told({ leftId, rightId, score, reasons, ignored }: ScoredOverlap) {
  const inShort = (list: ScoredOverlap['reasons']) =>
    list.map(({ selector, weight, origins, explanation, conflicts }) => [selector.selectorId, weight, origins, explanation, ...conflicts()]);
  return { pair: [leftId, rightId].sort(), score, reasons: inShort(reasons), ignored: inShort(ignored).sort() };
}

function shuffled(shared: readonly SharedSelector[], seed: number): SharedSelector[] {
  const turn = <Item>(items: readonly Item[]): Item[] => [...items.slice(seed % (items.length || 1)), ...items.slice(0, seed % (items.length || 1))].reverse();
  return turn(
    shared.map((selector) => ({
      ...selector,
      holdings: turn(selector.holdings.map((holding) => ({ ...holding, origins: turn(holding.origins), sightings: turn(holding.sightings) }))),
    })),
  );
}

test('the reasons of an overlap add up to its score, the weightiest first', () => {
  const seen = [left, right].map((side) => ({ ...side, sightings: [aSighting({ origin: `event of ${side.investigationId}` })] }));
  const overlap = scoreOf([
    aSelector(seen, { selectorId: 'ipa_1', type: 'IP_ADDRESS', key: '192.0.2.7' }),
    aSelector([left, right]),
    aSelector([left, right], { selectorId: 'acc_1', type: 'ACCOUNT', key: 'chatline/1' }),
  ]);
  expect(overlap?.reasons.map(({ weight }) => weight)).toEqual([10, 9, 3]);
  expect(overlap?.score).toBe(22);
});

test('one event that was reported to both counts once, by the weightiest thing that it brought', () => {
  const [one, other] = sameEvent('event 1');
  const overlap = scoreOf([
    aSelector([one, other], { selectorId: 'eml_1', type: 'EMAIL', key: 'anna@example.com' }),
    aSelector([one, other], { selectorId: 'acc_1', type: 'ACCOUNT', key: 'chatline/1' }),
    aSelector([left, right]),
  ]);
  expect(overlap?.reasons.map(({ selector, weight }) => [selector.selectorId, weight])).toEqual([
    ['acc_1', 10],
    ['pho_1', 9],
    ['eml_1', 0],
  ]);
  expect(overlap?.score).toBe(19);
  expect(overlap?.reasons[2]?.explanation).toMatch(/The same event is counted above, so this adds nothing\.$/);
});

test('two events that were each reported to both count once each', () => {
  const overlap = scoreOf([
    aSelector(sameEvent('event 1'), { selectorId: 'acc_1', type: 'ACCOUNT', key: 'chatline/1' }),
    aSelector(sameEvent('event 2'), { selectorId: 'acc_2', type: 'ACCOUNT', key: 'chatline/2' }),
  ]);
  expect(overlap?.score).toBe(20);
});

test('what is ignored makes no overlap by itself, and stands beside what counts', () => {
  const shared = aSelector([left, right], { selectorId: 'ipa_1', type: 'IP_ADDRESS', key: '100.64.0.7' });
  expect(scoreOf([shared])).toBeNull();
  expect(scoreOf([])).toBeNull();
  expect(scoreOf([shared, aSelector([left, right])])).toMatchObject({ score: 9, ignored: [{ weight: 0, selector: { selectorId: 'ipa_1' } }] });
});

test.each([
  [0.1, 'WEAK'],
  [4.999999, 'WEAK'],
  [5, 'MODERATE'],
  [9.999999, 'MODERATE'],
  [10, 'STRONG'],
  [100, 'STRONG'],
])('a score of %d is %s', (score, strength) => {
  expect(strengthOf(score)).toBe(strength);
});

test('a score never depends on the order in which things were found', () => {
  fc.assert(
    fc.property(someShared, fc.nat(), (shared, seed) => {
      expect(overlapsAmong(shuffled(shared, seed)).map(told)).toEqual(overlapsAmong(shared).map(told));
    }),
  );
});

test('the board and the two investigations tell the same of every pair', () => {
  fc.assert(
    fc.property(someShared, (shared) => {
      const board = overlapsAmong(shared).map(told);
      for (const id of ['inv_a', 'inv_b', 'inv_c', 'inv_d']) {
        const held = shared.filter(({ holdings }) => holdings.length === 0 || holdings.some(({ investigationId }) => investigationId === id));
        const own = overlapsOf(id, held);
        expect(own.every(({ leftId }) => leftId === id)).toBe(true);
        expect(own.map(told).sort(byPair)).toEqual(board.filter(({ pair }) => pair.includes(id)).sort(byPair));
      }
    }),
  );
});

test('a score is never below nothing, and an overlap never without a reason that counts', () => {
  fc.assert(fc.property(someShared, (shared) => overlapsAmong(shared).every(({ score, reasons }) => score > 0 && (reasons[0]?.weight ?? 0) > 0)));
});

test('a pair stands on the board once, its lesser id on the left, the strongest pair first', () => {
  fc.assert(
    fc.property(someShared, (shared) => {
      const board = overlapsAmong(shared);
      expect(new Set(board.map(({ leftId, rightId }) => `${leftId} ${rightId}`)).size).toBe(board.length);
      expect(board.every(({ leftId, rightId }) => leftId < rightId)).toBe(true);
      return board.every((overlap, index) => index === 0 || strongestFirst(board[index - 1]!, overlap) < 0);
    }),
  );
});

test('the order of overlaps is total: two that differ are never equal, and no three go in a circle', () => {
  const overlap = fc.record({ leftId: fc.constantFrom('a', 'b', 'c'), rightId: fc.constantFrom('a', 'b', 'c'), score: fc.constantFrom(1, 1.5, 2) });
  const whole = overlap.map((parts): ScoredOverlap => ({ ...parts, reasons: [], ignored: [] }));
  const isSame = (one: ScoredOverlap, other: ScoredOverlap) => one.leftId === other.leftId && one.rightId === other.rightId && one.score === other.score;
  fc.assert(
    fc.property(whole, whole, whole, (one, two, three) => {
      expect(strongestFirst(one, two) === 0).toBe(isSame(one, two));
      expect(Math.sign(strongestFirst(one, two)) + Math.sign(strongestFirst(two, one))).toBe(0);
      return !(strongestFirst(one, two) < 0 && strongestFirst(two, three) < 0) || strongestFirst(one, three) < 0;
    }),
  );
});

test('values on warning lists never make an overlap by themselves, however many are shared by however many', () => {
  const listed = someShared.map((shared) => shared.map((selector) => ({ ...selector, warning: { list: 'a list', isMute: true } })));
  fc.assert(
    fc.property(listed, (shared) => {
      expect(overlapsAmong(shared)).toEqual([]);
      expect(overlapsOf('inv_a', shared)).toEqual([]);
    }),
  );
  const many = Array.from({ length: 50 }, (_, number) => aHolding(`inv_${String(number).padStart(2, '0')}`));
  const crowd = Array.from({ length: 400 }, (_, number) => aSelector(many, { selectorId: `pho_${number}`, warning: { list: 'a list', isMute: true } }));
  expect(overlapsAmong(crowd)).toEqual([]);
});

test('a value on a warning list changes nothing in the score of what else is shared, and is named by its list', () => {
  fc.assert(
    fc.property(someShared, (shared) => {
      const others = shared.map((selector) => ({ ...selector, warning: null }));
      const listed = aSelector([left, right], {
        selectorId: 'eml_listed',
        type: 'EMAIL',
        key: 'info@example.org',
        warning: { list: 'Role mailboxes', isMute: true },
      });
      const [before, after] = [overlapsAmong(others), overlapsAmong([...others, listed])];
      expect(after.map(({ leftId, rightId, score }) => [leftId, rightId, score])).toEqual(before.map(({ leftId, rightId, score }) => [leftId, rightId, score]));
      const named = after.find(({ leftId, rightId }) => leftId === 'inv_a' && rightId === 'inv_b')?.ignored.map(({ explanation }) => explanation);
      if (named) expect(named).toContain('Both hold the e-mail address info@example.org; it is ignored, for it is on the warning list "Role mailboxes".');
    }),
  );
});

test('an investigation that holds none of it has no overlap', () => {
  expect(overlapsOf('inv_z', [aSelector([left, right])])).toEqual([]);
});

function byPair(one: { pair: string[] }, other: { pair: string[] }): number {
  return one.pair.join() < other.pair.join() ? -1 : 1;
}
