import { XmlText } from '../cybertip/xml-text';

const HEAD_LENGTH = 4_096;
const KEYS = ['title', 'creator', 'tags', 'label', 'currency', 'confidence', 'lastmod', 'category', 'abuse', 'actor', 'is_cluster_definer'];

/** Whether the first bytes of a file are those of a tag pack: a few of the keys that a pack begins with, each at the start of a line. */
export function looksLikeTagPack(head: Uint8Array): boolean {
  const { text } = new XmlText().decode(head.subarray(0, HEAD_LENGTH));
  const keys = KEYS.filter((key) => new RegExp(`^${key}[ \\t]*:(?:\\s|$)`, 'mu').test(text));
  return keys.length >= 3 && (keys.includes('creator') || keys.includes('tags'));
}
