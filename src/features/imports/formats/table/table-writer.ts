import { WITHHELD, type FactEnd, type IntakeFact, type IntakeItem, type PersonRole, type SelectorEnd } from '../../../../domain/intake/intake-item';
import type { FactType } from '../../../../graph/graph-model';
import { NoticeGate } from '../notice-gate';
import { placeOf, type TableRow } from './table-row';
import { RowValues, type Writing } from './row-values';

const MOST_RECENT = 10_000;
const PLAIN = { firstSeen: null, lastSeen: null, nature: 'STATED', role: null, properties: {} } as const;

/** Puts items out in the order that a writer relies on, and leaves out what it has just said. */
export class TableWriter {
  readonly gate: NoticeGate;
  private recent = new Map<string, string>();

  constructor(readonly emit: (item: IntakeItem) => void) {
    this.gate = new NoticeGate(emit);
  }

  fact(at: string, type: FactType, ends: { readonly from: FactEnd; readonly to: FactEnd }, more: Partial<IntakeFact> = {}): void {
    this.emit({ kind: 'fact', at, type, ...ends, ...PLAIN, ...more });
  }

  /** What was said a short while ago of the same thing; what is forgotten is said again, which changes nothing. */
  remember(thing: string, said: string): string | null {
    const before = this.recent.get(thing);
    if (before !== undefined) return before;
    if (this.recent.size >= MOST_RECENT) this.recent = new Map();
    this.recent.set(thing, said);
    return null;
  }
}

/** People who may be children: nothing by which they could be known is repeated in a notice. */
const PROTECTED_ROLES: ReadonlySet<PersonRole> = new Set(['VICTIM', 'OTHER', 'WITNESS']);

export interface PersonInRow {
  readonly ref: string;
  readonly role: PersonRole;
}

/** One row, and what of it is known so far under the names of the mapping. */
export class RowScene {
  readonly values: RowValues;
  readonly persons = new Map<string, PersonInRow>();
  readonly organisations = new Map<string, string>();
  readonly selectors = new Map<string, readonly SelectorEnd[]>();
  private waiting: (() => void)[] | null = [];

  constructor(
    readonly row: TableRow,
    readonly writer: TableWriter,
    writing: Writing,
  ) {
    this.values = new RowValues(row, writing, (column, text, reason) => this.flag(column, text, reason));
  }

  get at(): string {
    return placeOf(this.row);
  }

  flag(column: string, text: string, reason: string): void {
    this.tell(column, text, `${column} ${reason}`);
  }

  /** What is known of an identifier's validity. */
  note(column: string, text: string, note: string): void {
    this.tell(column, text, `${column}: ${note}`);
  }

  refuse(column: string, reason: string): void {
    this.writer.gate.tell({ kind: 'refused', at: placeOf(this.row, column), reason });
  }

  peopleAreRead(): void {
    for (const tell of this.waiting ?? []) tell();
    this.waiting = null;
  }

  endsOf(id: string): readonly FactEnd[] {
    const person = this.persons.get(id);
    if (person) return [{ person: person.ref }];
    const organisation = this.organisations.get(id);
    if (organisation !== undefined) return [{ organisation }];
    return (this.selectors.get(id) ?? []).map((selector) => ({ selector }));
  }

  /** Who a row speaks of decides what may be repeated of it, so that doubts wait until its people are read. */
  private tell(column: string, text: string, reason: string): void {
    const tell = () => {
      const value = this.isProtected ? WITHHELD : text.slice(0, 200);
      this.writer.gate.tell({ kind: 'flagged', at: placeOf(this.row, column), value, reason });
    };
    if (this.waiting) this.waiting.push(tell);
    else tell();
  }

  private get isProtected(): boolean {
    return [...this.persons.values()].some(({ role }) => PROTECTED_ROLES.has(role));
  }
}
