import fc from 'fast-check';
import { compileDateFormat, type DateFormat } from '../../../src/domain/intake/date-format';
import { parsePartialDate } from '../../../src/domain/intake/partial-date';
import { compileTimeZone, type TimeZone } from '../../../src/domain/intake/time-zone';
import { partialDateOf, readWrittenDate, spanOf } from '../../../src/domain/intake/written-date';

function format(pattern: string): DateFormat {
  const compiled = compileDateFormat(pattern);
  if (!compiled.ok) throw new Error(compiled.refusal);
  return compiled.value;
}
function zone(name: string): TimeZone {
  const compiled = compileTimeZone(name);
  if (!compiled.ok) throw new Error(compiled.refusal);
  return compiled.value;
}
function dateIn(pattern: string, text: string): string | null {
  const date = format(pattern).read(text);
  return date && partialDateOf(date);
}
function momentIn(pattern: string, text: string, zoneName = 'UTC'): string | null {
  const date = format(pattern).read(text);
  return date && new Date(spanOf(date, zone(zoneName)).from).toISOString();
}

test.each([
  ['dd/MM/yyyy', '14/03/2026', '2026-03-14'],
  ['d/M/yyyy', '4/3/2026', '2026-03-04'],
  ['yyyyMMdd', '19081209', '1908-12-09'],
  ['MM/yyyy', '03/2026', '2026-03'],
  ['yyyy', '2004', '2004'],
  ['d MMM yyyy', '4 September 2026', '2026-09-04'],
  ['d MMM yyyy', '4 sept 2026', '2026-09-04'],
  ['dd/MM/yy', '01/02/29', '2029-02-01'],
  ['dd/MM/yy', '01/02/30', '1930-02-01'],
  ["yyyy'Q'MM", '2026Q03', '2026-03'],
  ['iso', '2026-03', '2026-03'],
  ['iso', '2026-03-14T10:00:00Z', '2026-03-14'],
  ['spreadsheet', '46095', '2026-03-14'],
  ['dd/MM/yyyy', '30/02/2026', null],
  ['dd/MM/yyyy', '14/03/2026 10:00', null],
  ['yyyyMMdd', '19081309', null],
  ['dd/MM/yyyy', '4/3/2026', null],
])('%s reads %s as %s', (pattern, text, expected) => {
  expect(dateIn(pattern, text)).toBe(expected);
});

test.each([
  ['dd/MM/yyyy HH:mm', '14/07/2026 09:30', 'Europe/London', '2026-07-14T08:30:00.000Z'],
  ['dd/MM/yyyy HH:mm', '14/01/2026 09:30', 'Europe/London', '2026-01-14T09:30:00.000Z'],
  ['dd/MM/yyyy h:mm a', '14/01/2026 12:05 a.m.', 'UTC', '2026-01-14T00:05:00.000Z'],
  ['iso', '2026-01-14 09:30:00.5+01:00', 'Europe/London', '2026-01-14T08:30:00.500Z'],
  ['epoch-seconds', '1767225600', 'Europe/London', '2026-01-01T00:00:00.000Z'],
  ['epoch-milliseconds', '1767225600123', 'UTC', '2026-01-01T00:00:00.123Z'],
  ['spreadsheet', '46095.5', '+01:00', '2026-03-14T11:00:00.000Z'],
])('%s reads %s in %s as %s', (pattern, text, zoneName, expected) => {
  expect(momentIn(pattern, text, zoneName)).toBe(expected);
});

test('an hour that the clocks showed twice is read as the first, one that they skipped is doubted', () => {
  const london = zone('Europe/London');
  expect(london.instantOf(Date.UTC(2026, 9, 25, 1, 30))).toMatchObject({ at: Date.UTC(2026, 9, 25, 0, 30), doubt: expect.stringMatching(/twice/) as string });
  expect(london.instantOf(Date.UTC(2026, 2, 29, 1, 30))).toMatchObject({ doubt: expect.stringMatching(/skipped/) as string });
  expect(london.instantOf(Date.UTC(2026, 2, 29, 2, 30))).toEqual({ at: Date.UTC(2026, 2, 29, 1, 30), doubt: null });
});

test('a date without a day or a month is the whole of it', () => {
  const span = (pattern: string, text: string) => {
    const date = format(pattern).read(text);
    if (!date) throw new Error(text);
    const { from, to } = spanOf(date, zone('UTC'));
    return [new Date(from).toISOString(), new Date(to).toISOString()];
  };
  expect(span('yyyy', '2026')).toEqual(['2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z']);
  expect(span('MM/yyyy', '12/2026')).toEqual(['2026-12-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z']);
  expect(span('dd/MM/yyyy', '28/02/2026')).toEqual(['2026-02-28T00:00:00.000Z', '2026-02-28T23:59:59.999Z']);
});

test.each(['dd/MM', 'QQ', 'yyyy yyyy', 'dd/mm/', 'bananas'])('%s is no way of writing dates', (pattern) => {
  expect(compileDateFormat(pattern).ok).toBe(false);
});

test('a date that is read is a date of the calendar, in whatever writing', () => {
  const patterns = ['iso', 'dd/MM/yyyy', 'yyyyMMdd', 'd MMM yyyy', 'dd/MM/yy HH:mm', 'spreadsheet', 'epoch-seconds'].map(format);
  fc.assert(
    fc.property(fc.oneof(fc.stringMatching(/^[0-9/: -]{4,17}$/), fc.string()), (text) => {
      const read = readWrittenDate(text, patterns);
      expect(read === null || parsePartialDate(partialDateOf(read.date)).ok).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
