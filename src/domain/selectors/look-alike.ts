import unhomoglyph from 'unhomoglyph';
import { foldHandle } from './handle';
import { withoutInvisible } from './written-text';

/**
 * The skeleton of a text (UTS 39): characters that look alike become one. Composed and taken-apart letters are both looked up,
 * since the data hold both.
 */
export function skeleton(text: string): string {
  const composed = withoutInvisible(text).normalize('NFC');
  return unhomoglyph(unhomoglyph(composed).normalize('NFD')).normalize('NFD');
}

/**
 * What a name is looked up by when look-alikes are wanted, as it stands and in small letters: capital I is like l only before its
 * case is folded. A shared form is a weak match that must be named as one; it is never the key.
 */
export function lookAlikeForms(name: string): readonly string[] {
  const forms = [name, foldHandle(name, false)].map((writing) => skeleton(skeleton(writing).toLowerCase()));
  return [...new Set(forms)];
}

export function looksAlike(left: string, right: string): boolean {
  const forms = new Set(lookAlikeForms(left));
  return lookAlikeForms(right).some((form) => forms.has(form));
}
