import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/audit/canonical-json';
import { ClientFault } from '../kernel/faults';
import type { Clock } from '../kernel/clock';
import type { Graph } from '../graph/graph';
import type { WriteRunner } from '../graph/statement';
import { claimWrite, storeOutcome, takeVersion } from '../generated/cypher/versions';

export interface KeyedWrite {
  /** What is done, for the log: `investigations/create-investigation`. */
  readonly name: string;
  /** The client's idempotency key together with the actor: two users' keys never meet. */
  readonly key: string;
  /** All that the client asked for: the same key with another input is a conflict. */
  readonly input: unknown;
}

export interface Written<Outcome> {
  readonly outcome: Outcome;
  /** False where the key was known: nothing was done now, the stored outcome is told again. */
  readonly fresh: boolean;
}

export interface OpenWrite {
  readonly transaction: WriteRunner;
  readonly at: number;
  /** Takes the next graph version for what is written into these scopes; it is published by the commit. */
  takeVersion(scopes: readonly number[]): Promise<number>;
}

/** A hash of the input as JSON has it, whatever the order of its fields; dates in it count as their ISO texts. */
export function inputHash(input: unknown): string {
  const plain: unknown = JSON.parse(JSON.stringify(input ?? null));
  return createHash('sha256').update(canonicalJson(plain)).digest('hex');
}

/** Does the work once for a key, in one transaction with its stored outcome: tried again after a lost answer, it finds what it did. */
export async function writeOnce<Outcome>(
  { graph, clock }: { graph: Graph; clock: Clock },
  { name, key, input }: KeyedWrite,
  work: (write: OpenWrite) => Promise<Outcome>,
): Promise<Written<Outcome>> {
  const hash = inputHash(input);
  return graph.write(name, async (transaction) => {
    const at = clock();
    const claim = await claimWrite(transaction, { key, input: hash, at });
    if (claim.input !== hash) {
      throw new ClientFault('CONFLICT', 'This idempotency key was used with another input. Choose a new key for a new request.');
    }
    if (!claim.fresh) return { outcome: JSON.parse(claim.outcome as string) as Outcome, fresh: false };
    const version = async (scopes: readonly number[]) => (await takeVersion(transaction, { scopes, at })).version;
    const outcome = await work({ transaction, at, takeVersion: version });
    await storeOutcome(transaction, { key, outcome: JSON.stringify(outcome) });
    return { outcome, fresh: true };
  });
}
