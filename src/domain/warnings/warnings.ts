import { remembering } from '../../kernel/remembering';
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
  const find = (selector: ListedSelector) => warningFor(selector, lists, { areExamplesMute });
  return { of: remembering(find, { textOf: ({ type, key }) => `${type} ${key}`, most: MOST_REMEMBERED }) };
}
