import { holdsNames, withholdNames } from '../../../src/domain/people/withhold-names';

test('that there are names is told, and nothing of them', () => {
  const properties = { section: 'victim', displayNames: ['Kez', 'kerry h'], role: 'VICTIM' };
  expect(holdsNames(properties)).toBe(true);
  expect(withholdNames(properties)).toEqual({ section: 'victim', displayNames: '(withheld)', role: 'VICTIM' });
});

test('what holds no name stays as it is', () => {
  const properties = { section: 'victim', written: '07700 900123' };
  expect([holdsNames(properties), withholdNames(properties)]).toEqual([false, properties]);
});
