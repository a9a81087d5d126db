import type { FactProperties, IntakeItem, PersonRole } from '../../../../domain/intake/intake-item';
import { platformSlug } from '../../../../domain/selectors/platform-slug';
import type { WrittenSelector } from '../../../../domain/selectors/normalised-selector';
import type { CapturedEvent } from './captured-event';
import { ContentDigest } from './content-digest';
import type { ReadElement } from './element-rule';
import { IntakeWriter } from './intake-writer';
import { NotUnderstoodTally } from './not-understood-tally';
import { reportNumber, type Doubt } from './read-values';
import { ReportEvent } from './report-event';
import { deviceOf, ReportedPerson } from './reported-person';
import { ReportedSubject } from './reported-subject';
import { SourceDetails } from './source-details';

export interface CyberTipOptions {
  /** Platform of accounts for which the report names none; the `--publisher` of the import. */
  readonly publisherPlatform?: string | undefined;
  /** Region of telephone numbers written without a country; GB if left out. */
  readonly defaultRegion?: string | undefined;
}

const MOST_RELATED = 1_000;
const MOST_ANNOTATIONS = 100;

/** One document of the CyberTipline, whatever its form: what is known of it so far, and where its people and details go. */
export class TipRecord {
  readonly digest = new ContentDigest();
  readonly details = new SourceDetails();
  readonly tally = new NotUnderstoodTally();
  readonly reported = new ReportedSubject();
  readonly writer: IntakeWriter;
  occurredAt: number | null = null;
  /** False for a day alone: two events of one day are two. */
  isInstantExact = true;
  /** The wire string, verbatim. */
  incidentType: string | null = null;
  /** As the document itself names it, a slug. */
  platform: string | null = null;
  publisher: string | undefined = undefined;
  /** The report that the document is, or belongs to. */
  number: string | null = null;
  /** What the document is called where its report's number alone does not tell. */
  reference: string | null = null;
  private readonly event = new ReportEvent();
  private readonly annotations: string[] = [];
  private readonly related = new Set<string>();
  private readonly sectionCounts = new Map<string, number>();
  private readonly open: ReportedPerson[] = [];

  constructor(
    private readonly options: CyberTipOptions,
    private readonly emit: (item: IntakeItem) => void,
    readonly refuse: (sentence: string) => never,
  ) {
    this.writer = new IntakeWriter(emit);
  }

  readonly doubt: Doubt = (element, reason) => this.writer.flag(element.at, element.value.slice(0, 200), reason);

  /** The digest serves only a document without an event of its own; counting stops where it cannot be needed any more. */
  readonly digestWanted = (): boolean => this.occurredAt === null || !this.isInstantExact || !this.event.namesSomebody;

  /** The person whose section is open, the innermost where one stands within another. */
  readonly current = (): ReportedPerson => this.open.at(-1) ?? this.refuse('A detail of a person stands outside every person.');

  openPerson(section: string, at: string, role: PersonRole): ReportedPerson {
    const owner = this.open.at(-1);
    const ref = owner ? `${owner.setting.ref}/${at.slice(owner.setting.at.length + 1)}` : `${section}[${this.countSection(section)}]`;
    const platform = this.platform ?? platformSlug(this.options.publisherPlatform ?? '');
    const setting = { ref, at, role, section, platform, defaultRegion: this.options.defaultRegion };
    const isReported = role === 'SUSPECT' && !owner;
    const person = new ReportedPerson(setting, this.writer, this.refuse, (selector, service) => isReported && this.event.note(selector, service));
    this.open.push(person);
    return person;
  }

  closePerson(): void {
    const person = this.open.pop();
    person?.finish();
    if (person && this.open.length === 0 && person.setting.role === 'SUSPECT') this.reported.meet(person);
  }

  /** An address that the document gives beside its people. */
  sawAddress(event: CapturedEvent, more: FactProperties): void {
    this.seen({ ...event, properties: { ...event.properties, ...more } }, { type: 'IP_ADDRESS', raw: event.value }, (person, told) => person.sawAddress(told));
  }

  sawDevice(event: CapturedEvent, more: FactProperties): void {
    this.seen({ ...event, properties: { ...event.properties, ...more } }, deviceOf(event), (person, told) => person.sawDevice(told));
  }

  annotate(element: ReadElement): void {
    if (this.annotations.includes(element.name)) return;
    if (this.annotations.length < MOST_ANNOTATIONS) this.annotations.push(element.name);
    else this.doubt(element, `is beyond ${MOST_ANNOTATIONS} annotations; it is left out`);
  }

  /** Another report that this one names. */
  relate(element: ReadElement): void {
    const number = reportNumber(element, this.doubt);
    if (number === null || this.related.has(number)) return;
    if (this.related.size < MOST_RELATED) this.related.add(number);
    else this.doubt(element, `is beyond ${MOST_RELATED} related reports; it is left out`);
  }

  warn(at: string, warning: string): void {
    this.writer.item({ kind: 'warning', at, warning });
  }

  finish(at: string): void {
    this.reported.sayAll();
    const { occurredAt, incidentType, annotations, platform, number, details, digest } = this;
    if (details.leftOut > 0) this.warn(at, `${details.leftOut} further details of the report are beyond what is kept with a source.`);
    const moment = this.isInstantExact ? occurredAt : null;
    const origin = this.event.key({ occurredAt: moment, platform, reportNumber: number, contentDigest: digest.hex });
    const publisher = platform ?? platformSlug(this.options.publisherPlatform ?? '');
    const known = { occurredAt, incidentType, annotations, platform: publisher, publisher: this.publisher, originKey: origin };
    const relatedReports = [...this.related].filter((related) => related !== number);
    const told = { reference: this.reference ?? number, reportNumber: number, relatedReports, details: details.all };
    this.emit({ kind: 'source', at, sourceKind: 'CYBERTIP', ...told, ...known });
  }

  private countSection(section: string): number {
    const number = (this.sectionCounts.get(section) ?? 0) + 1;
    this.sectionCounts.set(section, number);
    return number;
  }

  private seen(event: CapturedEvent, written: WrittenSelector, told: (person: ReportedPerson, event: CapturedEvent) => void): void {
    this.reported.later((person) => {
      if (person) return told(person, event);
      const { at, time, properties } = event;
      this.writer.selector({ at, written, role: null, withheld: true, mention: { time, properties } });
    });
  }
}
