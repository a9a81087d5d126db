import fc from 'fast-check';
import type { Holding } from '../../../src/domain/overlap/shared-selector';
import type { Sighting } from '../../../src/domain/overlap/sighting';
import { weighReason, type OverlapReason } from '../../../src/domain/overlap/weigh-reason';
import { aHolding, aSelector, aSighting, DAY, MARCH_14, sighting } from './shared';

const CARRIERS = '100.64.0.7';
const HOME = '192.0.2.7';

function weighed(key: string, left: readonly Partial<Sighting>[], right: readonly Partial<Sighting>[]): OverlapReason {
  const side = (id: string, seen: readonly Partial<Sighting>[]): Holding => {
    const origins = seen.map((each, index) => each.origin ?? `event ${index} of ${id}`);
    return aHolding(id, { origins, sightings: seen.map((each, index) => aSighting({ origin: origins[index]!, ...each })) });
  };
  const [here, there] = [side('inv_a', left), side('inv_b', right)];
  return weighReason(aSelector([here, there], { selectorId: 'ipa_1', type: 'IP_ADDRESS', key }), here, there);
}

const at = (moment: number, more: Partial<Sighting> = {}): Partial<Sighting> => ({ from: moment, until: moment, ...more });

describe('an internet address', () => {
  test('counts where both sides were seen at it within a day', () => {
    const reason = weighed(HOME, [at(MARCH_14)], [at(MARCH_14 + DAY)]);
    expect(reason.weight).toBe(3);
    expect(reason.explanation).toMatch(/Both sides were seen at it within a day, on 2026-03-15\.$/);
    expect(reason.conflicts()).toEqual([]);
  });

  test('says nothing where the times do not meet, and that speaks against the pair', () => {
    const reason = weighed(HOME, [at(MARCH_14)], [at(MARCH_14 + DAY + 1)]);
    expect(reason.weight).toBe(0);
    expect(reason.explanation).toContain('the times do not meet: 2026-03-14 on one side, 2026-03-15 on the other');
    expect(reason.conflicts()).toEqual(['The internet address 192.0.2.7 was used at times that do not meet: 2026-03-14 on one side, 2026-03-15 on the other.']);
  });

  test.each([
    ['one side does not say', [at(MARCH_14)], [{ from: null, until: null }]],
    ['one side does not say', [], [at(MARCH_14)]],
    ['neither side says', [], []],
  ] as const)('says nothing where %s when', (who, left, right) => {
    const reason = weighed(HOME, left, right);
    expect(reason.weight).toBe(0);
    expect(reason.explanation).toContain(`${who} when it was used`);
    expect(reason.conflicts()).toEqual([]);
  });

  test('counts over a whole span, and by the events alone whose times meet', () => {
    const span = { from: MARCH_14 - 9 * DAY, until: MARCH_14 };
    const far = at(MARCH_14 + 300 * DAY);
    const reason = weighed(
      HOME,
      [
        { ...span, origin: 'a' },
        { ...far, origin: 'b' },
      ],
      [at(MARCH_14 - 5 * DAY, { origin: 'c' })],
    );
    expect(reason.weight).toBe(3);
    expect(reason.origins).toEqual(['a', 'c']);
  });

  test('counts a quarter where it is met through a proxy only', () => {
    const proxy = at(MARCH_14, { isProxy: true });
    expect(weighed(HOME, [proxy], [at(MARCH_14)]).weight).toBe(0.75);
    expect(weighed(HOME, [proxy], [at(MARCH_14)]).explanation).toContain('it is taken for a proxy, so it counts a quarter');
    expect(weighed(HOME, [proxy, at(MARCH_14 + DAY / 2)], [at(MARCH_14 + DAY / 2)]).weight).toBeGreaterThanOrEqual(3);
  });

  test('that was used through different ports at one time is told as speaking against the pair', () => {
    const reason = weighed(HOME, [at(MARCH_14, { port: 5822 })], [at(MARCH_14 + 60_000, { port: 4711 })]);
    expect(reason.weight).toBe(3);
    expect(reason.conflicts()).toEqual([
      'The internet address 192.0.2.7 was used at the same time, 2026-03-14 09:27 UTC, through different ports: port 4711 on one side, port 5822 on the other.',
    ]);
  });
});

describe('an address that many share', () => {
  const port = { port: 4711 };
  const minutes = (count: number) => MARCH_14 + count * 60_000;

  test.each([
    ['the same port within ten minutes', [at(MARCH_14, port)], [at(minutes(10), port)], 3],
    ['the same port later', [at(MARCH_14, port)], [at(minutes(11), port)], 0],
    ['another port', [at(MARCH_14, port)], [at(MARCH_14, { port: 5822 })], 0],
    ['no port', [at(MARCH_14)], [at(MARCH_14)], 0],
    ['no time', [{ ...port, from: null, until: null }], [at(MARCH_14, port)], 0],
  ] as const)('with %s', (_what, left, right, weight) => {
    expect(weighed(CARRIERS, left, right).weight).toBe(weight);
  });

  test('is named with the reason, or counts with the port', () => {
    expect(weighed(CARRIERS, [at(MARCH_14)], [at(MARCH_14)]).explanation).toBe(
      'Both hold the internet address 100.64.0.7; it is ignored, for the address is shared by many subscribers of one carrier (RFC 6598), and the two sides were not seen at one port within 10 minutes.',
    );
    expect(weighed(CARRIERS, [at(MARCH_14, port)], [at(MARCH_14, port)]).explanation).toContain(
      'Many share the address; both sides were seen at its port 4711 within 10 minutes, at 2026-03-14 09:26 UTC.',
    );
  });

  test('is so by the word of a source as well', () => {
    const shared = at(MARCH_14, { capacity: 'shared' });
    expect(weighed(HOME, [shared], [at(MARCH_14)]).weight).toBe(0);
    expect(weighed(HOME, [shared], [at(MARCH_14)]).explanation).toContain('shared by several subscribers, as a source says');
    expect(weighed(HOME, [{ ...shared, ...port }], [at(MARCH_14, port)]).weight).toBe(3);
  });
});

test('an address never counts where no time of one side comes within a day of any of the other', () => {
  const long = fc.array(sighting, { maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(HOME, CARRIERS), long, long, (key, left, right) => {
      const reason = weighed(key, left, right);
      const known = (seen: readonly Sighting[]) =>
        seen.filter(({ from, until }) => from !== null && until !== null) as (Sighting & { from: number; until: number })[];
      const meets = known(left).some((one) => known(right).some((other) => one.from <= other.until + DAY && other.from <= one.until + DAY));
      if (!meets) expect(reason.weight).toBe(0);
      if (meets && key === HOME && [...left, ...right].every(({ capacity }) => capacity === null)) expect(reason.weight).toBeGreaterThan(0);
    }),
  );
});

test('what both sides say is told alike, whichever of them is asked', () => {
  const seen = fc.array(sighting, { maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(HOME, CARRIERS), seen, seen, (key, left, right) => {
      const [one, other] = [weighed(key, left, right), weighed(key, right, left)];
      expect([one.weight, one.explanation, one.conflicts()]).toEqual([other.weight, other.explanation, other.conflicts()]);
    }),
  );
});
