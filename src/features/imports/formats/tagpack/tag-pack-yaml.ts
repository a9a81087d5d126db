import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { IntakeRefused } from '../../../../domain/intake/intake-refused';
import type { TagPackBlock } from './tag-pack-blocks';

/** Null for what is neither a text nor a list of texts. */
export interface YamlField {
  readonly value: string | readonly string[] | null;
  readonly line: number;
}
export type YamlFields = ReadonlyMap<string, YamlField>;

/** The node of a block, and where its parts stand in the file. Every scalar is text: an address that looks like a number stays as it is written. */
class BlockDocument {
  readonly node: Node | null;
  private readonly counter = new LineCounter();

  constructor(private readonly block: TagPackBlock) {
    const document = this.parse();
    const [error] = document.errors;
    if (error) this.refuseAt(error.pos[0], sentenceFor(error.code));
    this.node = document.contents;
  }

  lineOf(node: unknown): number {
    return this.block.line + this.placeOf(node).line - 1;
  }

  refuse(node: unknown, sentence: string): never {
    const { line, col } = this.placeOf(node);
    throw new IntakeRefused(sentence, this.block.line + line - 1, col);
  }

  private parse() {
    try {
      return parseDocument(this.block.text, { schema: 'failsafe', merge: false, lineCounter: this.counter, logLevel: 'silent' });
    } catch (error) {
      throw error instanceof RangeError ? new IntakeRefused('YAML is nested too deeply here.', this.block.line, 1) : error;
    }
  }

  private placeOf(node: unknown): { line: number; col: number } {
    const at = (node as Node | null)?.range?.[0];
    return at === undefined ? { line: 1, col: 1 } : this.counter.linePos(at);
  }

  private refuseAt(position: number, sentence: string): never {
    const { line, col } = this.counter.linePos(position);
    throw new IntakeRefused(sentence, this.block.line + line - 1, Math.max(1, col));
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'A key stands here a second time.',
  TAB_AS_INDENT: 'A tab is used to indent; YAML takes spaces.',
  MULTIPLE_DOCS: 'A second document begins here; a file holds one tag pack.',
  BAD_ALIAS: 'An alias stands here; a tag pack is taken without aliases, because they can multiply what they name.',
};

function sentenceFor(code: string): string {
  return SENTENCES[code] ?? 'The file is not well-formed YAML here.';
}

function fieldsOf(document: BlockDocument, node: unknown): YamlFields {
  if (!isMap(node)) return document.refuse(node, 'Keys with values, such as title: and tags:, are due here.');
  const fields = new Map<string, YamlField>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) document.refuse(key, 'A key here is no text.');
    fields.set(String(key.value), { value: valueOf(document, value), line: document.lineOf(key) });
  }
  return fields;
}

function valueOf(document: BlockDocument, node: unknown): YamlField['value'] {
  if (isAlias(node)) return document.refuse(node, SENTENCES['BAD_ALIAS'] ?? '');
  if (node === null) return '';
  if (isScalar(node)) return textOf(node.value);
  if (!isSeq(node)) return null;
  const texts = node.items.map((item) => (isAlias(item) ? document.refuse(item, SENTENCES['BAD_ALIAS'] ?? '') : isScalar(item) ? textOf(item.value) : null));
  return texts.every((text) => text !== null) ? texts : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The header of a pack, and the tags that it holds where they are written into it, as a list in brackets. */
export function readHeader(block: TagPackBlock): { readonly header: YamlFields; readonly tags: readonly YamlFields[] } {
  const document = new BlockDocument(block);
  if (document.node === null) return { header: new Map(), tags: [] };
  const header = fieldsOf(document, document.node);
  const inside = isMap(document.node) ? document.node.get('tags', true) : undefined;
  return { header, tags: isSeq(inside) ? inside.items.map((item) => fieldsOf(document, item)) : [] };
}

export function readTag(block: TagPackBlock): YamlFields {
  const document = new BlockDocument(block);
  if (!isSeq(document.node) || document.node.items.length !== 1) return document.refuse(document.node, 'One tag is due here.');
  return fieldsOf(document, document.node.items[0]);
}
