import fc from 'fast-check';
import { IntakeRefused } from '../../../../../src/domain/intake/intake-refused';
import { parseTagPack } from '../../../../../src/features/imports/formats/tagpack/parse-tag-pack';
import { allOf, inPieces, ofKind, refusalOf } from '../reading';

const PACK = `title: Example pack
creator: Example Foundation
currency: BTC
label: Example Exchange
category: exchange
confidence: service_data
lastmod: 2022-08-20
tags:
- address: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT
- address: "0x5acc84a3e955Bdd76467d3348077d003f00fFB97"
  currency: ETH
  label: Example Mixer
  category: mixing_service
  abuse: scam
  confidence: forensic
  lastmod: 2023-01-02
  source: https://example.org/report
`;

const read = (pack: string) => allOf(parseTagPack(inPieces(pack, 7)));
const labels = async (pack: string) => ofKind(await read(pack), 'fact').filter(({ type }) => type === 'LABELLED_AS');

test('a tag inherits from the header what it does not say itself', async () => {
  const [first, second] = await labels(PACK);
  expect(first).toMatchObject({
    to: { organisation: 'Example Exchange' },
    lastSeen: Date.UTC(2022, 7, 20),
    nature: 'ASSESSED',
    properties: { category: 'exchange', confidence: 'service_data' },
  });
  expect(second).toMatchObject({
    to: { organisation: 'Example Mixer' },
    lastSeen: Date.UTC(2023, 0, 2),
    properties: { category: 'mixing_service', abuse: 'scam', confidence: 'forensic', uri: 'https://example.org/report' },
  });
});

test('a pack is one source, named by its title and published by its creator', async () => {
  const sources = ofKind(await read(PACK), 'source');
  expect(sources).toMatchObject([{ sourceKind: 'TAGPACK', reference: 'Example pack', publisher: 'Example Foundation' }]);
});

test('an organisation is told once, before the first fact that names it', async () => {
  const kinds = (await read(PACK)).filter(({ kind }) => kind === 'organisation' || kind === 'fact').map(({ kind }) => kind);
  expect(kinds).toEqual(['fact', 'organisation', 'fact', 'fact', 'organisation', 'fact']);
});

test('a value that is no address of its currency is kept as written, flagged, and matches nothing', async () => {
  const items = await read(PACK.replace('1BoatSLRHtKNngkdXEeobR76b53LETtpyT', '1boatslrhtknngkdxeeobr76b53lettpyt'));
  expect(ofKind(items, 'flagged')).toMatchObject([{ at: 'line 9', value: '1boatslrhtknngkdxeeobr76b53lettpyt' }]);
  expect(ofKind(items, 'selector')[0]).toMatchObject({ key: '1boatslrhtknngkdxeeobr76b53lettpyt', unmatched: true });
  expect(ofKind(items, 'fact')[0]?.from).toMatchObject({ selector: { unmatched: true } });
});

test('an address that YAML would take for a number stays as it is written', async () => {
  const items = await read(PACK.replace('"0x5acc84a3e955Bdd76467d3348077d003f00fFB97"', '0x5acc84a3e955Bdd76467d3348077d003f00fFB97'));
  expect(ofKind(items, 'selector')[1]?.raw).toBe('0x5acc84a3e955Bdd76467d3348077d003f00fFB97');
});

test('a tag without address or label is refused alone, a key that is not known is named', async () => {
  const items = await read(`title: Pack\ncurrency: BTC\nshade: blue\ntags:\n- label: nobody\n- address: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT\n`);
  expect(ofKind(items, 'refused').map(({ at }) => at)).toEqual(['line 5', 'line 6']);
  expect(ofKind(items, 'notUnderstood')).toMatchObject([{ at: 'line 3', what: 'the key shade is not imported' }]);
});

