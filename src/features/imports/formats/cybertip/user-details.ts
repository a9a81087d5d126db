import type { FactProperties } from '../../../../domain/intake/intake-item';
import type { ReadElement } from './element-rule';
import { shortText, truth, type Doubt } from './read-values';

const MOST_NAMES = 1_000;

/** What a report says of somebody as a user, and the person's part in the case is told with. */
export class UserDetails {
  private readonly displayNames: string[] = [];
  private told: FactProperties = {};

  constructor(private readonly doubt: Doubt) {}

  displayName(element: ReadElement): void {
    const name = shortText(element, this.doubt);
    if (name === null || this.displayNames.includes(name)) return;
    if (this.displayNames.length >= MOST_NAMES) return this.doubt(element, `displayName is beyond ${MOST_NAMES} names; it is left out`);
    this.displayNames.push(name);
  }

  /** Yes or no under the element's own name. */
  yesOrNo(element: ReadElement): void {
    const value = truth(element, this.doubt);
    if (value !== null) this.tell({ [element.name]: value });
  }

  text(element: ReadElement): void {
    const value = shortText(element, this.doubt);
    if (value !== null) this.tell({ [element.name]: value });
  }

  /** The first that is said stands. */
  tell(properties: FactProperties): void {
    this.told = { ...properties, ...this.told };
  }

  get all(): FactProperties {
    return this.displayNames.length > 0 ? { ...this.told, displayNames: this.displayNames } : this.told;
  }
}
