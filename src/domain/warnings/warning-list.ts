import type { SelectorType } from '../../graph/graph-model';
import { ok, refused, type Result } from '../../kernel/result';
import { addressMatcher } from './address-matcher';
import type { Matcher, Matching } from './matching';
import { hostMatcher, patternMatcher, substringMatcher, textMatcher } from './text-matchers';

/** A list of values that many unrelated records share: one of them alone links nobody. */
export interface WarningList {
  readonly name: string;
  readonly description: string;
  /** The kinds of identifier that the list speaks of. */
  readonly types: ReadonlySet<SelectorType>;
  /** True for values kept for examples: nobody is ever given one, so that whatever holds them was written as an example itself. */
  readonly isForExamples: boolean;
  readonly entries: number;
  /** Entries that could not be used, with the reason. */
  readonly unusable: readonly string[];
  readonly matches: Matcher;
}

const MATCHERS: Readonly<Record<string, (entries: readonly string[]) => Matching>> = {
  cidr: addressMatcher,
  string: textMatcher,
  hostname: hostMatcher,
  substring: substringMatcher,
  regex: patternMatcher,
};

/** MISP's words for kinds of values, by their beginning or a part of them. */
const ATTRIBUTES: readonly { readonly word: RegExp; readonly type: SelectorType }[] = [
  { word: /^ip-|\|ip$/, type: 'IP_ADDRESS' },
  { word: /^(?:domain|hostname|url|uri|link)/, type: 'URL' },
  { word: /^(?:email|target-email|whois-registrant-email|dns-soa-email)/, type: 'EMAIL' },
  { word: /phone/, type: 'PHONE' },
  { word: /(?:^|\|)(?:md5|sha\d+|pdq)/, type: 'MEDIA_HASH' },
  { word: /^(?:btc|xmr|dash)$/, type: 'WALLET' },
  { word: /^(?:iban|bank-account-nr)/, type: 'PAYMENT_ACCOUNT' },
  { word: /^(?:github-username|twitter-id|jabber-id)/, type: 'HANDLE' },
];
const LONGEST_NAME = 200;

/** A list as MISP publishes them, from the JSON value of its file; refused where it cannot be one. */
export function parseWarningList(value: unknown): Result<WarningList, string> {
  if (typeof value !== 'object' || value === null) return refused('is not a JSON object');
  const { name, description, type, list, matching_attributes: attributes, for_examples: forExamples } = value as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '') return refused('has no name');
  const matching = typeof type === 'string' && Object.hasOwn(MATCHERS, type) ? MATCHERS[type] : undefined;
  if (!matching) return refused(`has a type that is none of ${Object.keys(MATCHERS).join(', ')}`);
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'string')) return refused('has no list of texts');
  const text = typeof description === 'string' ? description : '';
  return ok({
    name: name.slice(0, LONGEST_NAME),
    description: text,
    types: typesOf(attributes),
    isForExamples: forExamples === true,
    entries: list.length,
    ...matching(list),
  });
}

/** None where attributes are named and none is of a kind known here: such a list is sound, and speaks of nothing. Every kind where none is named. */
function typesOf(attributes: unknown): ReadonlySet<SelectorType> {
  const all = new Set(ATTRIBUTES.map(({ type }) => type));
  if (!Array.isArray(attributes) || attributes.length === 0) return all;
  const named = ATTRIBUTES.filter(({ word }) => attributes.some((attribute) => typeof attribute === 'string' && word.test(attribute)));
  return new Set(named.map(({ type }) => type));
}