test('tags in brackets, comments and indented lists are read', async () => {
  const inBrackets = 'title: Pack\nlabel: L\ncurrency: BTC\ntags: [{address: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT}]\n';
  const indented = '# head\ntitle: Pack\nlabel: L\ncurrency: BTC\ntags: # here\n  # one\n  - address: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT\n\n';
  expect(await labels(inBrackets)).toHaveLength(1);
  expect(await labels(indented)).toHaveLength(1);
});

test('the same pack in other line ends and quotes is the same event, another tag makes another', async () => {
  const origin = async (pack: string) => ofKind(await read(pack), 'source')[0]?.originKey;
  expect(await origin(PACK.replaceAll('\n', '\r\n').replace('1Boat', "'1Boat").replace('LETtpyT', "LETtpyT'"))).toBe(await origin(PACK));
  expect(await origin(PACK.replace('2023-01-02', '2023-01-03'))).not.toBe(await origin(PACK));
});

const BOMB = 'a: &a [x, x]\nb: &b [*a, *a]\nlabel: [*b, *b]\ntags:\n- address: x\n';
const REFUSED: readonly [string, string | Buffer, RegExp, number][] = [
  ['an empty file', '', /empty/, 1],
  ['a list', '- a\n- b\n', /Keys with values/, 1],
  ['plain text', 'Dear Sir,\nplease find attached\n', /well-formed|Keys with values/, 1],
  ['a bomb of aliases', BOMB, /alias/, 2],
  ['an alias in a tag', 'label: &l x\ntags:\n- address: *l\n', /alias/, 3],
  ['a key twice', 'title: a\ntitle: b\ntags:\n', /second time/, 2],
  ['the tags twice', 'title: a\ntags:\n- address: x\ntags:\n- address: y\n', /behind the tags/, 4],
  ['a header behind the tags', 'tags:\n- address: x\nlabel: y\n', /behind the tags/, 3],
  ['tags that are no list', 'title: a\ntags:\n  address: x\n', /with a dash/, 3],
  ['a tag that is a word', 'title: a\ntags:\n- x\n', /Keys with values/, 3],
  ['a tab for an indent', 'title: a\ntags:\n- address: x\n\tlabel: y\n', /tab|well-formed/, 4],
  ['a quote that is not closed', 'title: "a\ntags:\n- address: x\n', /well-formed/, 1],
  ['a second document', 'title: a\ntags:\n- address: x\n---\ntitle: b\n', /second document|behind/, 5],
  ['YAML nested without end', `tags:\n- ${'{'.repeat(10_000)}\n`, /well-formed|deeply/, 2],
  ['a line without end', `title: ${'x'.repeat(40_000)}`, /longer than/, 1],
  ['a tag without end', `tags:\n- address: x\n${'  # more\n'.repeat(4_000)}`, /longer than/, 1822],
  ['Latin-1', Buffer.from('title: caf\u00e9\ntags:\n', 'latin1'), /fits no character/, 1],
  ['a NUL', 'title: a\ntags:\n- address: x\0\n', /NUL/, 3],
];

test.each(REFUSED)('%s is refused in one sentence, with line and column', async (...[, pack, reason, line]) => {
  const refusal = await refusalOf(parseTagPack(inPieces(pack)));
  expect(refusal?.sentence).toMatch(reason);
  expect(refusal?.sentence).toMatch(/^[A-Z].*\.$/);
  expect(refusal?.line).toBe(line);
  expect(refusal?.column).toBeGreaterThan(0);
});

test('a pack cut, doubled or mangled anywhere is read or refused, and never breaks the reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(PACK.length), fc.nat(PACK.length), fc.string({ unit: 'binary', maxLength: 8 }), async (from, to, put) => {
      const refusal = await refusalOf(parseTagPack(inPieces(PACK.slice(0, from) + put + PACK.slice(to), 13)));
      expect(refusal === null || refusal instanceof IntakeRefused).toBe(true);
      if (refusal) expect(refusal.line).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
