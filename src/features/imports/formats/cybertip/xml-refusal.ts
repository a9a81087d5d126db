export const SECOND_ROOT = 'A second root element begins here; a file holds one report.';

/** What the XML parser finds wrong, as a sentence of ours: its own words may repeat what the file says of people. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/must contain a root element/, 'The file is empty: it has no XML element.'],
  [/only one root/, SECOND_ROOT],
  [/text data outside of root/, 'Text outside the root element begins here.'],
  [/unclosed tag|unexpected end|incomplete/, 'The file ends before the XML does; it is probably cut off.'],
  [/unexpected close tag|unmatched closing tag|weird empty close/, 'A closing tag does not match the element that is open here.'],
  [/undefined entity|entity/, 'An entity that XML does not know stands here; only the five entities of XML and character references are accepted.'],
  [/attribute|unquoted|whitespace required|must be quoted|value required/, 'An attribute is malformed here.'],
  [/disallowed character/, 'A character stands here that XML does not allow, a NUL or another control character for one.'],
  [/XML declaration|version number|encoding value|standalone|disallowed anywhere/, 'The XML declaration is malformed or not at the start of the file.'],
  [/doctype/i, 'A document type declaration (DOCTYPE) stands here; files with one are refused, because it can define entities.'],
  [/comment/, 'A comment is malformed here.'],
  [/processing instruction/, 'A processing instruction is malformed or misplaced here.'],
];

/** One clear sentence for a message of the parser. */
export function xmlRefusal(message: string): string {
  return SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? 'The file is not well-formed XML here.';
}
