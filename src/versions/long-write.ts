import { randomUUID } from 'node:crypto';
import { invariant } from '../kernel/invariant';
import type { Clock } from '../kernel/clock';
import type { Graph } from '../graph/graph';
import type { WriteRunner } from '../graph/statement';
import { countBatch, openVersion, publishVersion, readVersion, resumeVersion } from '../generated/cypher/versions';

/** Somebody else continues the same write: this one must stop. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver';
}

/**
 * A write of many transactions that is seen at once or not at all. Batches are numbered, and each is counted in its own
 * transaction: a batch whose answer was lost is not done twice, and a killed write goes on where it stopped when the same
 * key comes again with the same batches.
 */
export class LongWrite {
  private next = 0;

  private constructor(
    private readonly graph: Graph,
    private readonly clock: Clock,
    private readonly writer: string,
    readonly version: number,
    /** When the version was opened: the same for the killed and for the resumed run. */
    readonly openedAt: number,
    private readonly done: number,
  ) {}

  static async open(graph: Graph, clock: Clock, importKey: string): Promise<LongWrite> {
    const writer = randomUUID();
    const resumed = await graph.write('versions/resume-version', (transaction) => resumeVersion(transaction, { importKey, writer }));
    if (resumed) return new LongWrite(graph, clock, writer, resumed.version, resumed.openedAt, resumed.batches);
    const at = clock();
    // A lost answer here leaves at most an empty open version, which nobody ever sees.
    const opened = await graph.write('versions/open-version', async (transaction) => {
      const existing = await resumeVersion(transaction, { importKey, writer });
      return existing ?? { ...(await openVersion(transaction, { importKey, writer, at })), batches: 0, openedAt: at };
    });
    return new LongWrite(graph, clock, writer, opened.version, opened.openedAt, opened.batches);
  }

  get isResumed(): boolean {
    return this.done > 0;
  }

  /** Runs the next batch, unless an earlier run of the same write committed it. */
  async batch(name: string, work: (transaction: WriteRunner) => Promise<void>): Promise<void> {
    const batch = this.next++;
    if (batch < this.done) return;
    await this.graph.write(name, async (transaction) => {
      const counted = await countBatch(transaction, { version: this.version, writer: this.writer, batch });
      if (counted) await work(transaction);
      else await this.requireOwn((row) => row.batches !== null && row.batches > batch);
    });
  }

  /** Makes all of it visible in one commit. The check runs in that commit and may refuse by throwing. */
  async publish(scopes: readonly number[], check: (transaction: WriteRunner) => Promise<void>): Promise<void> {
    await this.graph.write('versions/publish-version', async (transaction) => {
      const published = await publishVersion(transaction, { version: this.version, writer: this.writer, scopes, at: this.clock() });
      if (published) await check(transaction);
      else await this.requireOwn((row) => row.state === 'published');
    });
  }

  /** No row came back: either an earlier try of ours took effect, or another writer took the version over. */
  private async requireOwn(tookEffect: (row: { state: string; batches: number | null }) => boolean): Promise<void> {
    const row = await readVersion(this.graph, { version: this.version });
    invariant(row, `version ${this.version} is gone while it is written`);
    if (row.writer !== this.writer) throw new TakenOver('Another process continues this import: this one stops.');
    invariant(tookEffect(row), `a batch of version ${this.version} was neither counted nor done`);
  }
}
