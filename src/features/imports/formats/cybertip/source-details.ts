import type { FactProperties } from '../../../../domain/intake/intake-item';

const MOST_IN_LIST = 100;
const MOST_NAMES = 200;

type Value = string | number | boolean;

/** What a document says that is nobody's and no identifier: which chat program, which game, in which batch. Bounded, whatever comes. */
export class SourceDetails {
  private readonly single = new Map<string, Value>();
  private readonly lists = new Map<string, string[]>();
  private beyond = 0;

  /** The first that is said stands. */
  set(name: string, value: Value | null): void {
    if (value === null || this.single.has(name)) return;
    if (this.single.size < MOST_NAMES) this.single.set(name, value);
    else this.beyond += 1;
  }

  add(name: string, value: string | null): void {
    if (value === null) return;
    const list = this.lists.get(name) ?? [];
    if (list.includes(value)) return;
    if (list.length >= MOST_IN_LIST || (!this.lists.has(name) && this.lists.size >= MOST_NAMES)) this.beyond += 1;
    else this.lists.set(name, [...list, value]);
  }

  get all(): FactProperties {
    return { ...Object.fromEntries(this.single), ...Object.fromEntries(this.lists) };
  }

  /** How many were left out. */
  get leftOut(): number {
    return this.beyond;
  }
}
