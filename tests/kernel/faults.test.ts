import { ClientFault, OperatorFault } from '../../src/kernel/faults';
import { hasErrorCode } from '../../src/kernel/error-code';
import { invariant } from '../../src/kernel/invariant';
import { ok, refused } from '../../src/kernel/result';

test('a fault for the client carries its code, its words and what lies behind it', () => {
  const cause = new Error('the rest');
  expect(new ClientFault('CONFLICT', 'Choose a new key.', { cause })).toMatchObject({
    name: 'ClientFault',
    code: 'CONFLICT',
    message: 'Choose a new key.',
    cause,
  });
});

test('a fault for the operator is told apart by its name', () => {
  expect(new OperatorFault('Set NEO4J_URI.')).toMatchObject({ name: 'OperatorFault', message: 'Set NEO4J_URI.' });
});

test('a broken invariant says what is broken, and a kept one says nothing', () => {
  expect(() => invariant(0, 'a subject has at least one record')).toThrow('Broken invariant: a subject has at least one record');
  expect(() => invariant('kept', 'nothing')).not.toThrow();
});

test('an outcome is what was asked for or the reason why not', () => {
  expect([ok(1), refused('taken')]).toEqual([
    { ok: true, value: 1 },
    { ok: false, refusal: 'taken' },
  ]);
});

test.each([
  ['an error of the code', Object.assign(new Error(), { code: 'ENOENT' }), true],
  ['an error of another code', Object.assign(new Error(), { code: 'EEXIST' }), false],
  ['an error without a code', new Error('ENOENT'), false],
  ['a text', 'ENOENT', false],
  ['nothing', null, false],
])('%s', (_what, thrown, isOfCode) => {
  expect(hasErrorCode(thrown, 'ENOENT')).toBe(isOfCode);
});
