import fc from 'fast-check';
import { coveringStandings, type Standing } from '../../../src/domain/search/covering-standings';

const FAR = 1000;
const at = (fromVersion: number, publishedAt: number | null, untilVersion = FAR, scope = 1): Standing => ({ scope, fromVersion, untilVersion, publishedAt });

test('what was published first and still stands covers all that came later', () => {
  expect(coveringStandings([at(3, 30), at(2, 20), at(1, 25)])).toEqual([at(2, 20)]);
});

test('what ended is followed by what goes on', () => {
  expect(coveringStandings([at(1, 10, 5), at(2, 20), at(3, 30)])).toEqual([at(1, 10, 5), at(2, 20)]);
});

test('what is not published yet may be published first', () => {
  expect(coveringStandings([at(1, null), at(2, null)])).toEqual([at(1, null), at(2, null)]);
});

test('each scope stands by itself', () => {
  expect(coveringStandings([at(1, 10), at(2, 20, FAR, 2)])).toHaveLength(2);
});

/** As a view at a moment has it: the newest number published by then, without those below it that were not. */
function isSeen(standings: readonly Standing[], moment: number, version: number): boolean {
  return standings.some((one) => one.publishedAt !== null && one.publishedAt <= moment && one.fromVersion <= version && version < one.untilVersion);
}

test('at no moment is more or less seen by the few than by all', () => {
  const standing = fc.record({
    scope: fc.constant(1),
    fromVersion: fc.integer({ min: 1, max: 6 }),
    untilVersion: fc.constantFrom(3, 5, 8, FAR),
    publishedAt: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 8 }), fc.integer({ min: 0, max: 10 }), (drawn, moment) => {
      // One version is published at one moment.
      const published = new Map(drawn.map((one) => [one.fromVersion, one.publishedAt]));
      const all = drawn.map((one) => ({ ...one, publishedAt: published.get(one.fromVersion) ?? null }));
      const version = Math.max(0, ...all.filter((one) => one.publishedAt !== null && one.publishedAt <= moment).map((one) => one.fromVersion));
      expect(isSeen(coveringStandings(all), moment, version)).toBe(isSeen(all, moment, version));
    }),
  );
});
