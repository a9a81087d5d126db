import type { IntakeItem } from '../../../../domain/intake/intake-item';
import { decodedText, textLines } from '../decoded-text';
import { LONGEST_BLOCK, tagPackBlocks } from './tag-pack-blocks';
import { TagPackReading } from './tag-pack-reading';
import { readHeader, readTag } from './tag-pack-yaml';

/**
 * Reads a GraphSense tag pack, tag by tag in constant memory: wallets, and what the pack calls whoever holds them. A file that
 * is no tag pack throws IntakeRefused, with line and column.
 */
export async function* parseTagPack(stream: AsyncIterable<Uint8Array>): AsyncGenerator<IntakeItem> {
  let items: IntakeItem[] = [];
  let reading: TagPackReading | null = null;
  for await (const block of tagPackBlocks(textLines(decodedText(stream), LONGEST_BLOCK))) {
    if (reading === null || block.part === 'header') {
      const { header, tags } = readHeader(block);
      const opened = new TagPackReading(header, (item) => items.push(item));
      for (const tag of tags) opened.readTag(tag, lineOf(tag));
      reading = opened;
    } else reading.readTag(readTag(block), block.line);
    yield* items;
    items = [];
  }
  reading?.finish();
  yield* items;
}

function lineOf(tag: ReadonlyMap<string, { readonly line: number }>): number {
  return [...tag.values()][0]?.line ?? 1;
}
