/** So many batches are held at once, so that memory does not grow with the file. */
const BATCHES_HELD = 3;

interface Lanes<Batch> {
  readonly records: (batch: Batch) => Promise<void>;
  readonly facts: (batch: Batch) => Promise<void>;
}

/**
 * Reads on while two writers work: one writes the records of a batch, the other the facts of the one before, whose records are
 * committed by then. Each keeps to the order of the batches. Where one fails the other is waited for, and then the fault is thrown.
 */
export async function writeInLanes<Batch>(batches: AsyncIterable<Batch>, { records, facts }: Lanes<Batch>): Promise<void> {
  let recorded: Promise<unknown> = Promise.resolve();
  let stated: Promise<unknown> = Promise.resolve();
  const held: Promise<unknown>[] = [];
  try {
    for await (const batch of batches) {
      recorded = recorded.then(() => records(batch));
      stated = Promise.all([recorded, stated]).then(() => facts(batch));
      stated.catch(() => undefined);
      held.push(stated);
      if (held.length >= BATCHES_HELD) await held.shift();
    }
    await stated;
  } finally {
    await Promise.allSettled([recorded, stated]);
  }
}
