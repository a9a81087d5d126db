import { createHash } from 'node:crypto';
import type { IntakeItem } from '../../../../domain/intake/intake-item';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import { originKey } from '../../../../domain/origins/origin-key';
import type { FactRule } from './mapping/mapping-shape';
import type { FollowedMapping } from './mapping/followed-mapping';
import { mappedColumns } from './mapping/mapped-columns';
import { putOrganisation, putPerson } from './row-people';
import { putSelectors } from './row-selectors';
import { textOf, type TableRow } from './table-row';
import { RowScene, TableWriter } from './table-writer';

/** What a spreadsheet would run: an equals sign, or another sign before what looks like a call. A number or a handle is none. */
const FORMULA = /^(?:=|[+\-@][\w.+\-*/]{0,60}[A-Za-z][\w.]{0,60}[(|!])/;
const FORMULA_SIGNS = '=+-@';

const MOST_NAMED = 20;
const DIGEST_PIECE = 65_536;

/** One table, row by row, as a mapping reads it. */
export class TableIntake {
  private readonly writer: TableWriter;
  private readonly columns: ReadonlySet<string>;
  private readonly ignored: ReadonlySet<string>;
  private readonly unread = new Map<string, number>();
  private readonly met = new Set<string>();
  private readonly digest = createHash('sha256');
  private undigested = '';
  private rows = 0;
  private hasHeader = false;

  constructor(
    private readonly mapping: FollowedMapping,
    emit: (item: IntakeItem) => void,
  ) {
    this.writer = new TableWriter(emit);
    this.columns = mappedColumns(mapping);
    this.ignored = new Set(mapping.ignore === 'rest' ? [] : mapping.ignore);
  }

  readonly header = (columns: readonly string[]): void => {
    this.hasHeader = true;
    const missing = [...this.columns].filter((column) => !columns.includes(column));
    if (missing.length === 0) return;
    const said = `The mapping reads ${namesOf(missing)}, which the header does not have; it has ${namesOf(columns)}.`;
    throw new IntakeRefused(said, 1, 1);
  };

  read(row: TableRow): void {
    this.rows += 1;
    this.digestRow(row);
    const { mapping, writer } = this;
    const scene = new RowScene(row, writer, mapping);
    for (const doubt of row.doubts) scene.writer.gate.tell({ kind: 'flagged', at: scene.at, value: '', reason: `The row ${doubt}` });
    this.lookAtCells(scene);
    for (const person of mapping.persons) putPerson(person, mapping, scene);
    scene.peopleAreRead();
    for (const organisation of mapping.organisations) putOrganisation(organisation, scene);
    for (const selector of mapping.selectors) putSelectors(selector, mapping, scene);
    for (const fact of mapping.facts) putFacts(fact, scene);
  }

  finish(): void {
    const { kind: sourceKind, reference = null, publisher } = this.mapping.source;
    const at = 'row 1';
    this.digest.update(this.undigested);
    if (this.rows === 0) this.writer.gate.tell({ kind: 'warning', at, warning: 'The table has no rows.' });
    const never = this.hasHeader ? [] : [...this.columns].filter((column) => !this.met.has(column));
    if (never.length > 0) this.writer.gate.tell({ kind: 'warning', at, warning: `No item has ${namesOf(never)}, which the mapping reads.` });
    const origin = originKey({ ...NO_EVENT, contentDigest: this.digest.digest('hex') });
    this.writer.emit({ kind: 'source', at, sourceKind, reference, publisher, originKey: origin, ...NOTHING_MORE });
    for (const [column, count] of this.unread) {
      this.writer.emit({ kind: 'notUnderstood', at: column, what: `column ${column} is not in the mapping`, count });
    }
    this.writer.gate.finish(at);
  }

  /** Columns that nothing reads are named once each; a formula is kept as the text that it is, and told. */
  private lookAtCells(scene: RowScene): void {
    for (const [column, cell] of scene.row.cells) {
      const text = textOf(cell);
      if (FORMULA_SIGNS.includes(text.charAt(0)) && FORMULA.test(text)) scene.flag(column, text, 'looks like a formula of a spreadsheet; it is taken as text');
      if (this.columns.has(column)) this.met.add(column);
      else if (this.mapping.ignore !== 'rest' && !this.ignored.has(column)) this.countUnread(column);
    }
  }

  private countUnread(column: string): void {
    const name = this.unread.has(column) || this.unread.size < 1_000 ? column : 'further columns';
    this.unread.set(name, (this.unread.get(name) ?? 0) + 1);
  }

  /** Over what the cells say, whatever the delimiter, quotes, line ends or encoding: a copy saved by another program is the same event. */
  private digestRow({ cells }: TableRow): void {
    this.undigested += JSON.stringify([...cells]);
    if (this.undigested.length < DIGEST_PIECE) return;
    this.digest.update(this.undigested);
    this.undigested = '';
  }
}

function putFacts({ type, from, to, nature, when, properties, ...times }: FactRule, scene: RowScene): void {
  const { values, at, writer } = scene;
  const froms = scene.endsOf(from);
  const tos = scene.endsOf(to);
  if (froms.length === 0 || tos.length === 0 || !values.holds(when)) return;
  const more = { nature, ...values.times(times), properties: values.properties(properties) };
  for (const one of froms) {
    for (const other of tos) if (JSON.stringify(one) !== JSON.stringify(other)) writer.fact(at, type, { from: one, to: other }, more);
  }
}

function namesOf(columns: readonly string[]): string {
  const named = columns.slice(0, MOST_NAMED).map((column) => JSON.stringify(column.slice(0, 60)));
  return columns.length > MOST_NAMED ? `${named.join(', ')} and ${columns.length - MOST_NAMED} more` : named.join(', ');
}

const NO_EVENT = { occurredAt: null, platform: null, subjects: [], reportNumber: null, fileSha256: null } as const;
const NOTHING_MORE = { occurredAt: null, incidentType: null, annotations: [], platform: null } as const;
