/** Controls could steer the terminal; characters without a shape, and those that turn the direction, make one value look like another. */
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** A text of a file as it may be printed: what cannot be seen is written out. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
