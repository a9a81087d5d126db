import { partialDateOf, readWrittenDate, spanOf, type Span } from '../../../../domain/intake/written-date';
import type { DateFormat } from '../../../../domain/intake/date-format';
import type { PartialDate } from '../../../../domain/intake/partial-date';
import { UTC, type TimeZone } from '../../../../domain/intake/time-zone';
import { unfitness } from '../../../../domain/selectors/written-text';
import type { Condition, DateRule, PropertyRules, SelectorRule, ValueRule } from './mapping/mapping-shape';
import { textOf, type Cell, type TableRow } from './table-row';

type Written = Pick<ValueRule | SelectorRule, 'column' | 'columns' | 'join' | 'constant' | 'values' | 'otherwise'>;
type Times = Partial<Record<'at' | 'firstSeen' | 'lastSeen', DateRule | undefined>>;

/** Says that what a row has in a column is doubtful. */
export type Doubt = (column: string, text: string, reason: string) => void;

/** How a table writes what has many writings. */
export interface Writing {
  readonly dates: readonly DateFormat[];
  readonly timeZone?: TimeZone | undefined;
}

const LONGEST_TEXT = 500;

/** What the rules of a mapping make of one row. */
export class RowValues {
  constructor(
    private readonly row: TableRow,
    private readonly writing: Writing,
    private readonly doubt: Doubt,
  ) {}

  /** Null where the cells are empty, or hold a word for which the mapping has nothing. */
  value(rule: Written | undefined): string | null {
    if (!rule) return null;
    if (rule.constant !== undefined) return rule.constant;
    const text = this.cells(rule).map(textOf).join(rule.join);
    return text === '' ? null : this.translated(rule, text);
  }

  /** A name or another text that is kept as it is; null where it is unfit to be kept. */
  text(rule: Written | undefined): string | null {
    const text = this.value(rule)?.replace(/\s+/gu, ' ') ?? null;
    if (text === null) return null;
    const unfit = text.length > LONGEST_TEXT ? `is longer than ${LONGEST_TEXT} characters` : unfitness(text);
    if (unfit) this.doubt(nameOf(rule), text, `${unfit}; it is left out`);
    return unfit ? null : text;
  }

  /** Each value of a cell that holds several: a list of the file, or a text cut where the mapping says. */
  values(rule: Written & { readonly split?: readonly string[] | undefined }): string[] {
    const cell = rule.column === undefined ? undefined : this.row.cells.get(rule.column);
    if (cell === undefined) return [this.value(rule)].filter((value) => value !== null);
    const parts = (typeof cell === 'string' ? [cell] : cell).flatMap((text) => cut(text, rule.split ?? []));
    return parts.map((text) => this.translated(rule, text)).filter((value) => value !== null);
  }

  holds(conditions: readonly Condition[]): boolean {
    return conditions.every(({ column, is, isNot, empty }) => {
      const text = textOf(this.row.cells.get(column));
      if (is) return is.includes(text);
      if (isNot) return !isNot.includes(text);
      return (text === '') === (empty === true);
    });
  }

  partialDate(rule: DateRule | undefined): PartialDate | null {
    const read = this.date(rule);
    return read && partialDateOf(read.date);
  }

  /** Milliseconds since 1970 UTC; a date without a time of day begins and ends with its day. */
  times({ at, firstSeen, lastSeen }: Times): { readonly firstSeen: number | null; readonly lastSeen: number | null } {
    const first = this.span(at ?? firstSeen);
    const last = at ? first : this.span(lastSeen);
    return { firstSeen: first?.from ?? null, lastSeen: last?.to ?? null };
  }

  properties(rules: PropertyRules): Record<string, string | number | boolean> {
    const properties: Record<string, string | number | boolean> = {};
    for (const [name, rule] of Object.entries(rules)) {
      const text = this.text(rule);
      if (text === null) continue;
      const value = rule.as === 'number' ? numberOf(text) : rule.as === 'truth' ? truthOf(text) : text;
      if (value === null) this.doubt(nameOf(rule), text, `is no ${rule.as}; it is kept as text`);
      properties[name] = value ?? text;
    }
    return properties;
  }

  private span(rule: DateRule | undefined): Span | null {
    const read = this.date(rule);
    if (!read) return null;
    const span = spanOf(read.date, this.writing.timeZone ?? UTC);
    const isLocal = read.date.time !== null && read.date.offset === null && this.writing.timeZone === undefined;
    const doubt = isLocal ? 'has no offset from UTC, and the mapping says no timeZone; read as UTC' : span.doubt;
    if (doubt) this.doubt(nameOf(rule), read.text, doubt);
    return span;
  }

  private date(rule: DateRule | undefined) {
    const text = this.value(rule);
    if (!rule || text === null) return null;
    const formats = rule.dates ?? this.writing.dates;
    const read = readWrittenDate(text, formats);
    const doubt = read ? read.doubt : `is no date written as ${formats.map(({ pattern }) => pattern).join(' or ')}; it is left out`;
    if (doubt) this.doubt(nameOf(rule), text, doubt);
    return read && { ...read, text };
  }

  private cells({ column, columns = [] }: Written): Cell[] {
    return (column === undefined ? columns : [column]).map((name) => this.row.cells.get(name)).filter((cell) => cell !== undefined);
  }

  private translated(rule: Written, text: string): string | null {
    if (!rule.values) return text;
    const meant = Object.hasOwn(rule.values, text) ? rule.values[text] : rule.otherwise;
    if (meant === undefined) this.doubt(nameOf(rule), text, 'is a word for which the mapping has no meaning; it is left out');
    return meant ?? null;
  }
}

export function nameOf(rule: Written | undefined): string {
  return rule?.column ?? rule?.columns?.join(' + ') ?? 'constant';
}

function cut(text: string, separators: readonly string[]): string[] {
  const parts = separators.reduce<string[]>((pieces, separator) => pieces.flatMap((piece) => piece.split(separator)), [text]);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function numberOf(text: string): number | null {
  const plain = text.replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1');
  return /^[+-]?\d{1,15}(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function truthOf(text: string): boolean | null {
  if (/^(?:true|yes|y|1)$/i.test(text)) return true;
  return /^(?:false|no|n|0)$/i.test(text) ? false : null;
}
