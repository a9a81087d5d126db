import { XmlText } from '../cybertip/xml-text';
import { delimiterOf } from './csv-rows';

const HEAD_LENGTH = 4_096;

/** Whether the first bytes of a file are those of a table: JSON items, or lines of which the first has cells. Asked after every other format. */
export function looksLikeTable(head: Uint8Array): boolean {
  const { text } = new XmlText().decode(head.subarray(0, HEAD_LENGTH));
  if (text.includes('\0')) return false;
  if (/^\s*(?:\[|\{\s*")/.test(text)) return true;
  const [line = ''] = text.split('\n', 1);
  return !text.trimStart().startsWith('<') && line.split(delimiterOf(text)).length > 1;
}
