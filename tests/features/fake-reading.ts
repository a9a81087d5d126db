import type { Reading } from '../../src/features/request-context';

/** A loader over rows that are there already, and a list of what was asked of it. */
export class FakeLoader<Row> {
  readonly asked: unknown[] = [];

  constructor(private readonly rows: ReadonlyMap<unknown, Row>) {}

  load(key: unknown): Promise<Row | null> {
    this.asked.push(key);
    return Promise.resolve(this.rows.get(key) ?? null);
  }
}

/** A reading that holds nothing but what a test puts into it. */
export function aReading(parts: Partial<Record<keyof Reading, unknown>>): Reading {
  return parts as unknown as Reading;
}

export function loaderOf<Row extends { readonly id: string }>(...rows: readonly Row[]): FakeLoader<Row> {
  return new FakeLoader(new Map(rows.map((row) => [row.id, row])));
}
