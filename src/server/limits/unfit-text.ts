import { BREAK, Kind, visit, type DocumentNode } from 'graphql';

/** Tab and line ends, which free text may hold, are no such thing. In a `u` pattern a surrogate matches only where its other half is missing. */
const UNFIT = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;

/**
 * Whether a text holds what no name, number or sentence holds: a control character, or half of a surrogate pair. The first would be
 * stored unseen; the second would be stored as another text, so that two names become equal.
 */
export function isUnfit(text: string): boolean {
  return UNFIT.test(text);
}

/** Judged once for a document: a cached one comes as the same object again. */
const judged = new WeakMap<DocumentNode, boolean>();

/** Whether a text written out in the operation is unfit: an escape gets past whoever looks at the body alone. */
export function hasUnfitText(document: DocumentNode): boolean {
  const known = judged.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      found = isUnfit(value);
      return found ? BREAK : undefined;
    },
  });
  judged.set(document, found);
  return found;
}
