import fc from 'fast-check';
import { inShort, itemsOf, ofKind, refusalOf } from '../cybertip/reading';
import { FLAT, TEXT } from './copies';
import { ODD_FILES } from './odd-files';

const NOTICES = new Set(['flagged', 'refused', 'notUnderstood', 'warning']);

test('there are 28 odd files', () => expect(new Set(ODD_FILES.map(({ what }) => what)).size).toBe(28));

test.each(ODD_FILES.filter(({ refused }) => !refused))('a file with $what is imported, and what is odd is told', async ({ file, told, kept }) => {
  const items = await itemsOf(file);
  const notices = items.filter(({ kind }) => NOTICES.has(kind)).map((notice) => JSON.stringify(notice));
  if (told) expect(notices).toContainEqual(expect.stringMatching(told));
  const sources = ofKind(items, 'source');
  expect(sources).toHaveLength(1);
  const imported = [...ofKind(items, 'fact').map(inShort), ...[...sources, ...ofKind(items, 'fact')].map((item) => JSON.stringify(item))];
  if (kept) expect(imported.some((it) => it.includes(kept))).toBe(true);
});

test.each(ODD_FILES.filter(({ refused }) => refused))('a file with $what is refused with line and column', async ({ file, refused }) => {
  const refusal = await refusalOf(file);
  expect(refusal?.sentence).toMatch(refused ?? /./);
  expect(refusal?.message).toMatch(/^Line \d+, column \d+: [A-Z].*\.$/);
});

test('nothing that a narrative says is kept or repeated, whatever it says', async () => {
  for (const { file } of ODD_FILES.filter(({ what }) => what.includes('machine'))) {
    expect(JSON.stringify(await itemsOf(file))).not.toMatch(/previous instructions|maintenance|DETACH|alert|jndi|HYPERLINK/);
  }
});

test('a field quoted within a narrative is read, and told to stand there', async () => {
  const quoted = ODD_FILES.find(({ what }) => what.includes('fields of its own'))?.file ?? '';
  expect(ofKind(await itemsOf(quoted), 'fact').map(inShort)).toContain('USES subject[1] -> quoted@example.org');
});

test('a copy cut, doubled or mangled anywhere is read or refused, and never breaks the reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(FLAT, TEXT), fc.nat(1200), fc.nat(1200), fc.string({ unit: 'binary', maxLength: 8 }), async (copy, from, to, put) => {
      const refusal = await refusalOf(copy.slice(0, from) + put + copy.slice(to));
      if (refusal) expect(refusal.line).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
