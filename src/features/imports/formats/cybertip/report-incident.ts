import { platformSlug } from '../../../../domain/selectors/platform-slug';
import type { ElementRule, ReadElement } from './element-rule';
import type { IntakeWriter } from './intake-writer';
import { instant, shortText, truth, type Doubt } from './read-values';

/** Annotations of the reporting format as published; a newer one is kept and warned of. */
const KNOWN_ANNOTATIONS: ReadonlySet<string> = new Set(['sextortion', 'csamSolicitation', 'minorToMinorInteraction', 'spam', 'sadisticOnlineExploitation']);

const MOST_ANNOTATIONS = 100;

/** What a report says of the incident itself. */
export class ReportIncident {
  occurredAt: number | null = null;
  /** The wire string, verbatim. */
  incidentType: string | null = null;
  /** As the report itself names it, a slug. */
  platform: string | null = null;
  readonly annotations: string[] = [];
  private readonly given = new Set<string>();

  constructor(
    private readonly writer: IntakeWriter,
    private readonly doubt: Doubt,
  ) {}

  rule(): ElementRule {
    return {
      children: {
        incidentType: this.once((element) => (this.incidentType = shortText(element, this.doubt))),
        platform: this.once((element) => (this.platform = platformSlug(shortText(element, this.doubt) ?? ''))),
        reportAnnotations: { children: {}, otherwise: { closed: (element) => this.annotate(element) } },
        incidentDateTime: this.once((element) => (this.occurredAt = instant(element, this.doubt))),
      },
    };
  }

  /** A report says these once; a second one would silently change what the first said. */
  private once(read: (element: ReadElement) => void): ElementRule {
    return {
      closed: (element) => {
        if (this.given.has(element.name)) return this.doubt(element, `${element.name} is given twice; the first stands`);
        this.given.add(element.name);
        read(element);
      },
    };
  }

  private annotate(element: ReadElement): void {
    if (truth(element, this.doubt) === false || this.annotations.includes(element.name)) return;
    if (!KNOWN_ANNOTATIONS.has(element.name)) {
      this.writer.item({ kind: 'warning', at: element.at, warning: `${element.name}: an annotation newer than the schema known; it is kept` });
    }
    if (this.annotations.length < MOST_ANNOTATIONS) this.annotations.push(element.name);
    else this.doubt(element, `is beyond ${MOST_ANNOTATIONS} annotations; it is left out`);
  }
}
