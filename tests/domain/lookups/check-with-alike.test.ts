import { checkWithAlike, type Alike } from '../../../src/domain/lookups/check-with-alike';
import type { NormalisedSelector } from '../../../src/domain/selectors/normalised-selector';

const BARE: NormalisedSelector = { type: 'HANDLE', key: 'unknown-platform/lantern', platform: 'unknown-platform', notes: [] };
const nobody = { heldBy: 0, investigationIds: [], pointedBy: 0, desks: [] };
const held = (platform: string): Alike => ({ ...nobody, heldBy: 1, investigationIds: [`inv_${platform}`], key: `${platform}/lantern`, platform });
const pointed = (contact: string, pointedBy = 1): Alike => ({ ...nobody, pointedBy, desks: [{ force: 'southmere', contact }], key: null, platform: null });

const inShort = (alike: readonly Alike[], own = undefined as Parameters<typeof checkWithAlike>[1]) =>
  checkWithAlike(BARE, own, alike).map(({ outcome, key, pointers }) => [outcome, key, ...pointers.map(({ contact }) => contact)].join(' '));

test('a name is told of on each platform on which it is held, and not as held by nobody', () => {
  expect(inShort([held('skype'), held('kik')])).toEqual(['HIT kik/lantern', 'HIT skype/lantern']);
});

test('without any, it is told of as it was typed', () => {
  expect(inShort([])).toEqual(['NO_HIT unknown-platform/lantern']);
  expect(inShort([], { ...nobody, heldBy: 1, investigationIds: ['inv_a'] })).toEqual(['HIT unknown-platform/lantern']);
});

test('held as typed and on a platform, both are told of', () => {
  expect(inShort([held('skype')], { ...nobody, heldBy: 1, investigationIds: ['inv_a'] })).toEqual(['HIT skype/lantern', 'HIT unknown-platform/lantern']);
});

test('a pointer names no platform that was not typed, and every desk', () => {
  expect(inShort([pointed('a'), pointed('b'), pointed('a')], { ...nobody, pointedBy: 1, desks: [{ force: 'westfold', contact: 'c' }] })).toEqual([
    'POINTER unknown-platform/lantern a b c',
  ]);
  expect(inShort([held('skype'), pointed('a')])).toEqual(['HIT skype/lantern', 'POINTER unknown-platform/lantern a']);
});

test('where one of them is common, that is told, and the desks of the others are named', () => {
  const [result] = checkWithAlike(BARE, undefined, [{ ...pointed('', 51), desks: [] }, pointed('a')]);
  expect(result?.pointers.map(({ contact }) => contact)).toEqual(['a']);
  expect(result?.notes.join()).toContain('more than 50 investigations that are not yours to read hold it');
});

test('a mailbox in other capitals is named with the difference', () => {
  const typed: NormalisedSelector = { type: 'EMAIL', key: 'Anna@example.org', platform: null, notes: [] };
  const [result] = checkWithAlike(typed, undefined, [{ ...held(''), key: 'anna@example.org', platform: null }]);
  expect(result).toMatchObject({ key: 'anna@example.org', notes: ['held as anna@example.org, which differs in capital letters from what was typed'] });
});
