import fc from 'fast-check';
import { NO_FIGURES, addFigures, summariseImport, type FileReport, type WrittenFigures } from '../../../src/domain/intake/import-report';

const source = (reference: string) => ({ id: `src_${reference}`, reference, sha256: 'ab'.repeat(32) });

function aFile(changes: Partial<FileReport> = {}): FileReport {
  return { name: 'one.xml', source: source('1'), alreadyImported: false, figures: NO_FIGURES, notices: [], ...changes };
}

const figures: fc.Arbitrary<WrittenFigures> = fc.record({
  entities: fc.dictionary(fc.constantFrom('PERSON', 'PHONE', 'EMAIL'), fc.record({ new: fc.nat(), known: fc.nat() })),
  facts: fc.dictionary(fc.constantFrom('USES', 'APPEARS_IN'), fc.nat()),
});

test('figures add up by type', () => {
  const one = { entities: { PHONE: { new: 1, known: 2 } }, facts: { USES: 3 } };
  const other = { entities: { PHONE: { new: 10, known: 20 }, EMAIL: { new: 1, known: 0 } }, facts: { USES: 30, ON: 1 } };
  expect(addFigures(one, other)).toEqual({ entities: { PHONE: { new: 11, known: 22 }, EMAIL: { new: 1, known: 0 } }, facts: { USES: 33, ON: 1 } });
});

test('figures add up to the same in whatever order, and nothing added changes nothing', () => {
  fc.assert(
    fc.property(figures, figures, figures, (one, two, three) => {
      expect(addFigures(one, two)).toEqual(addFigures(two, one));
      expect(addFigures(addFigures(one, two), three)).toEqual(addFigures(one, addFigures(two, three)));
      expect(addFigures(NO_FIGURES, one)).toEqual(one);
    }),
  );
  expect(NO_FIGURES).toEqual({ entities: {}, facts: {} });
});

test('the report is over all files, and the first source stands for the command', () => {
  const written = { entities: { PHONE: { new: 1, known: 0 } }, facts: { USES: 1 } };
  const report = summariseImport([aFile({ figures: written }), aFile({ name: 'two.xml', source: source('2'), figures: written })]);
  expect(report).toMatchObject({
    source: source('1'),
    sources: [source('1'), source('2')],
    entities: { PHONE: { new: 2, known: 0 } },
    facts: { USES: 2 },
    alreadyImported: false,
  });
});

test('notices are told by kind, in the order in which they came', () => {
  const report = summariseImport([
    aFile({
      notices: [
        { kind: 'flagged', at: '/report/email[1]', value: 'a@b', reason: 'has no known ending' },
        { kind: 'refused', at: '/report/phone[1]', reason: 'telephone number is too short' },
        { kind: 'notUnderstood', at: '/report/chat', what: 'chat', count: 1 },
        { kind: 'notUnderstood', at: '/report/file', what: 'file', count: 3 },
        { kind: 'warning', at: '1:1', warning: 'a newer form' },
        { kind: 'flagged', at: '/report/email[2]', value: '(withheld)', reason: 'has no known ending' },
      ],
    }),
  ]);
  expect(report.flagged).toEqual([
    { at: '/report/email[1]', value: 'a@b', reason: 'has no known ending' },
    { at: '/report/email[2]', value: '(withheld)', reason: 'has no known ending' },
  ]);
  expect(report.refused).toEqual([{ at: '/report/phone[1]', reason: 'telephone number is too short' }]);
  expect(report.notUnderstood).toEqual([
    { at: '/report/chat', what: 'chat' },
    { at: '/report/file', what: 'file (3 times)' },
  ]);
  expect(report.warnings).toEqual([{ at: '1:1', warning: 'a newer form' }]);
});

test('of several files each notice says in which it stands', () => {
  const notices = [{ kind: 'refused', at: '3:14', reason: 'ends too early' }] as const;
  expect(summariseImport([aFile(), aFile({ name: 'two.xml', source: null, notices })]).refused).toEqual([{ at: 'two.xml: 3:14', reason: 'ends too early' }]);
});

test.each([
  ['nothing was written', [aFile({ alreadyImported: true }), aFile({ alreadyImported: true })], true],
  ['one file was new', [aFile({ alreadyImported: true }), aFile()], false],
  ['one was known and one refused', [aFile({ alreadyImported: true }), aFile({ source: null })], true],
  ['every file was refused', [aFile({ source: null })], false],
  ['there was no file', [], false],
])('where %s, that all was imported already is told as such: %#', (_what, files, expected) => {
  expect(summariseImport(files).alreadyImported).toBe(expected);
});

test('where every file was refused there is no source', () => {
  expect(summariseImport([aFile({ source: null })])).toMatchObject({ source: null, sources: [], entities: {}, facts: {} });
});
