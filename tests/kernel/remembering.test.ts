import { remembering } from '../../src/kernel/remembering';

test('each thing is asked once, until more are remembered than may be', () => {
  const asked: number[] = [];
  const find = (number: number) => (asked.push(number), number % 2 === 0 ? null : number * 10);
  const remembered = remembering(find, { textOf: String, most: 2 });
  expect([1, 2, 1, 2].map(remembered)).toEqual([10, null, 10, null]);
  expect(asked).toEqual([1, 2]);
  expect([3, 1].map(remembered)).toEqual([30, 10]);
  expect(asked).toEqual([1, 2, 3, 1]);
});
