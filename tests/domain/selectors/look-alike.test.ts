import { lookAlikeForms, looksAlike } from '../../../src/domain/selectors/look-alike';
import { registrableDomain } from '../../../src/domain/selectors/registrable-domain';

test.each([
  ['anna', 'аnna'],
  ['annal', 'annaI'],
  ['anna0', 'annaO'],
  ['modern', 'rnodern'],
  ['anna', 'ＡＮＮＡ'],
  ['anna', 'an\u200bna'],
])('%s looks like %s', (left, right) => expect(looksAlike(left, right)).toBe(true));

test.each([
  ['anna', 'anne'],
  ['anna1', 'anna2'],
  ['anna', 'hanna'],
])('%s does not look like %s', (left, right) => expect(looksAlike(left, right)).toBe(false));

test('a name has one form or two to be looked up by', () => {
  expect(lookAlikeForms('anna')).toEqual(['anna']);
  expect(lookAlikeForms('AnnaI')).toHaveLength(2);
});

test.each([
  ['www.example.co.uk', 'example.co.uk'],
  ['a.b.github.io', 'b.github.io'],
  ['co.uk', null],
  ['192.0.2.1', null],
  ['.example.org', null],
])('of %s somebody registered %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));
