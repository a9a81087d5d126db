import fc from 'fast-check';
import { IntakeRefused } from '../../../../../src/domain/intake/intake-refused';
import { itemsOf, ofKind, refusalOf, REPORT } from './reading';

const OPEN = '<report><incidentSummary>';
const NESTED = '<a>'.repeat(70);
const BOMB = `<!DOCTYPE report [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>\n<report>&c;</report>`;

const REFUSED: readonly [string, string | Buffer, RegExp, number?][] = [
  ['empty', '', /empty/, 1],
  ['nothing but white space', ' \n \n', /empty/, 3],
  ['no XML', 'Dear Sir,\nplease find attached', /Text outside the root/, 1],
  ['cut off', REPORT.slice(0, 1500), /cut off/],
  ['cut off within a tag', '<report><incident', /cut off/, 1],
  ['cut off within a character', Buffer.from('<report>é').subarray(0, 9), /fits no character/, 1],
  ['a document type', '<!DOCTYPE report>\n<report/>', /DOCTYPE/, 1],
  ['a document type from elsewhere', '<!DOCTYPE report SYSTEM "file:///etc/passwd">\n<report/>', /DOCTYPE/, 1],
  ['an entity bomb', BOMB, /DOCTYPE/, 1],
  ['an entity of its own', '<report>\n&secret;</report>', /entity/, 2],
  ['a bare ampersand', '<report>\n<a>\nKerry & Hidden</a></report>', /"&" stands without/, 2],
  ['two roots', '<report></report>\n<report></report>', /second root/, 2],
  ['tags that do not match', '<report>\n<victim></report></victim>', /closing tag/, 2],
  ['a closing tag too many', '<report></report></report>', /closing tag/, 1],
  ['a NUL', '<report>\n<a>\0</a></report>', /does not allow/, 2],
  ['a reference to a control', '<report>\n<a>&#1;</a></report>', /entity|does not allow/, 2],
  [
    'Latin-1 that calls itself nothing',
    Buffer.concat([Buffer.from('<report>\n<a>caf'), Buffer.from([0xe9]), Buffer.from('</a></report>')]),
    /fits no character/,
    2,
  ],
  ['a declared Latin-1', '<?xml version="1.0" encoding="ISO-8859-1"?>\n<report/>', /declares the encoding ISO-8859-1/, 1],
  ['a declared UTF-16 that is UTF-8', '<?xml version="1.0" encoding="UTF-16"?><report/>', /declares the encoding UTF-16/, 1],
  ['UTF-16 without a byte order mark', Buffer.from('<report/>', 'utf16le'), /does not allow|malformed|well-formed/, 1],
  [
    'half a surrogate pair in UTF-16',
    Buffer.concat([Buffer.from('\ufeff<report>', 'utf16le'), Buffer.from([0x00, 0xd8, 0x41, 0x00]), Buffer.from('</report>', 'utf16le')]),
    /fits no character/,
    1,
  ],
  ['another root', '<html>\n</html>', /root element is <html>.*<report>/, 1],
  ['file details twice', '<fileDetails/>\n<fileDetails/>', /second root/, 2],
  ['elements 70 deep', `${OPEN}\n${NESTED}`, /nested more than 64/, 2],
  ['a hundred attributes', `<report>\n<a ${Array.from({ length: 100 }, (_, n) => `a${n}=""`).join(' ')}/></report>`, /more than 64 attributes/, 2],
  ['an attribute without quotes', '<report>\n<a b=c/></report>', /attribute/, 2],
  ['an attribute given twice', '<report>\n<a b="1" b="2"/></report>', /attribute/, 2],
  ['an endless attribute', `<report>\n<a b="${'x'.repeat(70_000)}"/></report>`, /attribute is longer/, 2],
  ['an endless name', `<report>\n<${'x'.repeat(300)}/></report>`, /name of an element is longer/, 2],
  ['an endless comment', `<report>\n<!--${'x'.repeat(1_200_000)}--></report>`, /more than 1 MB begins here/, 2],
  ['a text of comments and more', `<report>\n<a>${`${'x'.repeat(900_000)}<!---->`.repeat(2)}</a></report>`, /more than 1 MB of text/, 2],
  ['a declaration in the middle', '<report>\n<?xml version="1.0"?></report>', /declaration|instruction/, 2],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /fits no character/, 1],
];

