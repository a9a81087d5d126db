import { XmlText } from './xml-text';

/** Prolog, comments and white space may come before the root; no declaration that could define entities. */
const OPENING = /^\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-[^-])*-->\s*)*<(?:[\w.-]+:)?report[\s>/]/u;
const HEAD_LENGTH = 4_096;

/** Whether the first bytes of a file are those of a report; the parser decides for good. */
export function looksLikeCyberTip(head: Uint8Array): boolean {
  return OPENING.test(new XmlText().decode(head.subarray(0, HEAD_LENGTH)).text);
}
