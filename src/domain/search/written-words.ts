import anyAscii from 'any-ascii';
import { lookAlikeForms } from '../selectors/look-alike';
import { withoutInvisible } from '../selectors/written-text';

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const NO_PART_OF_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/** O'Brien is one word, however the apostrophe was typed. */
const APOSTROPHE = /['’ʼ`´]/gu;
const ASCII = /^[\x20-\x7e]*$/;
const BETWEEN_LETTERS_AND_DIGITS = /(?<=\d)(?=\D)|(?<=\D)(?=\d)/u;
const LETTERS = /^[a-z]+$/;
/** A run that changes between letters and digits oftener is a code and no words: a hash, a wallet. */
const MOST_PARTS = 3;
/** Lucene cuts what is longer in two; whatever is longer is known by its beginning, on both sides alike. */
const LONGEST_TOKEN = 250;
/** What is left of a letter beyond the first plane where it is cut in two. */
const HALF_OF_A_PAIR = /[\ud800-\udbff]$/;
const [SHORTEST_MISSPELT, LONGEST_MISSPELT] = [4, 20];

/** The unbroken runs of letters and digits in a text, in the compatibility form (NFKC), invisible characters left out. */
export function runsOf(text: string): string[] {
  return withoutInvisible(text.normalize('NFKC')).replace(APOSTROPHE, '').match(RUN) ?? [];
}

/** In small letters, without accents, any script spelt in the letters a to z: what one transliteration writes is one word to us. */
function spelt(run: string): string {
  const ascii = ASCII.test(run) ? run : anyAscii(run).replace(/[^A-Za-z0-9]+/g, '');
  return (ascii === '' ? run : ascii).toLowerCase();
}

/** The words of a run: `harlow77` is harlow and 77, so that either is found. */
export function wordsOfRun(run: string): string[] {
  const word = spelt(run);
  const parts = word.split(BETWEEN_LETTERS_AND_DIGITS);
  return (parts.length > MOST_PARTS ? [word] : parts).map(cut);
}

/** The text as one token: equal for two writings that differ in case, accents, script or punctuation. Empty where it has no letter or digit. */
export function wholeOf(text: string): string {
  return cut(runsOf(text).map(spelt).join('.'));
}

/** What a run looks like (UTS 39): equal for two that are hard to tell apart, whatever their letters. */
export function looksOfRun(run: string): string[] {
  const looks = lookAlikeForms(run).map((form) => cut(form.toLowerCase().replace(NO_PART_OF_A_WORD, '')));
  return [...new Set(looks)].filter((look) => look !== '');
}

/**
 * A word and all that is left of it when one letter is left out. Two words that share one of these differ by one letter too few, too
 * many, other or in another place. Digits mean what they say: one digit more is another number, so words with digits have none.
 */
export function misspellingsOf(word: string): string[] {
  if (!LETTERS.test(word) || word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return [];
  const shorter = Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shorter])];
}

function cut(token: string): string {
  return token.length > LONGEST_TOKEN ? token.slice(0, LONGEST_TOKEN).replace(HALF_OF_A_PAIR, '') : token;
}