test.each(REFUSED)('%s is refused in one sentence with line and column', async (...[, file, reason, line]) => {
  const refusal = await refusalOf(file);
  expect(refusal?.sentence).toMatch(reason);
  expect(refusal?.sentence).toMatch(/^[A-Z].*\.$/);
  expect(refusal?.message).toBe(`Line ${refusal?.line}, column ${refusal?.column}: ${refusal?.sentence}`);
  if (line) expect(refusal?.line).toBe(line);
  expect(refusal?.message).not.toMatch(/kerry|hidden/i);
});

test('the column of a broken byte is its own', async () => {
  const refusal = await refusalOf(Buffer.concat([Buffer.from('<report>\n<a>é'), Buffer.from([0xff]), Buffer.from('</a></report>')]));
  expect([refusal?.line, refusal?.column]).toEqual([2, 5]);
});

/** One line of so many megabytes, made while it is read. */
async function* oneLine(megabytes: number, opening: string, filling: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(opening);
  const megabyte = Buffer.from(filling.repeat(Math.ceil(1_048_576 / filling.length)));
  for (let written = 0; written < megabytes; written += 1) yield megabyte;
  yield Buffer.from('</report>');
}

test.each([
  ['a text', '<report><additionalInfo>', 'x'],
  ['a tag', '<report ', 'x'],
  ['spaces after the root', '<report></report>', ' '],
  ['a document type', '<!DOCTYPE report [', 'x'],
  ['elements never closed', '<report>', '<a>'],
])('%s of 100 MB in one line is refused at once', async (_what, opening, filling) => {
  const refusal = await refusalOf(oneLine(100, opening, filling));
  expect(refusal?.line).toBe(1);
});

test('a report that is spaced out over megabytes is read', async () => {
  const spaces = ' '.repeat(600_000);
  const items = await itemsOf(REPORT.replace('<victim>', `${spaces}<victim>${spaces}`).replace('</victim>', `</victim>${spaces}`));
  expect(ofKind(items, 'person')).toHaveLength(3);
});

test('a person named only after ten thousand details is refused, since nothing may be held without bound', async () => {
  const events = '<ipCaptureEvent><ipAddress>198.51.100.7</ipAddress></ipCaptureEvent>'.repeat(10_001);
  const refusal = await refusalOf(`<report><victim>${events}<screenName>kerry.hidden</screenName></victim></report>`);
  expect(refusal?.sentence).toMatch(/screenName comes after more than 10000/);
});

test('odd values are flagged or refused one by one, and the rest of the report is imported', async () => {
  const odd = REPORT.replace('2026-03-01T14:30:00Z', '2026-03-01T14:30:00')
    .replace('51234', '99999')
    .replace('198.51.100.7', '10.0.0.300')
    .replace('<possibleProxy>false', '<possibleProxy>perhaps')
    .replace('1991-05-17', '17/05/1991')
    .replace('Alan_S', '')
    .replace('Alan.Sample@', 'Alan..Sample@');
  const items = await itemsOf(odd);
  expect(ofKind(items, 'flagged').map(({ reason }) => reason)).toEqual(
    expect.arrayContaining([
      'incidentDateTime has no offset from UTC; read as UTC',
      'port is not a number from 0 to 65535',
      'possibleProxy is neither true nor false',
      expect.stringMatching(/^dateOfBirth is not a date/),
    ]),
  );
  expect(ofKind(items, 'refused').map(({ reason }) => reason)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^e-mail address/), expect.stringMatching(/^IP address/)]),
  );
  expect(ofKind(items, 'person')).toHaveLength(3);
});

test('a report cut, doubled or mangled anywhere is read or refused, and never breaks the reader', async () => {
  const length = REPORT.length;
  await fc.assert(
    fc.asyncProperty(fc.nat(length), fc.nat(length), fc.string({ unit: 'binary', maxLength: 8 }), async (from, to, put) => {
      const mangled = REPORT.slice(0, from) + put + REPORT.slice(to);
      const refusal = await refusalOf(mangled);
      expect(refusal === null || refusal instanceof IntakeRefused).toBe(true);
      if (refusal) expect(refusal.line).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
