import { compileDateFormat, type DateFormat } from '../../../../../domain/intake/date-format';

/** How people write dates, the likelier in Britain first. */
const PATTERNS = [
  'iso',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'd/M/yyyy',
  'dd/MM/yy',
  'dd-MM-yyyy',
  'dd.MM.yyyy',
  'yyyyMMdd',
  'yyyy/MM/dd',
  'd MMM yyyy',
  'd-MMM-yyyy',
  'MMM d, yyyy',
  'dd/MM/yyyy HH:mm',
  'dd/MM/yyyy HH:mm:ss',
  'MM/dd/yyyy HH:mm',
  'd MMM yyyy HH:mm',
  'yyyy-MM-dd HH:mm:ss Z',
  'd/M/yyyy H:mm',
  'M/d/yyyy h:mm a',
];
const FORMATS = PATTERNS.map((pattern): DateFormat => {
  const format = compileDateFormat(pattern);
  if (!format.ok) throw new Error(format.refusal);
  return format.value;
});

/** So many of the values of a column are dates where it is one of dates; the rest is mistyped. */
const MOST = 0.8;
const EARLIEST = 1900;
const LATEST = 2100;

export interface DateGuess {
  readonly pattern: string;
  /** Reads every value as well, and makes other days of them. */
  readonly other: string | null;
}

function reads({ read }: DateFormat, value: string): boolean {
  const date = read(value);
  return date !== null && date.month !== null && date.year >= EARLIEST && date.year <= LATEST;
}

/** In which writing the values are dates; null where they are none. */
export function guessDates(values: readonly string[]): DateGuess | null {
  const counted = FORMATS.map((format) => ({ format, count: values.filter((value) => reads(format, value)).length }));
  const most = Math.max(...counted.map(({ count }) => count));
  if (values.length === 0 || most < values.length * MOST) return null;
  const [first, other] = counted.filter(({ count }) => count === most).map(({ format }) => format.pattern);
  const isDoubtful = other !== undefined && other.startsWith('MM/dd') && first?.startsWith('dd/MM');
  return first === undefined ? null : { pattern: first, other: isDoubtful ? other : null };
}
