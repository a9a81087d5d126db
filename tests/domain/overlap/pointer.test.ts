import fc from 'fast-check';
import { pointersTo, type Desk, type PointedSelector } from '../../../src/domain/overlap/pointer';

const ACCOUNT: Omit<PointedSelector, 'desks'> = { type: 'ACCOUNT', key: 'chatline/1001', heldBy: 0, warning: null };
const desk = (contact: string | null, force = 'southmere'): Desk => ({ force, contact });
const strengths = (asked: PointedSelector) => [...new Set(pointersTo(asked).map(({ strength }) => strength))];

test('each desk is named once, in a fixed order, whatever the order in which they were found', () => {
  const desks = [desk('b@example.org'), desk(null), desk('a@example.org'), desk('a@example.org', 'westfold'), desk(null, 'westfold')];
  fc.assert(
    fc.property(fc.shuffledSubarray(desks, { minLength: desks.length }), (shuffled) => {
      const found = pointersTo({ ...ACCOUNT, desks: shuffled }).map(({ contact, force }) => contact ?? force);
      expect(found).toEqual(['southmere', 'westfold', 'a@example.org', 'b@example.org']);
    }),
  );
});

test('a pointer names the kind that was typed, and no person', () => {
  expect(pointersTo({ ...ACCOUNT, desks: [desk(null)] })).toEqual([
    { force: 'southmere', contact: null, selectorTypes: ['ACCOUNT'], subjectShared: false, strength: 'STRONG' },
  ]);
});

test('the strength is weighed by kind', () => {
  const desks = [desk(null)];
  expect(strengths({ ...ACCOUNT, desks })).toEqual(['STRONG']);
  expect(strengths({ ...ACCOUNT, type: 'PHONE', desks })).toEqual(['MODERATE']);
  expect(strengths({ ...ACCOUNT, type: 'URL', desks })).toEqual(['WEAK']);
});

test('it falls with the number of those who are known to hold it', () => {
  const desks = Array.from({ length: 4 }, (_, number) => desk(`desk ${number}`));
  expect(strengths({ ...ACCOUNT, desks })).toEqual(['MODERATE']);
  expect(strengths({ ...ACCOUNT, heldBy: 30, desks })).toEqual(['WEAK']);
  expect(strengths({ ...ACCOUNT, heldBy: 51, desks })).toEqual(['WEAK']);
});

test('an address that many share says nothing', () => {
  expect(strengths({ type: 'IP_ADDRESS', key: '100.64.0.9', heldBy: 0, warning: null, desks: [desk(null)] })).toEqual(['WEAK']);
});

test('a value on a warning list says nothing, one that is merely kept for examples says what another would', () => {
  const listed = (isMute: boolean) => ({ ...ACCOUNT, warning: { list: 'a list', isMute }, desks: [desk(null)] });
  expect([strengths(listed(true)), strengths(listed(false))]).toEqual([['WEAK'], ['STRONG']]);
});
