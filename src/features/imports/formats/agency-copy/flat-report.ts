import type { ElementRule } from '../cybertip/element-rule';
import { FREE_TEXT } from '../cybertip/element-rule';
import { FILE_NAME } from '../cybertip/file-rules';
import type { TipDocument } from '../cybertip/tip-document';
import type { TipRecord } from '../cybertip/tip-record';
import { FILE_FIELDS, REPORT_FIELDS, type FileField, type ReportField } from './agency-fields';
import { AgencyReport } from './agency-report';

/** Roots that the flat copies have; `report` in small letters is the platforms' own form. */
const FLAT_ROOT = /^(?:cyber-?tip(?:line)?(?:report)?|report|ncmec-?report)$/i;
const FILE_ELEMENTS = ['filedetails', 'file', 'attachment', 'uploadedfile'];
const WRAPPERS = ['files', 'attachments', 'uploadedfiles', 'subject', 'relatedreports', 'section_a', 'section_b', 'section_c'];

export function isFlatRoot(name: string): boolean {
  return name !== 'report' && FLAT_ROOT.test(name);
}

/** The flat XML that an agency may receive: `CyberTiplineReport`, an element a field, its capital letters as they come. */
export class FlatReport implements TipDocument {
  readonly caseless = true;
  private readonly report: AgencyReport;
  private numberOfRoot: string | null = null;

  constructor(
    private readonly record: TipRecord,
    private readonly root: string,
  ) {
    this.report = new AgencyReport(record);
  }

  rule(): ElementRule {
    const fields = { ...this.reportRules(), ...Object.fromEntries(FILE_ELEMENTS.map((name) => [name, this.fileRule()])) };
    const wrappers = WRAPPERS.map((name) => [name, { repeats: true, children: fields } as const] as const);
    return {
      attributes: ['id', 'urgent'],
      children: { ...fields, ...Object.fromEntries(wrappers) },
      opened: (at, attributes) => {
        this.numberOfRoot = attributes.get('id') ?? null;
        const urgent = attributes.get('urgent');
        if (urgent !== undefined) this.report.readReport('urgent', { name: 'urgent', value: urgent, attributes, at: `${at}/@urgent` });
      },
    };
  }

  finish(): void {
    const at = `/${this.root}`;
    if (this.record.number === null && this.numberOfRoot !== null) {
      this.report.readReport('number', { name: 'id', value: this.numberOfRoot, attributes: new Map(), at: `${at}/@id` });
    }
    this.report.finish(at);
  }

  private reportRules(): Record<string, ElementRule> {
    return Object.fromEntries([...REPORT_FIELDS].map(([label, field]) => [label, this.reportRule(field)]));
  }

  private reportRule(field: ReportField): ElementRule {
    if (field === 'narrative') return FREE_TEXT;
    const read: ElementRule = { repeats: true, closed: (element) => this.report.readReport(field, element) };
    return field === 'related' ? { ...read, otherwise: read } : read;
  }

  private fileRule(): ElementRule {
    const rules = [...FILE_FIELDS].map(([label, field]) => [label, this.fileFieldRule(field)] as const);
    const numbers = { reportid: this.reportRule('number'), tiplinenumber: this.reportRule('number') };
    const narratives = { description: FREE_TEXT, notes: FREE_TEXT, additionalinfo: FREE_TEXT };
    return {
      repeats: true,
      opened: (at) => void this.report.openFile(at),
      children: { ...numbers, ...narratives, ...Object.fromEntries(rules) },
      closed: () => this.report.closeFile(),
    };
  }

  private fileFieldRule(field: FileField): ElementRule {
    const read: ElementRule = { repeats: true, closed: (element) => this.report.readFile(field, element) };
    return field === 'fileName' ? { ...FILE_NAME, ...read } : read;
  }
}
