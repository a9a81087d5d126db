import fc from 'fast-check';
import { CursorSealer } from '../../../src/domain/paging/cursor';

const sealer = new CursorSealer(Buffer.from('the secret of one installation'));
const position = fc.array(fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 3 });
const LIST = JSON.stringify(['northshire', 'dc.larkin', 'investigations']);

test('a cursor opens where it was sealed', () => {
  fc.assert(
    fc.property(position, fc.string(), (given, list) => {
      expect(sealer.open(sealer.seal(given, list), list)).toEqual(JSON.parse(JSON.stringify(given)));
    }),
  );
});

test('a cursor of another list, of another viewer or of another installation opens nothing', () => {
  const cursor = sealer.seal(['2026-03-01', 'inv_1'], LIST);
  expect(sealer.open(cursor, JSON.stringify(['northshire', 'dc.larkin', 'overlaps']))).toBeNull();
  expect(sealer.open(cursor, JSON.stringify(['northshire', 'dc.ames', 'investigations']))).toBeNull();
  expect(sealer.open(cursor, JSON.stringify(['southmere', 'dc.larkin', 'investigations']))).toBeNull();
  expect(new CursorSealer(Buffer.from('another secret')).open(cursor, LIST)).toBeNull();
});

test('a cursor in which anything was changed opens nothing', () => {
  fc.assert(
    fc.property(position, fc.nat(), fc.constantFrom(...'AZaz09-_+/= \n'), (given, place, letter) => {
      const cursor = sealer.seal(given, LIST);
      const at = place % cursor.length;
      const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
      return changed === cursor || sealer.open(changed, LIST) === null;
    }),
    { numRuns: 500 },
  );
});

test('a cursor with something added or left out opens nothing', () => {
  const cursor = sealer.seal([0.5, 'inv_1', 'inv_2'], LIST);
  for (const changed of [`${cursor}=`, `${cursor}!`, ` ${cursor}`, `${cursor}A`, cursor.slice(1), cursor.slice(0, -1), cursor.slice(0, 16)]) {
    expect(sealer.open(changed, LIST)).toBeNull();
  }
});

test('what was made up opens nothing', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String()), (cursor) => sealer.open(cursor, LIST) === null));
  expect(sealer.open('', LIST)).toBeNull();
});
