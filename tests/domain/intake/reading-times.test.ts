import { readInstant } from '../../../src/domain/intake/instant';
import { parsePartialDate } from '../../../src/domain/intake/partial-date';

test('an instant with nanoseconds and an offset is read to the millisecond in UTC', () => {
  expect(readInstant('2026-11-24T08:22:50.246520355+02:00')).toEqual({ at: Date.UTC(2026, 10, 24, 6, 22, 50, 246), doubt: null });
});

test('an instant without an offset is read as UTC and doubted', () => {
  expect(readInstant('2024-03-01T14:30:00')).toEqual({ at: Date.UTC(2024, 2, 1, 14, 30), doubt: 'has no offset from UTC; read as UTC' });
});

test.each(['2024-02-30T00:00:00Z', '2024-03-01', '2024-03-01 14:30:00', '01/03/2024', 'yesterday', '2024-03-01T25:00:00Z', '2024-03-01T23:59:60Z', ''])(
  '%p is no instant',
  (text) => {
    expect(readInstant(text).at).toBeNull();
  },
);

test.each(['2004', '2004-05', '2004-05-17', '2004-02-29'])('%s is a date known in part', (text) => expect(parsePartialDate(text).ok).toBe(true));

test.each(['2004-02-30', '2003-02-29', '2004-13', '04-05', '2004-5-7', '17/05/2004', ''])('%p is no date', (text) =>
  expect(parsePartialDate(text).ok).toBe(false),
);
