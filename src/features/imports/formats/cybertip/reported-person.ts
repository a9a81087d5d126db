import { parsePartialDate, type PartialDate } from '../../../../domain/intake/partial-date';
import { WITHHELD, type FactEnd, type FactProperties, type PersonRole } from '../../../../domain/intake/intake-item';
import { UNKNOWN_PLATFORM } from '../../../../domain/selectors/platform-slug';
import type { NormalisedSelector, WrittenSelector } from '../../../../domain/selectors/normalised-selector';
import type { CapturedEvent } from './captured-event';
import type { ReadElement } from './element-rule';
import type { IntakeWriter } from './intake-writer';
import { shortText, truth, type Doubt } from './read-values';

/** Where a person stands in the report, and what the report as a whole lends them. */
export interface PersonSetting {
  readonly ref: string;
  readonly at: string;
  readonly role: PersonRole;
  /** What the section is called where that says more than the role. */
  readonly section: string;
  /** Platform of accounts that name none. */
  readonly platform: string | null;
  readonly defaultRegion: string | undefined;
}

/** What a section tells of a person, collected until it is put out as a whole. */
interface Identity {
  firstName: ReadElement | null;
  lastName: ReadElement | null;
  age: ReadElement | null;
  dateOfBirth: ReadElement | null;
  espIdentifier: ReadElement | null;
  espService: ReadElement | null;
  screenName: ReadElement | null;
  compromisedAccount: ReadElement | null;
}
export type IdentityPart = keyof Identity;

/** The schema puts who a person is before what they did, so only a file in another order waits, and only so long. */
const MOST_WAITING = 10_000;
const MOST_DISPLAY_NAMES = 1_000;

/** People who may be children: nothing by which they could be known is repeated in a notice. */
const PROTECTED_ROLES: ReadonlySet<PersonRole> = new Set(['VICTIM', 'OTHER', 'WITNESS']);

/** One person of a report with their accounts and what they were seen doing. */
export class ReportedPerson {
  private readonly identity: Identity = {
    firstName: null,
    lastName: null,
    age: null,
    dateOfBirth: null,
    espIdentifier: null,
    espService: null,
    screenName: null,
    compromisedAccount: null,
  };
  private readonly displayNames: string[] = [];
  private waiting: (() => void)[] = [];
  private settled = false;
  /** Who an IP address was seen with: the account, or the screen name where no user id is given. */
  private holder: NormalisedSelector | null = null;

  constructor(
    private readonly setting: PersonSetting,
    private readonly writer: IntakeWriter,
    private readonly refuse: (sentence: string) => never,
    private readonly onSelector: (selector: NormalisedSelector, service: string | null) => void,
  ) {}

  readonly doubt: Doubt = (element, reason) => this.writer.flag(element.at, this.isProtected ? WITHHELD : element.value.slice(0, 200), reason);

  learn(part: IdentityPart, element: ReadElement): void {
    if (element.value === '') return;
    if (this.settled) this.refuse(`A person's ${part} comes after more than ${MOST_WAITING} of their details; the schema puts it before them.`);
    if (this.identity[part]) this.doubt(element, `${part} is given twice; the first stands`);
    else this.identity[part] = element;
  }

  learnDisplayName(element: ReadElement): void {
    const name = shortText(element, this.doubt);
    if (name === null || this.displayNames.includes(name)) return;
    if (this.settled || this.displayNames.length >= MOST_DISPLAY_NAMES) return this.doubt(element, 'displayName comes too late or too often; it is left out');
    this.displayNames.push(name);
  }

  /** A telephone number, an e-mail address or a profile page. */
  uses(at: string, written: WrittenSelector, properties: FactProperties = {}, notes: readonly string[] = []): void {
    this.later(() => {
      const selector = this.found(at, written, notes);
      if (selector) this.putUse(at, selector, { ...properties, ...asWritten(selector, written.raw) });
    });
  }

  sawDevice(event: CapturedEvent): void {
    this.later(() => {
      const selector = this.found(event.at, { type: 'DEVICE', raw: event.idType ? `${event.idType}/${event.value}` : event.value });
      if (selector) this.putUse(event.at, selector, event.properties, event.time);
    });
  }

