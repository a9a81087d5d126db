import type { SearchForms } from './search-forms';
import type { SoughtRun, SoughtText, SoughtWord } from './sought-text';
import { misspellingsOf } from './written-words';

/**
 * How well a text is met, the best first: it is the whole of a name or identifier; all its words stand there, in any order; they stand
 * there or begin a longer word, or the text begins an identifier; what stands there looks like it; one letter of a word differs.
 */
export const MATCHES = ['WHOLE', 'WORDS', 'BEGINNINGS', 'LOOK_ALIKES', 'MISSPELLINGS'] as const;
export type Match = (typeof MATCHES)[number];

/** A match as a number, 0 for the best, so that the worst of several words is the largest. */
export function rankOf(match: Match): number {
  return MATCHES.indexOf(match);
}

const NONE = Infinity;

/** How well an entity meets the text, from what it is called alone; null where it does not. */
export function matchOf(sought: SoughtText, forms: SearchForms): Match | null {
  if (sought.wholes.some((whole) => forms.wholes.includes(whole))) return 'WHOLE';
  const { beginning, runs } = sought;
  const begins = beginning !== null && forms.wholes.some((whole) => whole.startsWith(beginning)) ? rankOf('BEGINNINGS') : NONE;
  const met = runs.length === 0 ? NONE : Math.max(...runs.map((run) => rankOfRun(run, forms)));
  return MATCHES[Math.min(begins, met)] ?? null;
}

function rankOfRun({ words, looks }: SoughtRun, forms: SearchForms): number {
  const look = looks.some((form) => forms.looks.includes(form)) ? rankOf('LOOK_ALIKES') : NONE;
  return Math.min(look, Math.max(...words.map((word) => rankOfWord(word, forms))));
}

function rankOfWord({ word, isBeginning, misspellings }: SoughtWord, { words }: SearchForms): number {
  if (words.includes(word)) return rankOf('WORDS');
  if (isBeginning && words.some((longer) => longer.startsWith(word))) return rankOf('BEGINNINGS');
  const near = new Set(misspellings);
  return near.size > 0 && words.some((other) => misspellingsOf(other).some((form) => near.has(form))) ? rankOf('MISSPELLINGS') : NONE;
}
