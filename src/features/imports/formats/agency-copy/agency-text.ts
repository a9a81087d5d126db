import type { ReadElement } from '../cybertip/element-rule';
import type { TipRecord } from '../cybertip/tip-record';
import { FILE_FIELDS, foldLabel, REPORT_FIELDS, type FileField, type ReportField } from './agency-fields';
import { AgencyReport } from './agency-report';

const HEADING = /^\W*(?:ncmec\s+)?cyber\s?tip(?:line)?\s+(?:report|tip)\W*$/iu;
const SECTION = /^section\s+[a-e]\b/iu;
const URGENCY = /^(not\s+)?urgent\W*$/iu;
const FILE_BLOCK = /^(?:uploaded\s+file|attachment|file)\s*#?\d{0,6}\s*:?$/iu;
const LABELLED = /^([\p{L}\p{N}][\p{L}\p{N} '()/#.-]{0,60}?)\s*[:：]\s*(.*)$/u;
const PAGE = /^(?:page\s+\d+(?:\s+of\s+\d+)?|\d+\s*\/\s*\d+|[-_=*\s]+)$/iu;
const NOTHING_TO_SAY: ReadonlyMap<string, string> = new Map();

type Known = { readonly field: ReportField; readonly of: 'report' } | { readonly field: FileField; readonly of: 'file' };

/** The text of a PDF, line by line: `Subject Email: …` in section A, the place in B, related reports in C; in whatever order. */
export class AgencyText {
  private readonly report: AgencyReport;
  private narrating = false;
  private headings = 0;
  private isOver = false;
  /** A label whose value stands in the next line. */
  private pending: { known: Known; label: string } | null = null;
  private fileHasName = false;

  constructor(private readonly record: TipRecord) {
    this.report = new AgencyReport(record);
  }

  readLine(line: string, number: number): void {
    const text = line.replace(/\f/gu, ' ').trim();
    const at = `line ${number}`;
    if (this.isOver || this.isLayout(text, at)) return;
    const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
    const known = label === '' ? null : this.known(foldLabel(label));
    if (known) return this.readField(known, label, { at, value });
    const { pending } = this;
    this.pending = null;
    if (pending) return this.read(pending.known, { name: pending.label, value: text, at, attributes: NOTHING_TO_SAY });
    if (this.narrating) return this.record.tally.add('text', 'a line of free text is not imported');
    this.record.tally.add(at, label === '' ? 'a line without a field is not imported' : 'a field that is not known here is not imported');
  }

  finish(): void {
    if (this.headings === 0) this.record.warn('line 1', 'The text does not begin as a CyberTipline report does.');
    this.report.finish('text');
  }

  /** Headings and page numbers; and blank lines, which end what is told in free words and leave a label without its value. */
  private isLayout(text: string, at: string): boolean {
    if (text === '') this.endParagraph();
    else if (HEADING.test(text)) this.readHeading(at);
    else if (SECTION.test(text)) this.endBlock();
    else if (URGENCY.test(text)) this.record.details.set('urgent', !/^not/iu.test(text));
    else if (FILE_BLOCK.test(text)) this.openFile(at);
    else return PAGE.test(text);
    return true;
  }

  private endParagraph(): void {
    this.narrating = false;
    this.pending = null;
  }

  private readHeading(at: string): void {
    this.headings += 1;
    if (this.headings === 1) return;
    this.isOver = true;
    const reason = 'A second report begins here; nothing from here on is imported. Give each report in a file of its own.';
    this.record.writer.item({ kind: 'refused', at, reason });
  }

  private openFile(at: string): void {
    this.endBlock();
    this.report.openFile(at);
  }

  private endBlock(): void {
    this.endParagraph();
    this.fileHasName = false;
    this.report.closeFile();
  }

  private known(label: string): Known | null {
    const file = FILE_FIELDS.get(label);
    if (file) return { field: file, of: 'file' };
    const field = REPORT_FIELDS.get(label);
    return field ? { field, of: 'report' } : null;
  }

  private readField(known: Known, label: string, { at, value }: { at: string; value: string }): void {
    this.pending = null;
    const element = { name: label, value, at, attributes: NOTHING_TO_SAY };
    if (known.field === 'narrative') {
      this.record.tally.add(at, 'free text is not imported');
      this.narrating = true;
    } else if (value === '') this.pending = { known, label };
    else this.read(known, element);
  }

  /** What stands like a field within a narrative may be quoted there, so it is told. */
  private read(known: Known, element: ReadElement): void {
    if (this.narrating) this.record.doubt({ ...element, value: '' }, `${element.name} stands within free text; it is read as a field of the report`);
    if (known.field !== 'company') this.record.digest.add(known.field, element.value, element.attributes);
    if (known.of === 'report') {
      this.report.closeFile();
      this.fileHasName = false;
      return this.report.readReport(known.field, element);
    }
    if (known.field === 'fileName') this.readName(element.at);
    this.report.readFile(known.field, element);
  }

  /** A second name without a heading begins another file. */
  private readName(at: string): void {
    if (this.fileHasName) this.report.openFile(at);
    this.fileHasName = true;
    this.record.tally.add('text', 'names of files may describe what they show; none is imported');
  }
}
