import { IntakeRefused } from '../../../../src/domain/intake/intake-refused';
import type { IntakeItem } from '../../../../src/domain/intake/intake-item';

export type Bytes = string | Uint8Array;

/** A file that arrives in pieces, cut without regard to characters. */
export async function* inPieces(file: Bytes, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(file as string);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Why a file is refused; null where it is taken. Whatever else is thrown is thrown on. */
export async function refusalOf(items: AsyncIterable<unknown>): Promise<IntakeRefused | null> {
  try {
    for await (const item of items) void item;
    return null;
  } catch (error) {
    if (error instanceof IntakeRefused) return error;
    throw error;
  }
}

export function ofKind<Kind extends IntakeItem['kind']>(items: readonly IntakeItem[], kind: Kind): Extract<IntakeItem, { kind: Kind }>[] {
  return items.filter((item): item is Extract<IntakeItem, { kind: Kind }> => item.kind === kind);
}
