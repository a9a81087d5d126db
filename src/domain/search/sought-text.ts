import { recogniseSelector } from '../selectors/recognise-selector';
import { looksOfRun, misspellingsOf, runsOf, wholeOf, wordsOfRun } from './written-words';

/** One word of what was typed. */
export interface SoughtWord {
  readonly word: string;
  /** It may be the beginning of a longer one. */
  readonly isBeginning: boolean;
  readonly misspellings: readonly string[];
}

/** What was typed without a break: its words must all be found, or else what it looks like. */
export interface SoughtRun {
  readonly words: readonly SoughtWord[];
  readonly looks: readonly string[];
}

/** A typed text as it is looked for. */
export interface SoughtText {
  /** The text itself, and the keys of the identifiers that it may be. */
  readonly wholes: readonly string[];
  /** The text as the beginning of a longer one. */
  readonly beginning: string | null;
  /** All of them must be found; none where there are too many: then the text is looked for as a whole. */
  readonly runs: readonly SoughtRun[];
}

export const LONGEST_SOUGHT = 500;
/** As many words as an index query has room for. */
export const MOST_SOUGHT_WORDS = 16;
const SHORTEST_BEGINNING = 3;

/** Reads what was typed; null where it holds no letter or digit. An identifier may be written in any way that is understood elsewhere. */
export function readSought(text: string): SoughtText | null {
  const whole = wholeOf(text);
  if (whole === '') return null;
  const readings = recogniseSelector(text);
  const keys = readings.ok ? readings.value.map(({ key }) => wholeOf(key)) : [];
  const runs = [...new Set(runsOf(text))].map(soughtRun);
  const words = runs.reduce((sum, run) => sum + run.words.length, 0);
  return {
    wholes: [...new Set([whole, ...keys])].filter((each) => each !== ''),
    beginning: whole.length >= SHORTEST_BEGINNING ? whole : null,
    runs: words > MOST_SOUGHT_WORDS ? [] : runs,
  };
}

function soughtRun(run: string): SoughtRun {
  const words = wordsOfRun(run).map((word) => ({ word, isBeginning: word.length >= SHORTEST_BEGINNING, misspellings: misspellingsOf(word) }));
  return { words, looks: looksOfRun(run) };
}
