import { parse } from 'yaml';
import { findMentions, findReply, findUrls } from '../../src/domain/selectors/find-in-text';
import { figureOf, type InputSet } from './input-set';

interface TextSample {
  readonly text: string;
  readonly expected: unknown;
}

interface Sample {
  readonly text: string;
  readonly expected: string;
  readonly given: string;
}

const RULES: Readonly<Record<string, (text: string) => unknown>> = { mentions: findMentions, replies: findReply, urls: findUrls };

export const freeText: InputSet = {
  name: 'twitter-text',
  file: 'twitter-text/extract.yml',
  measure: (read) => {
    const groups = (parse(read('twitter-text/extract.yml')) as { readonly tests: Record<string, readonly TextSample[]> }).tests;
    const samples = Object.entries(RULES).flatMap(([group, rule]) => (groups[group] ?? []).map((sample) => answered(sample, rule)));
    const figure = figureOf(
      samples,
      ({ expected, given }) => (given === expected ? null : `${given}, expected ${expected}`),
      ({ text }) => JSON.stringify(text),
    );
    return { ...figure, remark: 'mentions, replies and URLs; hashtags are no identifiers here and are not looked for' };
  },
};

function answered({ text, expected }: TextSample, rule: (text: string) => unknown): Sample {
  return { text, expected: JSON.stringify(expected ?? null), given: JSON.stringify(rule(text)) };
}
