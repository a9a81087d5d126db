import {
  WITHHELD,
  type FactEnd,
  type FactProperties,
  type IntakeFact,
  type IntakeItem,
  type PersonRole,
  type SelectorEnd,
} from '../../../../domain/intake/intake-item';
import type { FactType } from '../../../../graph/graph-model';
import { normaliseSelector } from '../../../../domain/selectors/normalise-selector';
import { fitText } from '../../../../domain/selectors/written-text';
import type { NormalisedSelector, NormalisedType, WrittenSelector } from '../../../../domain/selectors/normalised-selector';

/** A selector as an element gives it, and whose it is. */
export interface FoundSelector {
  readonly at: string;
  readonly written: WrittenSelector;
  readonly role: PersonRole | null;
  /** True where a child could be known by the value, so that no notice may repeat it. */
  readonly withheld: boolean;
  readonly notes?: readonly string[];
  /** What the mention itself tells where no fact of a person does: the time, the port, the file. */
  readonly mention?: Mention;
  /** True where a value that is no identifier of its type is kept as it was written, to be matched with nothing. */
  readonly keepsUnfit?: true;
}

export interface Mention {
  readonly time: number | null;
  readonly properties: FactProperties;
}

const MOST_RECENT = 10_000;

const NOT_TIMED = { firstSeen: null, lastSeen: null, nature: 'STATED', role: null, properties: {} } as const;

/** Puts items out in the order that a writer relies on, and leaves out what it has just said. */
export class IntakeWriter {
  private recent = new Set<string>();

  constructor(private readonly emit: (item: IntakeItem) => void) {}

  item(item: IntakeItem): void {
    this.emit(item);
  }

  fact(at: string, type: FactType, ends: { from: FactEnd; to: FactEnd }, more: Partial<IntakeFact> = {}): void {
    this.emit({ kind: 'fact', at, type, ...ends, ...NOT_TIMED, ...more });
  }

  flag(at: string, value: string, reason: string): void {
    this.emit({ kind: 'flagged', at, value, reason });
  }

  /** The selector with its mention in the investigation; null where it is refused, with a notice. */
  selector(found: FoundSelector): NormalisedSelector | null {
    const { at, written, role } = found;
    const normal = normaliseSelector(written);
    if (!normal.ok) {
      if (found.keepsUnfit && fitText(written.raw).ok) this.putUnmatched(found, normal.refusal);
      else this.emit({ kind: 'refused', at, reason: `${wordFor(written.type)} ${normal.refusal}` });
      return null;
    }
    const { type, key, platform, notes } = normal.value;
    if (this.isNews(`${type} ${key} ${role} ${written.raw}`)) {
      this.emit({ kind: 'selector', at, type, key, platform, raw: written.raw, notes: [...notes, ...(found.notes ?? [])] });
      for (const note of notes) this.flag(at, found.withheld ? WITHHELD : written.raw, `${wordFor(type)}: ${note}`);
      if (!found.mention) this.putMention(at, normal.value, role);
    }
    if (found.mention) this.putMention(at, normal.value, role, found.mention);
    return normal.value;
  }

  private putUnmatched({ at, written: { type, raw }, role, withheld, mention }: FoundSelector, refusal: string): void {
    const selector = { type, key: raw, unmatched: true } as const;
    this.emit({ kind: 'selector', at, ...selector, platform: null, raw, notes: [refusal] });
    this.flag(at, withheld ? WITHHELD : raw, `${wordFor(type)} ${refusal}; it is kept as written and matched with nothing`);
    this.putMention(at, selector, role, mention);
  }

  private putMention(at: string, { type, key, unmatched }: SelectorEnd, role: PersonRole | null, mention?: Mention): void {
    const ends = { from: { selector: { type, key, ...(unmatched ? { unmatched } : {}) } }, to: { investigation: true } } as const;
    const told = mention ? { firstSeen: mention.time, lastSeen: mention.time, properties: mention.properties } : {};
    if (!mention || this.isNews(`${type} ${key} ${role} ${JSON.stringify(mention)}`)) this.fact(at, 'APPEARS_IN', ends, { role, ...told });
  }

  /** False where the same was said a short while ago; what is forgotten is said again, which changes nothing. */
  isNews(said: string): boolean {
    if (this.recent.has(said)) return false;
    if (this.recent.size >= MOST_RECENT) this.recent = new Set();
    this.recent.add(said);
    return true;
  }
}

const WORDS: Readonly<Record<NormalisedType, string>> = {
  PHONE: 'telephone number',
  EMAIL: 'e-mail address',
  IP_ADDRESS: 'IP address',
  HANDLE: 'screen name',
  ACCOUNT: 'account',
  URL: 'URL',
  DEVICE: 'device',
  WALLET: 'wallet',
  PAYMENT_ACCOUNT: 'payment account',
  MEDIA_HASH: 'media hash',
  VEHICLE: 'vehicle',
  ADDRESS: 'postal address',
};

function wordFor(type: NormalisedType): string {
  return WORDS[type];
}
