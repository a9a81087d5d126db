import { originKey } from '../../../../domain/origins/origin-key';
import { SmallestKeys } from '../../../../domain/origins/smallest-keys';
import type { IntakeItem, PersonRole } from '../../../../domain/intake/intake-item';
import { platformSlug } from '../../../../domain/selectors/platform-slug';
import type { NormalisedSelector, NormalisedType } from '../../../../domain/selectors/normalised-selector';
import { ContentDigest } from './content-digest';
import type { ElementRule } from './element-rule';
import { IntakeWriter } from './intake-writer';
import { accountRules, PERSON_SECTIONS, personRule } from './person-rules';
import { shortText, type Doubt } from './read-values';
import { ReportIncident } from './report-incident';
import { ReportedPerson } from './reported-person';

export interface CyberTipOptions {
  /** Platform of accounts for which the report names none; the `--publisher` of the import. */
  readonly publisherPlatform?: string | undefined;
  /** Region of telephone numbers written without a country; GB if left out. */
  readonly defaultRegion?: string | undefined;
}

/** What identifies a reported person, strongest kind first: one event is told from another by the strongest that there is. */
const SUBJECT_TYPES = ['ACCOUNT', 'HANDLE', 'EMAIL', 'PHONE'] as const satisfies readonly NormalisedType[];
const MOST_SUBJECT_KEYS = 16;

/** One report: the rules for its elements, and what is known of it so far. */
export class CyberTipReport {
  readonly digest = new ContentDigest();
  private readonly writer: IntakeWriter;
  private readonly incident: ReportIncident;
  private readonly subjects = new Map(SUBJECT_TYPES.map((type) => [type as NormalisedType, new SmallestKeys(MOST_SUBJECT_KEYS)]));
  private readonly sectionCounts = new Map<string, number>();
  private person: ReportedPerson | null = null;
  private reference: string | null = null;

  constructor(
    private readonly options: CyberTipOptions,
    private readonly emit: (item: IntakeItem) => void,
    private readonly refuse: (sentence: string) => never,
  ) {
    this.writer = new IntakeWriter(emit);
    this.incident = new ReportIncident(this.writer, this.doubt);
  }

  private readonly doubt: Doubt = (element, reason) => this.writer.flag(element.at, element.value.slice(0, 200), reason);

  rule(): ElementRule {
    const sections = PERSON_SECTIONS.map(({ section, person, role }) => {
      const rule = { [person]: personRule(this.current), ...accountRules(this.current) };
      return [section, { ...this.personBrackets(section, role), children: rule }] as const;
    });
    return {
      children: {
        reportId: { closed: (element) => (this.reference ??= shortText(element, this.doubt)) },
        incidentSummary: this.incident.rule(),
        internetDetails: { repeats: true, children: { webPageIncident: { repeats: true, children: { url: this.urlRule() } } } },
        reporter: { children: { reportingPerson: this.contactRule('reportingPerson'), contactPerson: this.contactRule('contactPerson') } },
        ...Object.fromEntries(sections),
      },
    };
  }

  /** The digest serves only a report without an event of its own; counting stops where it cannot be needed any more. */
  readonly digestWanted = (): boolean => this.incident.occurredAt === null || this.subjectKeys().length === 0;

  finish(): void {
    const { occurredAt, incidentType, annotations, platform } = this.incident;
    const at = '/report';
    if (occurredAt === null) this.writer.item({ kind: 'warning', at, warning: 'The report gives no time of the incident that can be read.' });
    if (incidentType === null) this.writer.item({ kind: 'warning', at, warning: 'The report gives no incident type.' });
    const origin = originKey({
      occurredAt,
      platform,
      subjects: this.subjectKeys(),
      reportNumber: this.reference,
      contentDigest: this.digest.hex,
      fileSha256: null,
    });
    const publisher = platform ?? platformSlug(this.options.publisherPlatform ?? '');
    const known = { occurredAt, incidentType, annotations, platform: publisher, originKey: origin };
    this.emit({ kind: 'source', at, sourceKind: 'CYBERTIP', reference: this.reference, ...known });
  }

  private readonly current = (): ReportedPerson => this.person ?? this.refuse('A detail of a person stands outside every person.');

  private subjectKeys(): string[] {
    for (const type of SUBJECT_TYPES) {
      const keys = this.subjects.get(type)?.keys ?? [];
      if (keys.length > 0) return keys.map((key) => `${type} ${key}`);
    }
    return [];
  }

  private personBrackets(section: string, role: PersonRole): Pick<ElementRule, 'opened' | 'closed' | 'repeats'> {
    return {
      repeats: true,
      opened: (at) => (this.person = this.newPerson(section, role, at)),
      closed: () => {
        this.person?.finish();
        this.person = null;
      },
    };
  }

  private newPerson(section: string, role: PersonRole, at: string): ReportedPerson {
    const number = (this.sectionCounts.get(section) ?? 0) + 1;
    this.sectionCounts.set(section, number);
    const platform = this.incident.platform ?? platformSlug(this.options.publisherPlatform ?? '');
    const setting = { ref: `${section}[${number}]`, at, role, section, platform, defaultRegion: this.options.defaultRegion };
    return new ReportedPerson(setting, this.writer, this.refuse, (selector, service) => role === 'SUSPECT' && this.noteSubject(selector, service));
  }

  /** By what the report says alone: a platform that the importing user adds must not make another event of it. */
  private noteSubject({ type, key, platform }: NormalisedSelector, service: string | null): void {
    const own = platform === null ? key : `${platformSlug(service ?? '') ?? ''}/${key.slice(platform.length + 1)}`;
    this.subjects.get(type)?.add(own);
  }

  private contactRule(section: string): ElementRule {
    return { ...personRule(this.current), ...this.personBrackets(section, 'REPORTER') };
  }

  private urlRule(): ElementRule {
    return {
      repeats: true,
      closed: (element) => void this.writer.selector({ at: element.at, written: { type: 'URL', raw: element.value }, role: null, withheld: false }),
    };
  }
}
