import fc from 'fast-check';
import { groupBy } from '../../src/kernel/group-by';

test('each item stands under its key, in the order in which it came', () => {
  const groups = groupBy(['apple', 'bear', 'ant', 'bee'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['a', ['apple', 'ant']],
    ['b', ['bear', 'bee']],
  ]);
});

test('nothing gives no group', () => {
  expect(groupBy([], String).size).toBe(0);
});

test('no item is lost and none comes twice', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const groups = groupBy(items, (item) => item % 3);
      expect([...groups.values()].flat().sort()).toEqual([...items].sort());
      return [...groups].every(([key, group]) => group.length > 0 && group.every((item) => item % 3 === key));
    }),
  );
});

test('a key that every object has is a key like any other', () => {
  expect(groupBy(['__proto__', 'constructor'], (word) => word).get('__proto__')).toEqual(['__proto__']);
});
