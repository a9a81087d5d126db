import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import type { TextLine } from '../decoded-text';

/** A part of a pack that is YAML by itself: the header, or one tag as a list of one. */
export interface TagPackBlock {
  readonly part: 'header' | 'tag';
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

/** Far beyond any tag, and too little for YAML that is built to exhaust its parser. */
export const LONGEST_BLOCK = 16_384;

const TAGS = /^(?:tags|"tags"|'tags')[ \t]*:[ \t]*(?:#.*)?$/;
const NOTHING = /^[ \t]*(?:#.*)?$/;
const DASH = /^( *)-(?:[ \t]|$)/;

/** Collects the lines of one block. */
class BlockLines {
  private lines: string[] = [];
  private length = 0;
  private first = 1;

  constructor(private readonly part: TagPackBlock['part']) {}

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  add({ text, number }: TextLine): void {
    if (this.isEmpty) this.first = number;
    this.length += text.length + 1;
    if (this.length > LONGEST_BLOCK) throw new IntakeRefused(`The ${this.part} that goes on here is longer than ${LONGEST_BLOCK} characters.`, number, 1);
    this.lines.push(text);
  }

  take(): TagPackBlock {
    const block = { part: this.part, text: this.lines.join('\n'), line: this.first };
    this.lines = [];
    this.length = 0;
    return block;
  }
}

/**
 * The header, then each tag, in constant memory whatever the size of the pack. Tags are passed on as they are read, so that all
 * they inherit must stand before them; every pack is written so.
 */
export async function* tagPackBlocks(lines: AsyncIterable<TextLine>): AsyncGenerator<TagPackBlock> {
  const header = new BlockLines('header');
  const tag = new BlockLines('tag');
  let inTags = false;
  let indent: number | null = null;
  for await (const line of lines) {
    if (!inTags) {
      if (TAGS.test(line.text)) inTags = true;
      else header.add(line);
      if (inTags) yield header.take();
      continue;
    }
    const dashIndent = DASH.exec(line.text)?.[1]?.length ?? null;
    indent ??= dashIndent;
    if (dashIndent !== null && dashIndent === indent) {
      if (!tag.isEmpty) yield tag.take();
      tag.add(line);
    } else if (!NOTHING.test(line.text)) continueTag(tag, line);
    else if (!tag.isEmpty) tag.add(line);
  }
  if (!inTags) yield header.take();
  if (!tag.isEmpty) yield tag.take();
}

function continueTag(tag: BlockLines, line: TextLine): void {
  if (tag.isEmpty) throw new IntakeRefused('A list of tags, each with a dash before it, is due under the key tags.', line.number, 1);
  if (!/^[ \t-]/.test(line.text)) {
    throw new IntakeRefused('Something stands behind the tags; the whole header of a tag pack stands before them, since tags inherit from it.', line.number, 1);
  }
  tag.add(line);
}
