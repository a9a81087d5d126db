import type { Clock } from '../kernel/clock';
import type { Graph } from '../graph/graph';
import { claimWrite, findLongWrite } from '../generated/cypher/versions';

/** Undoes the claim of a key that turns out to be free. */
class FreeKey extends Error {
  override readonly name = 'FreeKey';
}

/**
 * The stored outcome of a keyed write, null where it did not take effect. The key is claimed for asking, so that a commit
 * which a killed process sent and nobody has seen yet is waited for.
 */
export async function lookUpWrite({ graph, clock }: { graph: Graph; clock: Clock }, key: string): Promise<string | null> {
  try {
    return await graph.write('versions/look-up-write', async (transaction) => {
      const { fresh, outcome } = await claimWrite(transaction, { key, input: '', at: clock() });
      if (fresh) throw new FreeKey();
      return outcome;
    });
  } catch (error) {
    if (error instanceof FreeKey) return null;
    throw error;
  }
}

export type LongWriteState = 'open' | 'published' | 'abandoned' | 'none';

/** How a write of many transactions stands: one that is open is gone on with when the same comes again. */
export async function lookUpLongWrite(graph: Graph, importKey: string): Promise<LongWriteState> {
  const [newest] = await findLongWrite(graph, { importKey });
  return newest ? (newest.state as LongWriteState) : 'none';
}
