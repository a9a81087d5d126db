import { selectorLabel } from '../../../src/domain/selectors/selector-label';

test.each([
  ['a key that starts with its platform is told the other way round', 'skype/live:anna', 'skype', 'live:anna (skype)'],
  ['a name with a stroke in it is kept whole', 'forum-x/a/b', 'forum-x', 'a/b (forum-x)'],
  ['a key without a platform is told as it is', '+447700900123', null, '+447700900123'],
  ['a key that merely begins like its platform is told as it is', 'skypeuser', 'skype', 'skypeuser'],
])('%s', (_rule, key, platform, label) => {
  expect(selectorLabel({ key, platform })).toBe(label);
});
