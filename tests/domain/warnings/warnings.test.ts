import { warningsOf } from '../../../src/domain/warnings/warnings';
import { parseWarningList, type WarningList } from '../../../src/domain/warnings/warning-list';

function counted(): { readonly list: WarningList; readonly asked: () => number } {
  const parsed = parseWarningList({ name: 'a list', type: 'string', list: ['anna@example.org'] });
  if (!parsed.ok) throw new Error(parsed.refusal);
  let asked = 0;
  const matches: WarningList['matches'] = (value) => {
    asked += 1;
    return parsed.value.matches(value);
  };
  return { list: { ...parsed.value, matches }, asked: () => asked };
}

test('a value is looked for once, whether or not it is listed', () => {
  const { list, asked } = counted();
  const warnings = warningsOf([list], { areExamplesMute: false });
  for (let times = 0; times < 3; times += 1) {
    expect(warnings.of({ type: 'EMAIL', key: 'anna@example.org' })).toEqual({ list: 'a list', isMute: true });
    expect(warnings.of({ type: 'EMAIL', key: 'bea@example.org' })).toBeNull();
  }
  expect(asked()).toBe(2);
});

test('of two kinds that are written alike each is looked for itself', () => {
  const list = parseWarningList({ name: 'a list', type: 'string', list: ['7'], matching_attributes: ['email-src'] });
  const warnings = warningsOf(list.ok ? [list.value] : [], { areExamplesMute: false });
  expect(warnings.of({ type: 'EMAIL', key: '7' })).not.toBeNull();
  expect(warnings.of({ type: 'DEVICE', key: '7' })).toBeNull();
});
