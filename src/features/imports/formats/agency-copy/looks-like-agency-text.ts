import { XmlText } from '../cybertip/xml-text';

const HEADING = /^[^\p{L}<]{0,200}(?:ncmec\s+)?cyber\s?tip(?:line)?\s+(?:report|tip)\b/iu;
const FIELD_AND_SECTION = /(?:^|\n)\s*(?:cyber\s?tip(?:line)?\s+)?(?:report|tip)\s*(?:number|no\.?|id|#)\s*:[^]*\n\s*section\s+a\b/iu;
const HEAD_LENGTH = 4_096;

/** Whether the first bytes are those of the text of an agency's PDF: its heading, or a number and a section A. */
export function looksLikeAgencyText(head: Uint8Array): boolean {
  const { text } = new XmlText().decode(head.subarray(0, HEAD_LENGTH));
  return HEADING.test(text) || (!text.trimStart().startsWith('<') && FIELD_AND_SECTION.test(text));
}
