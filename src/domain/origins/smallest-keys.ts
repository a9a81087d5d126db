/** Remembers the few smallest of any number of keys: the same few in whatever order they come, in constant memory. */
export class SmallestKeys {
  private kept: string[] = [];

  constructor(private readonly limit: number) {}

  add(key: string): void {
    const last = this.kept[this.limit - 1];
    if (this.kept.includes(key) || (last !== undefined && key >= last)) return;
    this.kept = [...this.kept, key].sort().slice(0, this.limit);
  }

  get keys(): readonly string[] {
    return this.kept;
  }
}
