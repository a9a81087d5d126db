import type { WarningList } from './warning-list';
import type { ListedSelector } from './writings';

/** Why this value says little about who used it, naming the list that has it; null where no list does. */
export function warningFor(selector: ListedSelector, lists: readonly WarningList[]): string | null {
  const list = lists.find(({ types, matches }) => types.has(selector.type) && matches(selector));
  return list ? `on the warning list "${list.name}"` : null;
}

/** Where demonstration cases are held, the lists of values kept for examples would take every link out of them. */
export function listsInForce(lists: readonly WarningList[], options: { readonly holdsExamples: boolean }): readonly WarningList[] {
  return lists.filter(({ isForExamples }) => !(isForExamples && options.holdsExamples));
}
