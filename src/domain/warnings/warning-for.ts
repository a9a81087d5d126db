import type { WarningList } from './warning-list';
import { writingsOf, type ListedSelector } from './writings';

/** That a value stands on a list, and whether it says nothing for that. */
export interface Warning {
  /** The name of the list. */
  readonly list: string;
  /** False for a value kept for examples where such values count as ordinary ones: it is named, and counts. */
  readonly isMute: boolean;
}

/** Which of the lists has this value, one that mutes it before one that only names it; null where none has. */
export function warningFor(
  selector: ListedSelector,
  lists: readonly WarningList[],
  { areExamplesMute }: { readonly areExamplesMute: boolean },
): Warning | null {
  const speaking = lists.filter(({ types }) => types.has(selector.type));
  if (speaking.length === 0) return null;
  const value = writingsOf(selector);
  const having = speaking.filter(({ matches }) => matches(value)).map(({ name, isForExamples }) => ({ list: name, isMute: !isForExamples || areExamplesMute }));
  return having.find(({ isMute }) => isMute) ?? having[0] ?? null;
}
