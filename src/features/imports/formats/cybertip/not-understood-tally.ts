import type { IntakeItem } from '../../../../domain/intake/intake-item';

const MOST_PATHS = 1_000;

/** What the importer passed over, once a path with a count; bounded, since a hostile file may have a new name in every line. */
export class NotUnderstoodTally {
  private readonly counts = new Map<string, { what: string; count: number }>();
  private beyond = 0;

  add(path: string, what: string): void {
    const known = this.counts.get(path);
    if (known) known.count += 1;
    else if (this.counts.size < MOST_PATHS) this.counts.set(path, { what, count: 1 });
    else this.beyond += 1;
  }

  *notices(): Generator<IntakeItem> {
    for (const [at, { what, count }] of this.counts) yield { kind: 'notUnderstood', at, what, count };
    if (this.beyond > 0) yield { kind: 'notUnderstood', at: '/', what: 'further elements and attributes', count: this.beyond };
  }
}
