import { OperatorFault } from '../kernel/faults';
import { invariant } from '../kernel/invariant';
import type { Graph } from '../graph/graph';
import type { StatementRunner, WriteRunner } from '../graph/statement';
import { countBatch, readVersion } from '../generated/cypher/versions';

/** Somebody else continues the same write: this one must stop. */
export class TakenOver extends OperatorFault {
  override readonly name = 'TakenOver';
}

/** Undoes a batch that could not be counted. */
class NotCounted extends Error {
  override readonly name = 'NotCounted';
}

/** Who fills a version in which lane. */
export interface LaneWriter {
  readonly version: number;
  readonly writer: string;
  readonly lane: number;
}

/**
 * One of the orders in which batches are written: those of a lane follow each other, those of two lanes may be under way at the same
 * time. Each batch is counted at the end of its own transaction, so that lanes wait for each other no longer than a commit takes;
 * what cannot be counted, because it was done before or another writer took over, is undone.
 */
export class WriteLane<Progress> {
  private next = 0;

  constructor(
    private readonly graph: Graph,
    private readonly own: LaneWriter,
    /** How many batches an earlier run of the same write committed. */
    private readonly done: number,
    /** What the committed batches have come to. */
    public progress: Progress,
  ) {}

  /** Whether the next batch was committed by an earlier run, so that its work need not be prepared. */
  get nextIsDone(): boolean {
    return this.next < this.done;
  }

  /** Runs the next batch, unless an earlier run of the same write committed it; the work says what all batches of the lane have come to. */
  async batch(name: string, work: (transaction: WriteRunner, progress: Progress) => Promise<Progress>): Promise<void> {
    const batch = this.next++;
    if (batch < this.done) return;
    const before = this.progress;
    try {
      this.progress = await this.graph.write(name, async (transaction) => {
        const progress = await work(transaction, before);
        const counted = await countBatch(transaction, { ...this.own, batch, progress: JSON.stringify(progress) });
        if (!counted) throw new NotCounted();
        return progress;
      });
    } catch (error) {
      if (!(error instanceof NotCounted)) throw error;
      this.progress = await this.recall(batch);
    }
  }

  /** Either an earlier try of ours took effect, though its answer was lost, or another writer took the version over. */
  private async recall(batch: number): Promise<Progress> {
    const row = await requireOwn(this.graph, this.own);
    const [done = 0, progress = ''] = [row.laneBatches?.[this.own.lane], row.laneProgress?.[this.own.lane]];
    invariant(done > batch, `a batch of version ${this.own.version} was neither counted nor done`);
    return JSON.parse(progress) as Progress;
  }
}

/** How far the version got; refused where another writer continues it. */
export async function requireOwn(runner: StatementRunner, { version, writer }: Pick<LaneWriter, 'version' | 'writer'>) {
  const row = await readVersion(runner, { version });
  invariant(row, `version ${version} is gone while it is written`);
  if (row.writer !== writer) throw new TakenOver('Another process continues this import: this one stops.');
  return row;
}
