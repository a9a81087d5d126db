import { asWritten } from '../../../../domain/intake/as-written';
import { WITHHELD, type FactEnd, type FactNature, type FactProperties, type PersonRole } from '../../../../domain/intake/intake-item';
import { UNKNOWN_PLATFORM } from '../../../../domain/selectors/platform-slug';
import type { NormalisedSelector, WrittenSelector } from '../../../../domain/selectors/normalised-selector';
import type { CapturedEvent } from './captured-event';
import type { ReadElement } from './element-rule';
import type { IntakeWriter } from './intake-writer';
import { PersonIdentity, type IdentityPart } from './person-identity';
import type { Doubt } from './read-values';
import { UserDetails } from './user-details';

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

/** What a person has to do with an organisation that the report names. */
export interface Membership {
  readonly at: string;
  readonly name: string;
  readonly category: string;
  readonly nature: FactNature;
}

/** The schema puts who a person is before what they did, so only a file in another order waits, and only so long. */
const MOST_WAITING = 10_000;

/** People who may be children: nothing by which they could be known is repeated in a notice. */
const PROTECTED_ROLES: ReadonlySet<PersonRole> = new Set(['VICTIM', 'OTHER', 'WITNESS']);

/** One person of a report with their accounts and what they were seen doing. */
export class ReportedPerson {
  readonly doubt: Doubt = (element, reason) => this.writer.flag(element.at, this.isProtected ? WITHHELD : element.value.slice(0, 200), reason);
  /** What the report says of them as a user, put out last: a report may say it after all else. */
  readonly details = new UserDetails(this.doubt);
  private readonly identity = new PersonIdentity(this.doubt);
  private waiting: (() => void)[] = [];
  private settled = false;
  /** Who an IP address was seen with: the account, or the screen name where no user id is given. */
  private holder: NormalisedSelector | null = null;
  private service: string | null = null;

  constructor(
    readonly setting: PersonSetting,
    private readonly writer: IntakeWriter,
    private readonly refuse: (sentence: string) => never,
    private readonly onSelector: (selector: NormalisedSelector, service: string | null) => void,
  ) {}

  learn(part: IdentityPart, element: ReadElement): void {
    if (element.value === '') return;
    if (this.settled) this.refuse(`A person's ${part} comes after more than ${MOST_WAITING} of their details; the schema puts it before them.`);
    this.identity.learn(part, element);
  }

  /** A telephone number, an e-mail address, a profile page or a vehicle. */
  uses(at: string, written: WrittenSelector, properties: FactProperties = {}, notes: readonly string[] = []): void {
    this.later(() => {
      const selector = this.found(at, written, notes);
      if (selector) this.putUse(at, selector, { ...properties, ...asWritten(selector, written.raw) });
    });
  }

  livesAt(at: string, raw: string, properties: FactProperties): void {
    this.later(() => {
      const selector = this.found(at, { type: 'ADDRESS', raw });
      if (!selector) return;
      const own = { role: this.setting.role, properties: { ...properties, written: raw } };
      this.writer.fact(at, 'LOCATED_AT', { from: this.end, to: endOf(selector) }, own);
    });
  }

  sawDevice(event: CapturedEvent): void {
    this.later(() => {
      const selector = this.found(event.at, deviceOf(event));
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

  /** A file by its hash; whoever is known by neither account nor screen name holds nothing that can be told. */
  holds(at: string, hash: NormalisedSelector, time: number | null, properties: FactProperties): void {
    this.later(() => {
      if (this.holder) this.writer.fact(at, 'HOLDS', { from: endOf(this.holder), to: endOf(hash) }, { firstSeen: time, lastSeen: time, properties });
    });
  }

  belongsTo({ at, name, category, nature }: Membership): void {
    this.later(() => {
      const organisation = `${category} ${name}`;
      if (this.writer.isNews(organisation)) this.writer.item({ kind: 'organisation', at, ref: organisation, name, organisationKind: 'OTHER', category });
      this.writer.fact(at, 'MEMBER_OF', { from: this.end, to: { organisation } }, { nature, role: this.setting.role });
    });
  }

  /** Another person of the report, put out before. */
  knows(at: string, person: string, properties: FactProperties): void {
    this.later(() => this.writer.fact(at, 'ASSOCIATED_WITH', { from: this.end, to: { person } }, { properties }));
  }

  finish(): void {
    this.settle();
    const { at, role, section } = this.setting;
    const ends = { from: this.end, to: { investigation: true } } as const;
    this.writer.fact(at, 'INVOLVED_IN', ends, { role, properties: { section, ...this.details.all } });
    this.writer.fact(at, 'APPEARS_IN', ends, { role });
  }

  private get isProtected(): boolean {
    return PROTECTED_ROLES.has(this.setting.role);
  }

  private get end(): FactEnd {
    return { person: this.setting.ref };
  }

  private later(say: () => void): void {
    if (this.settled) return say();
    this.waiting.push(say);
    if (this.waiting.length >= MOST_WAITING) this.settle();
  }

  private settle(): void {
    if (this.settled) return;
    this.settled = true;
    const { ref, at, role } = this.setting;
    const { name, dateOfBirth, ageText } = this.identity;
    this.writer.item({ kind: 'person', at, ref, role, name, dateOfBirth, ageText });
    this.putAccount();
    for (const say of this.waiting) say();
    this.waiting = [];
  }

  private putAccount(): void {
    const { identity } = this;
    const [espIdentifier, screenName] = [identity.part('espIdentifier'), identity.part('screenName')];
    this.service = identity.service;
    const platform = this.service ?? this.setting.platform ?? UNKNOWN_PLATFORM;
    const capacity: FactProperties = identity.isCompromised ? { capacity: 'compromised' } : {};
    const account = espIdentifier ? this.found(espIdentifier.at, { type: 'ACCOUNT', raw: espIdentifier.value, platform }) : null;
    const handle = screenName ? this.found(screenName.at, { type: 'HANDLE', raw: screenName.value, platform }) : null;
    if (espIdentifier && account) {
      this.putUse(espIdentifier.at, account, capacity);
      const on = { from: endOf(account), to: { platform: account.platform ?? UNKNOWN_PLATFORM } };
      this.writer.fact(espIdentifier.at, 'ON', on, { properties: this.service ? { service: this.service } : {} });
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
    if (selector) this.onSelector(selector, this.service);
    return selector;
  }

  private putUse(at: string, selector: NormalisedSelector, properties: FactProperties, time: number | null = null): void {
    const more = { role: this.setting.role, properties, firstSeen: time, lastSeen: time };
    this.writer.fact(at, 'USES', { from: this.end, to: endOf(selector) }, more);
  }
}

/** A kind and a value: an identifier of a device means something only together with its kind. */
export function deviceOf({ idType, value }: CapturedEvent): WrittenSelector {
  return { type: 'DEVICE', raw: idType ? `${idType}/${value}` : value };
}

function endOf({ type, key }: NormalisedSelector): FactEnd {
  return { selector: { type, key } };
}
