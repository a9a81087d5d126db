import fc from 'fast-check';
import { IdMint, personIdOf, subjectIdOf } from '../../../src/domain/ids/id-mint';

const mint = new IdMint(Buffer.from('the secret of one installation'));
const elsewhere = new IdMint(Buffer.from('the secret of another one'));
const parts = fc.array(fc.option(fc.string({ unit: 'binary' })), { maxLength: 4 });

test('the same parts give the same id, in the form of an id', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const id = mint.entity('PHONE', ...given);
      expect(id).toMatch(/^pho_[A-Za-z0-9_-]{22}$/);
      return id === mint.entity('PHONE', ...given);
    }),
  );
});

test('other parts give another id, wherever one part ends and the next begins', () => {
  fc.assert(
    fc.property(parts, parts, (left, right) => {
      const same = JSON.stringify(left) === JSON.stringify(right);
      return (mint.entity('PHONE', ...left) === mint.entity('PHONE', ...right)) === same;
    }),
  );
  expect(mint.entity('PHONE', 'ab', 'c')).not.toBe(mint.entity('PHONE', 'a', 'bc'));
  expect(mint.entity('PHONE', '["a","b"]')).not.toBe(mint.entity('PHONE', 'a', 'b'));
  expect(mint.entity('PHONE', null)).not.toBe(mint.entity('PHONE', 'null'));
  expect(mint.entity('PHONE')).not.toBe(mint.entity('PHONE', null));
});

test('the same value is another id for another type, and under another secret', () => {
  const value = '+447700900123';
  const hashes = [
    mint.entity('PHONE', value).slice(4),
    mint.entity('EMAIL', value).slice(4),
    mint.fact('USES', value).slice(4),
    mint.mark('phone', value),
    elsewhere.entity('PHONE', value).slice(4),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('an id does not hold the value that it was made from', () => {
  expect(mint.entity('EMAIL', 'anna@example.com')).not.toContain('anna');
  expect(mint.mark('origin', 'anna@example.com')).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

test('a record names its subject and the subject its record', () => {
  const person = mint.entity('PERSON', 'source', 'reported[1]');
  expect(subjectIdOf(person)).toMatch(/^sub_[A-Za-z0-9_-]{22}$/);
  expect(personIdOf(subjectIdOf(person))).toBe(person);
});
