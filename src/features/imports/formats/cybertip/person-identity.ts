import { parsePartialDate, type PartialDate } from '../../../../domain/intake/partial-date';
import type { ReadElement } from './element-rule';
import { shortText, truth, type Doubt } from './read-values';

/** What a section says of who somebody is; each is said once. */
export const IDENTITY_PARTS = [
  'firstName',
  'middleName',
  'lastName',
  'age',
  'approximateAge',
  'dateOfBirth',
  'espIdentifier',
  'espService',
  'platform',
  'screenName',
  'compromisedAccount',
] as const;
export type IdentityPart = (typeof IDENTITY_PARTS)[number];

const ZONE_OF_DATE = /(?:Z|[+-]\d{2}:\d{2})$/;

/** What is told of a person, collected until it is put out as a whole. */
export class PersonIdentity {
  private readonly parts = new Map<IdentityPart, ReadElement>();

  constructor(private readonly doubt: Doubt) {}

  learn(part: IdentityPart, element: ReadElement): void {
    if (this.parts.has(part)) this.doubt(element, `${part} is given twice; the first stands`);
    else this.parts.set(part, element);
  }

  part(part: IdentityPart): ReadElement | undefined {
    return this.parts.get(part);
  }

  get name(): string | null {
    const names = (['firstName', 'middleName', 'lastName'] as const).map((part) => this.text(part)).filter((name) => name !== null);
    return names.length > 0 ? names.join(' ') : null;
  }

  /** As it was given; an approximate one is told as such. */
  get ageText(): string | null {
    const approximate = this.text('approximateAge');
    return this.text('age') ?? (approximate === null ? null : `about ${approximate}`);
  }

  get dateOfBirth(): PartialDate | null {
    const element = this.parts.get('dateOfBirth');
    if (!element) return null;
    const read = parsePartialDate(element.value.replace(ZONE_OF_DATE, ''));
    if (read.ok) return read.value;
    this.doubt(element, `dateOfBirth ${read.refusal}; it is left out`);
    return null;
  }

  get isCompromised(): boolean {
    const element = this.parts.get('compromisedAccount');
    return element !== undefined && truth(element, this.doubt) === true;
  }

  /** The service in use; an account elsewhere names its platform instead. */
  get service(): string | null {
    return this.text('platform') ?? this.text('espService');
  }

  private text(part: IdentityPart): string | null {
    const element = this.parts.get(part);
    return element ? shortText(element, this.doubt) : null;
  }
}
