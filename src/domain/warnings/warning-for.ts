import type { WarningList } from './warning-list';
import { writingsOf, type ListedSelector } from './writings';

/** Why this value says little about who used it, naming the list that has it; null where no list does. */
export function warningFor(selector: ListedSelector, lists: readonly WarningList[]): string | null {
  const speaking = lists.filter(({ types }) => types.has(selector.type));
  if (speaking.length === 0) return null;
  const value = writingsOf(selector);
  const list = speaking.find(({ matches }) => matches(value));
  return list ? `on the warning list "${list.name}"` : null;
}

/** Where demonstration cases are held, the lists of values kept for examples would take every link out of them. */
export function listsInForce(lists: readonly WarningList[], options: { readonly holdsExamples: boolean }): readonly WarningList[] {
  return lists.filter(({ isForExamples }) => !(isForExamples && options.holdsExamples));
}
