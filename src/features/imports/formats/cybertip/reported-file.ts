import type { FactProperties } from '../../../../domain/intake/intake-item';
import type { NormalisedSelector } from '../../../../domain/selectors/normalised-selector';
import type { ReadElement } from './element-rule';
import { instant, isSet, shortText, truth } from './read-values';
import type { TipRecord } from './tip-record';

/** Annotations of files in the reporting format as published; a newer one is kept and warned of. */
const KNOWN_ANNOTATIONS: ReadonlySet<string> = new Set([
  'animeDrawingVirtualHentai',
  'potentialMeme',
  'viral',
  'possibleSelfProduction',
  'physicalHarm',
  'violenceGore',
  'bestiality',
  'liveStreaming',
  'infant',
  'generativeAi',
]);

/** A1, A2, B1, B2 of the platforms is another scale than A, B, C of England and Wales: the value is never told without it. */
const INDUSTRY_SCALE = 'CyberTipline industry classification';
const ON_INDUSTRY_SCALE = /^[AB][12]$/;

const MOST_ANNOTATIONS = 100;
const MOST_WAITING = 10_000;
const FILE_TYPE = /\.([a-z0-9]{1,5})$/i;

/** One file of a report: never its content, and not its name; what it is known by, and what the platform says of it. */
export class ReportedFile {
  private readonly annotations: string[] = [];
  private told: FactProperties = {};
  private uploadedAt: number | null = null;
  private waiting: ((properties: FactProperties) => void)[] = [];
  private hashes = 0;

  constructor(private readonly record: TipRecord) {}

  get properties(): FactProperties {
    return this.annotations.length > 0 ? { ...this.told, annotations: this.annotations } : this.told;
  }

  get hasHash(): boolean {
    return this.hashes > 0;
  }

  get fileId(): string | null {
    const { fileId } = this.told;
    return typeof fileId === 'string' ? fileId : null;
  }

  text(name: string, element: ReadElement): void {
    this.tell(name, shortText(element, this.record.doubt));
  }

  yesOrNo(name: string, element: ReadElement): void {
    this.tell(name, truth(element, this.record.doubt));
  }

  /** Of a name only what sort of file it is. */
  nameEndsIn(element: ReadElement): void {
    this.tell('fileType', FILE_TYPE.exec(element.value)?.[1]?.toLowerCase() ?? null);
  }

  uploaded(element: ReadElement): void {
    this.uploadedAt ??= instant(element, this.record.doubt);
  }

  annotate(element: ReadElement): void {
    const { record, annotations } = this;
    if (!isSet(element, record.doubt) || annotations.includes(element.name)) return;
    if (!KNOWN_ANNOTATIONS.has(element.name)) record.warn(element.at, `${element.name}: an annotation of a file newer than the schema known; it is kept`);
    if (annotations.length < MOST_ANNOTATIONS) annotations.push(element.name);
    else record.doubt(element, `is beyond ${MOST_ANNOTATIONS} annotations; it is left out`);
  }

  /** On the platforms' own scale, or in the words of the platform. */
  classify(element: ReadElement, other: string | null = null): void {
    const value = shortText(element, this.record.doubt);
    if (value === null) return;
    const isOnScale = ON_INDUSTRY_SCALE.test(value);
    if (!isOnScale && other === null) this.record.doubt(element, `${element.name} is none of A1, A2, B1 and B2; it is kept as written`);
    this.tell('classification', value);
    this.tell('classificationScheme', isOnScale || other === null ? INDUSTRY_SCALE : other);
  }

  stoodAt(element: ReadElement): void {
    if (element.value === '') return;
    const written = { type: 'URL', raw: element.value } as const;
    this.seen((properties) => {
      const mention = { time: this.uploadedAt, properties: { locationOfFile: true, ...properties } };
      this.record.writer.selector({ at: element.at, written, role: null, withheld: false, mention });
    });
  }

  hash(element: ReadElement, algorithm: string | undefined): void {
    if (element.value === '') return;
    this.hashes += 1;
    const { writer, reported } = this.record;
    const written = { type: 'MEDIA_HASH', raw: element.value, label: algorithm } as const;
    this.seen((properties) => {
      const [{ at }, time] = [element, this.uploadedAt];
      const hash: NormalisedSelector | null = writer.selector({ at, written, role: null, withheld: false, keepsUnfit: true, mention: { time, properties } });
      if (hash) reported.later((person) => person?.holds(at, hash, time, properties));
    });
  }

  /** What is to be told of the file together with all that is said of it, which may come after. */
  seen(say: (properties: FactProperties) => void): void {
    this.waiting.push(say);
    if (this.waiting.length >= MOST_WAITING) this.sayAll();
  }

  finish(at: string): void {
    if (!this.hasHash) this.record.warn(at, 'A file is told without a hash: it can be matched with nothing.');
    this.sayAll();
  }

  private tell(name: string, value: string | boolean | null): void {
    if (value !== null && !(name in this.told)) this.told = { ...this.told, [name]: value };
  }

  private sayAll(): void {
    const { properties } = this;
    for (const say of this.waiting) say(properties);
    this.waiting = [];
  }
}
