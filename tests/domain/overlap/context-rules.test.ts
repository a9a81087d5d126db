import type { SharedSelector } from '../../../src/domain/overlap/shared-selector';
import type { Sighting } from '../../../src/domain/overlap/sighting';
import { weighReason, type OverlapReason } from '../../../src/domain/overlap/weigh-reason';
import { birthConflict, USER_CAP } from '../../../src/domain/overlap/birth-conflicts';
import { aHolding, aSelector, aSighting, DAY, MARCH_14 } from './shared';

const HANDLE = { selectorId: 'han_1', type: 'HANDLE', key: 'chatline/harbour', platform: 'chatline' } as const;
const ACCOUNT = { selectorId: 'acc_1', type: 'ACCOUNT', key: 'chatline/1', platform: 'chatline' } as const;

interface Side {
  readonly roles?: readonly string[];
  readonly sightings?: readonly Partial<Sighting>[];
}

function weighed(selector: Partial<SharedSelector>, left: Side, right: Side): OverlapReason {
  const side = (id: string, { roles = [], sightings = [] }: Side) => aHolding(id, { roles, sightings: sightings.map((each) => aSighting(each)) });
  const [here, there] = [side('inv_a', left), side('inv_b', right)];
  return weighReason(aSelector([here, there], selector), here, there);
}

const borne = (account: string, from: number | null, until: number | null): Side => ({ sightings: [{ account, from, until }] });
const [SPRING, SUMMER] = [MARCH_14, MARCH_14 + 120 * DAY];

describe('a handle', () => {
  test('counts where nobody says which account bore it, or when', () => {
    expect(weighed(HANDLE, {}, {}).weight).toBe(7);
    expect(weighed(HANDLE, borne('chatline/1', null, null), {}).weight).toBe(7);
    expect(weighed(HANDLE, {}, { sightings: [{}] }).weight).toBe(7);
  });

  test('counts where one account bore it, whenever that was', () => {
    const reason = weighed(HANDLE, borne('chatline/1', SPRING, SPRING + DAY), borne('chatline/1', SUMMER, SUMMER + DAY));
    expect([reason.weight, reason.conflicts()]).toEqual([7, []]);
  });

  test('counts half where two accounts bore it and nobody says when, or at one time', () => {
    for (const until of [null, SUMMER]) {
      const reason = weighed(HANDLE, borne('chatline/1', SPRING, until), borne('chatline/2', null, SUMMER));
      expect(reason.weight).toBe(3.5);
      expect(reason.explanation).toContain('The two sides tie it to different accounts, so it counts half.');
      expect(reason.conflicts()).toEqual(["The handle harbour (chatline) is another account's on either side."]);
    }
  });

  test('says nothing where one account gave it up before another took it', () => {
    const reason = weighed(HANDLE, borne('chatline/1', null, SPRING), borne('chatline/2', SUMMER, null));
    expect(reason.weight).toBe(0);
    expect(reason.explanation).toContain('it passed from one account to another: from 2026-07-12 on one side, until 2026-03-14 on the other');
  });

  test('says nothing where one side saw it outside the time in which an account of the other bore it', () => {
    const outside = weighed(HANDLE, borne('chatline/1', null, SPRING), { sightings: [{ from: SUMMER, until: SUMMER }] });
    expect(outside.weight).toBe(0);
    expect(outside.explanation).toContain("one side saw it outside the time in which the other's account bore it");
    expect(weighed(HANDLE, { sightings: [{ from: SPRING, until: SPRING }] }, borne('chatline/1', null, SPRING)).weight).toBe(7);
  });
});

describe('an account', () => {
  test('that was compromised counts a quarter, and that speaks against the pair', () => {
    const reason = weighed(ACCOUNT, { sightings: [{ capacity: 'compromised', from: null, until: null }] }, {});
    expect(reason.weight).toBe(2.5);
    expect(reason.explanation).toContain('A source calls it compromised, so it counts a quarter.');
    expect(reason.conflicts()[0]).toContain('was compromised, by the word of a source');
  });

  test('that several use counts half', () => {
    expect(weighed(ACCOUNT, {}, { sightings: [{ capacity: 'shared' }] }).weight).toBe(5);
  });

  test("that is a victim's on one side and a suspect's on the other is told, and counts", () => {
    const reason = weighed(ACCOUNT, { roles: ['VICTIM'] }, { roles: ['SUSPECT', 'OFFENDER'] });
    expect([reason.weight, reason.conflicts()]).toEqual([10, ["The account 1 (chatline) is a victim's on one side and a suspect's on the other."]]);
    expect(weighed(ACCOUNT, { roles: ['VICTIM', 'SUSPECT'] }, { roles: ['SUSPECT'] }).conflicts()).toEqual([]);
  });
});

test('what is ignored whoever uses it is not held against the pair', () => {
  const muted = { ...ACCOUNT, warning: { list: 'a list', isMute: true } };
  expect(weighed(muted, { roles: ['VICTIM'] }, { roles: ['SUSPECT'] }).conflicts()).toEqual([]);
});

describe('dates of birth', () => {
  const users = (...dates: string[]) => dates.map((dateOfBirth, index) => ({ personId: `per_${index}`, dateOfBirth }));
  const phone = aSelector([]);

  test('that differ speak against the pair', () => {
    expect(birthConflict(phone, users('1991-05-02'), users('1988', '1987-01'))).toBe(
      'The dates of birth differ of those whose the telephone number +447700900123 is: 1987-01 and 1988 on one side, 1991-05-02 on the other.',
    );
  });

  test.each([
    [['1991'], ['1991-05-02']],
    [
      ['1991-05', '1960'],
      ['1988', '1991-05-02'],
    ],
    [[], ['1991']],
    [['1991'], []],
    [Array<string>(USER_CAP).fill('1991'), ['1988']],
  ])('%j and %j may be those of one person, or of too many', (left, right) => {
    expect(birthConflict(phone, users(...left), users(...right))).toBeNull();
  });
});
