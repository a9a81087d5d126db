import { warningFor, type Warning } from './warning-for';
import type { WarningList } from './warning-list';
import type { ListedSelector } from './writings';

/** Each remembered answer is a few words; more than this are asked anew. */
const MOST_REMEMBERED = 50_000;

/** The lists that are in force for as long as the process lasts. */
export interface Warnings {
  of(selector: ListedSelector): Warning | null;
}

/** Answers are remembered: lists do not change while they are in force, and patterns are dear beside the weighing of a pair. */
export function warningsOf(lists: readonly WarningList[], { areExamplesMute }: { readonly areExamplesMute: boolean }): Warnings {
  let remembered = new Map<string, Warning | null>();
  return {
    of: (selector) => {
      const asked = `${selector.type} ${selector.key}`;
      const known = remembered.get(asked);
      if (known !== undefined) return known;
      const warning = warningFor(selector, lists, { areExamplesMute });
      if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
      remembered.set(asked, warning);
      return warning;
    },
  };
}
