import { looksLikeAgencyText } from '../agency-copy/looks-like-agency-text';
import { XmlText } from './xml-text';

/** Prolog, comments and white space may come before the root; no declaration that could define entities. */
const PROLOG = /^\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-[^-])*-->\s*)*/u;
const ROOT = /^<(?:[\w.-]+:)?(?:filedetails|(?:ncmec-?)?report|cyber-?tip(?:line)?(?:report)?)[\s>/]/iu;
const HEAD_LENGTH = 4_096;

/** Whether the first bytes of a file are those of a report or of an agency's copy of one; the parser decides for good. */
export function looksLikeCyberTip(head: Uint8Array): boolean {
  const { text } = new XmlText().decode(head.subarray(0, HEAD_LENGTH));
  return ROOT.test(text.replace(PROLOG, '')) || looksLikeAgencyText(head);
}
