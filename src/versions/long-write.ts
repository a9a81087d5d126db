import { randomUUID } from 'node:crypto';
import { OperatorFault } from '../kernel/faults';
import { invariant } from '../kernel/invariant';
import type { Clock } from '../kernel/clock';
import type { Graph } from '../graph/graph';
import type { WriteRunner } from '../graph/statement';
import { abandonVersion, countBatch, keepProgress, openVersion, publishVersion, readVersion, resumeVersion } from '../generated/cypher/versions';

/** Somebody else continues the same write: this one must stop. */
export class TakenOver extends OperatorFault {
  override readonly name = 'TakenOver';
}

interface OpenedVersion {
  readonly version: number;
  readonly writer: string;
  readonly openedAt: number;
  /** How many batches an earlier run of the same write committed. */
  readonly batches: number;
}

/**
 * A write of many transactions that is seen at once or not at all. Batches are numbered, and each is counted in its own
 * transaction: a batch whose answer was lost is not done twice, and a killed write goes on where it stopped when the same
 * key comes again with the same batches.
 */
export class LongWrite<Progress> {
  private next = 0;

  private constructor(
    private readonly graph: Graph,
    private readonly clock: Clock,
    private readonly opened: OpenedVersion,
    /** What the committed batches have come to. */
    public progress: Progress,
  ) {}

  get version(): number {
    return this.opened.version;
  }

  /** When the version was opened: the same for the killed and for the resumed run. */
  get openedAt(): number {
    return this.opened.openedAt;
  }

  /** Goes on with the open version of this key, or opens one; done again after a lost answer, it finds what it opened. */
  static async open<Progress>({ graph, clock }: { graph: Graph; clock: Clock }, importKey: string, start: Progress): Promise<LongWrite<Progress>> {
    const writer = randomUUID();
    const at = clock();
    const opened = await graph.write('versions/open-version', async (transaction) => {
      const existing = await resumeVersion(transaction, { importKey, writer });
      return existing ?? { ...(await openVersion(transaction, { importKey, writer, at })), batches: 0, openedAt: at, progress: null };
    });
    const progress = opened.progress === null ? start : (JSON.parse(opened.progress) as Progress);
    return new LongWrite(graph, clock, { ...opened, writer }, progress);
  }

  /** Runs the next batch, unless an earlier run of the same write committed it; the work says what all batches have come to. */
  async batch(name: string, work: (transaction: WriteRunner, progress: Progress) => Promise<Progress>): Promise<void> {
    const batch = this.next++;
    if (batch < this.opened.batches) return;
    const before = this.progress;
    this.progress = await this.graph.write(name, async (transaction) => {
      const counted = await countBatch(transaction, { version: this.version, writer: this.opened.writer, batch });
      if (!counted) return this.recall(transaction, (row) => row.batches !== null && row.batches > batch);
      const progress = await work(transaction, before);
      await keepProgress(transaction, { version: this.version, progress: JSON.stringify(progress) });
      return progress;
    });
  }

  /** Whether the next batch was committed by an earlier run, so that its work need not be prepared. */
  get nextIsDone(): boolean {
    return this.next < this.opened.batches;
  }

  /** Makes all of it visible in one commit. The check runs in that commit and may refuse by throwing. */
  async publish(scopes: readonly number[], check: (transaction: WriteRunner) => Promise<void>): Promise<void> {
    await this.graph.write('versions/publish-version', async (transaction) => {
      const published = await publishVersion(transaction, { version: this.version, writer: this.opened.writer, scopes, at: this.clock() });
      if (published) await check(transaction);
      else await this.recall(transaction, (row) => row.state === 'published');
    });
  }

  /** Gives up what was written: it is never seen, and no later run goes on with it. */
  async abandon(): Promise<void> {
    const { version, writer } = this.opened;
    await this.graph.write('versions/abandon-version', (transaction) => abandonVersion(transaction, { version, writer }));
  }

  /** No row came back: either an earlier try of ours took effect, or another writer took the version over. */
  private async recall(transaction: WriteRunner, tookEffect: (row: { state: string; batches: number | null }) => boolean): Promise<Progress> {
    const row = await readVersion(transaction, { version: this.version });
    invariant(row, `version ${this.version} is gone while it is written`);
    if (row.writer !== this.opened.writer) throw new TakenOver('Another process continues this import: this one stops.');
    invariant(tookEffect(row), `a batch of version ${this.version} was neither counted nor done`);
    return row.progress === null ? this.progress : (JSON.parse(row.progress) as Progress);
  }
}
