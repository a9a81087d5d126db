import { rankOf, type Match } from '../../domain/search/match-of';
import type { SoughtRun, SoughtText, SoughtWord } from '../../domain/search/sought-text';

/** What is asked of the index: a text, how well it must be met at least, and among which places; all of them where none is named. */
export interface IndexQuestion {
  readonly sought: SoughtText;
  readonly atLeast: Match;
  readonly places: readonly string[];
}

/** What entries of reference data name as their scope; scopes are numbered from 1. */
export const EVERYBODY = 0;

export function scopeWordOf(scope: number): string {
  return `s${scope}`;
}

/** Lucene counts every word of a query, and refuses more than 1024. */
const SCOPES_IN_QUERY = 500;

/** The question as queries, each for so many scopes as there is room for. */
export function indexQueries(question: IndexQuestion, scopes: readonly number[]): string[] {
  const queries: string[] = [];
  for (let from = 0; from < scopes.length; from += SCOPES_IN_QUERY) queries.push(indexQuery(question, scopes.slice(from, from + SCOPES_IN_QUERY)));
  return queries;
}

/**
 * The question in Lucene's syntax, for entries of these scopes. It is put together from tokens that hold letters, marks, digits and dots alone, so
 * that nothing that was typed is ever syntax; and from words and beginnings alone: what is fuzzy is a set of words, for Lucene's own fuzzy search
 * keeps the 50 nearest words of all, hidden ones among them.
 */
export function indexQuery({ sought, atLeast, places }: IndexQuestion, scopes: readonly number[]): string {
  const rank = rankOf(atLeast);
  const { wholes, beginning, runs } = sought;
  const ways = [
    `wholes:(${wholes.join(' ')})`,
    ...(beginning !== null && rank >= rankOf('BEGINNINGS') ? [`wholes:${beginning}*`] : []),
    ...(runs.length > 0 && rank >= rankOf('WORDS') ? [all(runs.map((run) => anyOfRun(run, rank)))] : []),
  ];
  const inPlaces = places.length === 0 ? '' : ` +places:(${places.join(' ')})`;
  return `+scopeWord:(${scopes.map(scopeWordOf).join(' ')})${inPlaces} +${any(ways)}`;
}

function anyOfRun({ words, looks }: SoughtRun, rank: number): string {
  const byWords = all(words.map((word) => anyOfWord(word, rank)));
  return looks.length > 0 && rank >= rankOf('LOOK_ALIKES') ? any([byWords, `looks:(${looks.join(' ')})`]) : byWords;
}

function anyOfWord({ word, isBeginning, misspellings }: SoughtWord, rank: number): string {
  return any([
    `words:${word}`,
    ...(isBeginning && rank >= rankOf('BEGINNINGS') ? [`words:${word}*`] : []),
    ...(misspellings.length > 0 && rank >= rankOf('MISSPELLINGS') ? [`misspellings:(${misspellings.join(' ')})`] : []),
  ]);
}

function any(clauses: readonly string[]): string {
  return `(${clauses.join(' ')})`;
}

function all(clauses: readonly string[]): string {
  return any(clauses.map((clause) => `+${clause}`));
}
