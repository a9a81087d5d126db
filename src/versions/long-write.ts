import { randomUUID } from 'node:crypto';
import { invariant } from '../kernel/invariant';
import type { Clock } from '../kernel/clock';
import type { Graph } from '../graph/graph';
import type { WriteRunner } from '../graph/statement';
import { abandonVersion, openVersion, publishVersion, resumeVersion } from '../generated/cypher/versions';
import { requireOwn, WriteLane } from './write-lane';

interface OpenedVersion {
  readonly version: number;
  readonly writer: string;
  readonly openedAt: number;
}

type LanesOf<Starts extends readonly [unknown, ...unknown[]]> = { readonly [Lane in keyof Starts]: WriteLane<Starts[Lane]> };

/**
 * A write of many transactions that is seen at once or not at all. Its batches are numbered in lanes, and each is counted in its
 * own transaction: a batch whose answer was lost is not done twice, and a killed write goes on where it stopped when the same
 * key comes again with the same batches in the same lanes.
 */
export class LongWrite<Starts extends readonly [unknown, ...unknown[]]> {
  private constructor(
    private readonly graph: Graph,
    private readonly clock: Clock,
    private readonly opened: OpenedVersion,
    readonly lanes: LanesOf<Starts>,
  ) {}

  get version(): number {
    return this.opened.version;
  }

  /** When the version was opened: the same for the killed and for the resumed run. */
  get openedAt(): number {
    return this.opened.openedAt;
  }

  /** Goes on with the open version of this key, or opens one; done again after a lost answer, it finds what it opened. */
  static async open<Starts extends readonly [unknown, ...unknown[]]>(
    { graph, clock }: { graph: Graph; clock: Clock },
    importKey: string,
    starts: Starts,
  ): Promise<LongWrite<Starts>> {
    const writer = randomUUID();
    const at = clock();
    const opened = await graph.write('versions/open-version', async (transaction) => {
      const existing = await resumeVersion(transaction, { importKey, writer });
      return (
        existing ?? { ...(await openVersion(transaction, { importKey, writer, at, lanes: starts.length })), openedAt: at, laneBatches: [], laneProgress: [] }
      );
    });
    const own = { version: opened.version, writer };
    const lanes = starts.map((start, lane) => {
      const said = opened.laneProgress[lane] ?? '';
      return new WriteLane(graph, { ...own, lane }, opened.laneBatches[lane] ?? 0, said === '' ? start : (JSON.parse(said) as unknown));
    });
    return new LongWrite(graph, clock, { ...own, openedAt: opened.openedAt }, lanes as LanesOf<Starts>);
  }

  /** Makes all of it visible in one commit. The check runs in that commit and may refuse by throwing. */
  async publish(scopes: readonly number[], check: (transaction: WriteRunner) => Promise<void>): Promise<void> {
    const { version, writer } = this.opened;
    await this.graph.write('versions/publish-version', async (transaction) => {
      if (await publishVersion(transaction, { version, writer, scopes, at: this.clock() })) return check(transaction);
      const { state } = await requireOwn(transaction, this.opened);
      invariant(state === 'published', `version ${version} was neither published nor is it open`);
    });
  }

  /** Gives up what was written: it is never seen, and no later run goes on with it. */
  async abandon(): Promise<void> {
    const { version, writer } = this.opened;
    await this.graph.write('versions/abandon-version', (transaction) => abandonVersion(transaction, { version, writer }));
  }
}
