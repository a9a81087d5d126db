import { printImportReport } from '../../src/cli/print-import-report';
import { visibleText } from '../../src/cli/visible-text';
import type { ImportReport } from '../../src/domain/intake/import-report';

const SOURCE = { id: 'src_1', reference: '4564654', sha256: 'abcdef0123456789'.repeat(4) };

function aReport(changes: Partial<ImportReport> = {}): ImportReport {
  return {
    source: SOURCE,
    sources: [SOURCE],
    alreadyImported: false,
    entities: {},
    facts: {},
    flagged: [],
    refused: [],
    notUnderstood: [],
    warnings: [],
    ...changes,
  };
}

test('a report says what came in, what is doubted, and what was left out', () => {
  expect(
    printImportReport(
      aReport({
        entities: { PHONE: { new: 1, known: 2 } },
        facts: { USES: 3 },
        flagged: [{ at: '/report/email', value: 'a@b', reason: 'has no known ending' }],
        warnings: [{ at: '2:7', warning: 'a newer form' }],
        notUnderstood: [
          { at: '/report/chat', what: 'chat (3 times)' },
          { at: '/report/file', what: '/report/file' },
        ],
        refused: [{ at: 'two.xml: 3:14', reason: 'ends too early' }],
      }),
    ),
  ).toBe(`Source 4564654 (src_1, SHA-256 abcdef012345…)
Entities
  PHONE            1 new, 2 known
Facts
  USES             3
Flagged
  /report/email: a@b: has no known ending
Warnings
  2:7: a newer form
Not understood, and therefore not imported
  /report/chat: chat (3 times)
  /report/file
Refused
  two.xml: 3:14: ends too early`);
});

test('a file that was held already is told as such', () => {
  expect(printImportReport(aReport({ alreadyImported: true }))).toContain('Already imported into this investigation: nothing was changed.');
});

test('where every file was refused nothing but that is told', () => {
  expect(printImportReport(aReport({ source: null, sources: [], refused: [{ at: 'a.xml', reason: 'is no XML' }] }))).toBe('Refused\n  a.xml: is no XML');
});

test('a value from a file cannot steer the terminal, nor look like another', () => {
  expect(visibleText('a\u001b[2Jb\u200bc\u202ed\n')).toBe('a\\u{1b}[2Jb\\u{200b}c\\u{202e}d\\u{a}');
  expect(visibleText('Zoë 太郎 😀 +447700900123')).toBe('Zoë 太郎 😀 +447700900123');
  const report = aReport({ flagged: [{ at: '/report', value: '\u001b]0;x\u0007', reason: 'odd' }], sources: [{ ...SOURCE, reference: 'r\u202e1' }] });
  // eslint-disable-next-line no-control-regex -- the test is about them
  expect(printImportReport(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