  sawAddress(event: CapturedEvent): void {
    this.later(() => {
      const selector = this.found(event.at, { type: 'IP_ADDRESS', raw: event.value });
      if (!selector) return;
      if (!this.holder) return this.putUse(event.at, selector, event.properties, event.time);
      const ends = { from: endOf(this.holder), to: endOf(selector) };
      this.writer.fact(event.at, 'CONNECTED_FROM', ends, { firstSeen: event.time, lastSeen: event.time, properties: event.properties });
      if (this.writer.isNews(`${this.setting.ref} uses ${selector.key}`)) this.putUse(event.at, selector, {});
    });
  }

  finish(): void {
    this.settle();
  }

  private get isProtected(): boolean {
    return PROTECTED_ROLES.has(this.setting.role);
  }

  private later(say: () => void): void {
    if (this.settled) return say();
    this.waiting.push(say);
    if (this.waiting.length >= MOST_WAITING) this.settle();
  }

  private settle(): void {
    if (this.settled) return;
    this.settled = true;
    this.putPerson();
    this.putAccount();
    for (const say of this.waiting) say();
    this.waiting = [];
  }

  private putPerson(): void {
    const { ref, at, role, section } = this.setting;
    const { firstName, lastName, age } = this.identity;
    const names = [firstName, lastName].map((element) => element && shortText(element, this.doubt)).filter((name) => name !== null);
    const ageText = age && shortText(age, this.doubt);
    this.writer.item({ kind: 'person', at, ref, role, name: names.length > 0 ? names.join(' ') : null, dateOfBirth: this.dateOfBirth(), ageText });
    const ends = { from: { person: ref }, to: { investigation: true } } as const;
    const displayNames = this.displayNames.length > 0 ? { displayNames: this.displayNames } : {};
    this.writer.fact(at, 'INVOLVED_IN', ends, { role, properties: { section, ...displayNames } });
    this.writer.fact(at, 'APPEARS_IN', ends, { role });
  }

  private dateOfBirth(): PartialDate | null {
    const { dateOfBirth } = this.identity;
    if (!dateOfBirth) return null;
    const read = parsePartialDate(dateOfBirth.value.replace(/(?:Z|[+-]\d{2}:\d{2})$/, ''));
    if (read.ok) return read.value;
    this.doubt(dateOfBirth, `dateOfBirth ${read.refusal}; it is left out`);
    return null;
  }

  private putAccount(): void {
    const { espIdentifier, screenName, espService, compromisedAccount } = this.identity;
    const service = espService && shortText(espService, this.doubt);
    const platform = service ?? this.setting.platform ?? UNKNOWN_PLATFORM;
    const capacity: FactProperties = compromisedAccount && truth(compromisedAccount, this.doubt) ? { capacity: 'compromised' } : {};
    const account = espIdentifier && this.found(espIdentifier.at, { type: 'ACCOUNT', raw: espIdentifier.value, platform });
    const handle = screenName && this.found(screenName.at, { type: 'HANDLE', raw: screenName.value, platform });
    if (espIdentifier && account) {
      this.putUse(espIdentifier.at, account, capacity);
      const on = { from: endOf(account), to: { platform: account.platform ?? UNKNOWN_PLATFORM } };
      this.writer.fact(espIdentifier.at, 'ON', on, { properties: service ? { service } : {} });
    }
    if (screenName && handle) {
      this.putUse(screenName.at, handle, { ...(account ? {} : capacity), ...asWritten(handle, screenName.value) });
      if (account) this.writer.fact(screenName.at, 'KNOWN_AS', { from: endOf(account), to: endOf(handle) });
    }
    this.holder = account ?? handle;
  }

  private found(at: string, written: WrittenSelector, notes: readonly string[] = []): NormalisedSelector | null {
    const region = written.type === 'PHONE' ? { defaultRegion: this.setting.defaultRegion } : {};
    const selector = this.writer.selector({ at, written: { ...written, ...region }, role: this.setting.role, withheld: this.isProtected, notes });
    if (selector) this.onSelector(selector, this.identity.espService?.value ?? null);
    return selector;
  }

  private putUse(at: string, selector: NormalisedSelector, properties: FactProperties, time: number | null = null): void {
    const ends = { from: { person: this.setting.ref }, to: endOf(selector) };
    this.writer.fact(at, 'USES', ends, { role: this.setting.role, properties, firstSeen: time, lastSeen: time });
  }
}

function endOf({ type, key }: NormalisedSelector): FactEnd {
  return { selector: { type, key } };
}

/** The writing is kept beside the key where the key does not show it. */
function asWritten(selector: NormalisedSelector, raw: string): FactProperties {
  const shown = selector.platform === null ? selector.key : selector.key.slice(selector.platform.length + 1);
  return shown === raw ? {} : { written: raw };
}
