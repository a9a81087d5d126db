import { looksOfRun, misspellingsOf, runsOf, wholeOf, wordsOfRun } from './written-words';

/** What an entity is called. */
export interface SearchTexts {
  /** Found by each of their words. */
  readonly names: readonly string[];
  /** Found only as a whole or by its beginning: the words of a hash or of an internet address say nothing. */
  readonly codes: readonly string[];
}

/** The tokens by which an entity is found; none holds a space. */
export interface SearchForms {
  readonly wholes: readonly string[];
  readonly words: readonly string[];
  readonly looks: readonly string[];
}

/** What is written into the index: misspellings follow from the words, and are kept there alone. */
export interface IndexedForms extends SearchForms {
  readonly misspellings: readonly string[];
}

/** So much of a name is found by its words: enough for any title, and a bound for what a hostile file calls a name. */
const MOST_WORDS = 60;

/** Every token by which what is called so is found. */
export function formsOf({ names, codes }: SearchTexts): IndexedForms {
  const runs = distinct(names.flatMap(runsOf)).slice(0, MOST_WORDS);
  const words = distinct(runs.flatMap(wordsOfRun));
  return {
    wholes: distinct([...names, ...codes].map(wholeOf)),
    words,
    looks: distinct(runs.flatMap(looksOfRun)),
    misspellings: distinct(words.flatMap(misspellingsOf)),
  };
}

function distinct(tokens: readonly string[]): string[] {
  return [...new Set(tokens)].filter((token) => token !== '');
}
