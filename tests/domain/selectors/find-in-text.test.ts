import fc from 'fast-check';
import { findMentions, findReply, findUrls } from '../../../src/domain/selectors/find-in-text';

test.each([
  ['add @anna_99 or @Berta', ['anna_99', 'Berta']],
  ['mail anna@example.org', []],
  ['\u306e@anna\u306b', ['anna']],
  ['RT@anna: hello', ['anna']],
  ['@anna@berta', []],
])('in "%s" the names %j are called', (text, names) => expect(findMentions(text)).toEqual(names));

test.each([
  [' @anna yes', 'anna'],
  ['yes @anna', null],
  ['@https://example.com', null],
])('"%s" answers %s', (text, name) => expect(findReply(text)).toBe(name));

test.each([
  ['see https://www.example.com/a?b=c#d, then', ['https://www.example.com/a?b=c#d']],
  ['(example.com/list_(all)) and example.net.', ['example.com/list_(all)', 'example.net']],
  ["example.com's page", ['example.com']],
  ['name.surname@example.com', []],
  ['a file.tar.bz2 and v1.2.3', []],
  ['\u3053\u308c\u306fexample.com\u4e2d\u56fdexample.net/a', ['example.com', 'example.net/a']],
  ['http://-dash.example.com http://under_score.com', []],
])('in "%s" the pages are %j', (text, urls) => expect(findUrls(text)).toEqual(urls));

test('whatever the text, what is found stands in it', () => {
  const piece = fc.oneof(fc.constantFrom('http://', 'example.com', '@', '.', '/', '-', '(', ' ', '\u4e2d'), fc.string({ unit: 'binary', maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      for (const part of [...findMentions(text), ...findUrls(text)]) expect(text).toContain(part);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['a.', 'a-', '@a', 'http://a.', '(', '/(', '\u4e2d.', "'s", '.com/'])('a long text of %j is searched in a moment', (piece) => {
  const text = piece.repeat(20_000);
  expect(findUrls(`example.com/${text}`).length + findUrls(text).length + findMentions(text).length).toBeGreaterThanOrEqual(0);
});
