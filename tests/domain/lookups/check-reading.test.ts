import { checkReading, notUnderstood, type Holders } from '../../../src/domain/lookups/check-reading';
import type { NormalisedSelector } from '../../../src/domain/selectors/normalised-selector';

const PHONE: NormalisedSelector = { type: 'PHONE', key: '+447700900123', platform: null, notes: ['possible, not assigned'] };
const DESK = { force: 'southmere', contact: 'desk@example.org' };
const nobody: Holders = { heldBy: 0, investigationIds: [], pointedBy: 0, desks: [] };

test('one of whom nothing may be told and one that is not there are answered alike', () => {
  expect(checkReading(PHONE, nobody)).toEqual(checkReading(PHONE));
  expect(checkReading(PHONE)).toMatchObject({ outcome: 'NO_HIT', heldBy: 0, investigationIds: [], pointers: [], problem: null });
});

test('what the viewer may see is a hit, and the pointers stand beside it', () => {
  const checked = checkReading(PHONE, { heldBy: 1, investigationIds: ['inv_a'], pointedBy: 3, desks: [DESK] });
  expect(checked).toMatchObject({ outcome: 'HIT', investigationIds: ['inv_a'], heldBy: 1, notes: PHONE.notes });
  expect(checked.pointers.map(({ contact }) => contact)).toEqual(['desk@example.org']);
});

test('what they may only be pointed to is a pointer', () => {
  expect(checkReading(PHONE, { ...nobody, pointedBy: 1, desks: [DESK] })).toMatchObject({ outcome: 'POINTER', investigationIds: [] });
});

test('a value that many hold says so, and that nobody is listed', () => {
  const { outcome, notes } = checkReading(PHONE, { ...nobody, heldBy: 51 });
  expect([outcome, notes.length]).toEqual(['HIT', 2]);
  expect(notes[1]).toBe('more than 50 investigations hold it, so it says little of any of them; they are not listed here, and lookup pages through them');
});

test('a value that many hold out of sight points to no desk, and says that there are many', () => {
  const { outcome, pointers, notes } = checkReading(PHONE, { ...nobody, pointedBy: 51 });
  expect([outcome, pointers]).toEqual(['POINTER', []]);
  expect(notes[1]).toBe('more than 50 investigations that are not yours to read hold it, so it says little of any of them; no desk is named');
});

test('a value on a warning list says so, whoever holds it', () => {
  const said = 'it is on the warning list "a list", so it says little of whoever holds it';
  expect(checkReading({ ...PHONE, warning: { list: 'a list', isMute: true } }, nobody).notes).toEqual([...PHONE.notes, said]);
  expect(checkReading({ ...PHONE, warning: { list: 'a list', isMute: false } }, nobody).notes).toEqual(PHONE.notes);
});

test('fifty holders are listed', () => {
  expect(checkReading(PHONE, { ...nobody, heldBy: 50, investigationIds: ['inv_a'] }).notes).toEqual(PHONE.notes);
});

test('a value that is none is answered with the reason', () => {
  expect(notUnderstood('is empty')).toMatchObject({ outcome: 'NOT_UNDERSTOOD', selectorType: null, key: null, problem: 'The value is empty.' });
});
