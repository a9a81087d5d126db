/** Chance that is the same each time for the same seed (mulberry32): a graph is made anew, byte for byte, from its size alone. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, and never, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** 1 mostly, 2 a quarter as often, n a n-th of a n-th as often or more: what is shared is mostly shared by few. */
  powerLaw(largest: number): number {
    return Math.min(largest, Math.floor((1 - this.next()) ** -0.5));
  }

  /** Mostly near 1, now and then a few times that. */
  logNormal(spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.exp(spread * normal);
  }
}
