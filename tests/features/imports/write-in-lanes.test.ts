import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeInLanes } from '../../../src/features/imports/use-cases/write-in-lanes';

/** A writer that ends a batch only when it is told to, and notes when it began and ended each. */
class HeldWriter {
  readonly said: string[] = [];
  private waiting: (() => void)[] = [];

  constructor(private readonly name: string) {}

  readonly write = async (batch: number): Promise<void> => {
    this.said.push(`${this.name} ${batch} begun`);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.said.push(`${this.name} ${batch} ended`);
  };

  async letGo(): Promise<void> {
    await turns();
    this.waiting.shift()?.();
    await turns();
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
}

async function* numbers(count: number, read: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    read.push(number);
    yield number;
  }
}

test('the facts of a batch wait for its records, and the records of the next do not wait for the facts', async () => {
  const [records, facts] = [new HeldWriter('records'), new HeldWriter('facts')];
  const ended = writeInLanes(numbers(2), { records: records.write, facts: facts.write });
  await records.letGo();
  expect(facts.said).toEqual(['facts 0 begun']);
  expect(records.said).toEqual(['records 0 begun', 'records 0 ended', 'records 1 begun']);
  await records.letGo();
  expect(facts.said).toEqual(['facts 0 begun']);
  await facts.letGo();
  await facts.letGo();
  await ended;
  expect(facts.said).toEqual(['facts 0 begun', 'facts 0 ended', 'facts 1 begun', 'facts 1 ended']);
});

test('no more batches are read than may be held while nothing is written', async () => {
  const [records, facts] = [new HeldWriter('records'), new HeldWriter('facts')];
  const read: number[] = [];
  const ended = writeInLanes(numbers(20, read), { records: records.write, facts: facts.write });
  await turns();
  expect(read).toEqual([0, 1, 2]);
  for (let batch = 0; batch < 20; batch += 1) {
    await records.letGo();
    await facts.letGo();
  }
  await ended;
  expect(read).toHaveLength(20);
});

test('where one writer fails no more is read, and the fault is told when the other has ended', async () => {
  const records = new HeldWriter('records');
  const facts = async () => {
    throw new Error('the line was lost');
  };
  let isTold = false;
  const read: number[] = [];
  const told = writeInLanes(numbers(20, read), { records: records.write, facts }).catch((error: Error) => {
    isTold = true;
    return error.message;
  });
  await records.letGo();
  expect({ isTold, said: records.said }).toEqual({ isTold: false, said: ['records 0 begun', 'records 0 ended', 'records 1 begun'] });
  while (!isTold) await records.letGo();
  expect(await told).toBe('the line was lost');
  expect(read).toEqual([0, 1, 2]);
});
