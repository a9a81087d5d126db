import { RE2JS } from 're2js';
import { toAscii } from '../selectors/mail-domain';
import type { Matcher, Matching } from './matching';
import type { Writings } from './writings';

/** The value itself, in any of its writings. */
export function textMatcher(entries: readonly string[]): Matching {
  const listed = new Set(entries.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== ''));
  return { unusable: [], matches: ({ texts }) => texts.some((text) => listed.has(text.toLowerCase())) };
}

/** A host, and every host under it. */
export function hostMatcher(entries: readonly string[]): Matching {
  const listed = new Set<string>();
  const unusable: string[] = [];
  for (const entry of entries) {
    const host = asHost(entry);
    if (host === null) unusable.push(`${entry}: is not a host`);
    else listed.add(host);
  }
  return { unusable, matches: ({ host }) => parentsOf(host).some((parent) => listed.has(parent)) };
}

function asHost(entry: string): string | null {
  const host = entry
    .trim()
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/[/?#].*$/u, '')
    .replace(/^\.+|\.+$/gu, '')
    .toLowerCase();
  if (/^[a-z0-9._-]+$/.test(host)) return host;
  return host === '' ? null : toAscii(host);
}

/** `www.example.org`, `example.org`, `org`. */
function parentsOf(host: string | null): string[] {
  if (host === null) return [];
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

const INDEX_LENGTH = 4;

/** A value that holds the entry anywhere. Entries are found by their beginning, so that thousands of them cost no more than the value's length. */
export function substringMatcher(entries: readonly string[]): Matching {
  const plain = entries.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== '');
  const short = plain.filter((entry) => entry.length < INDEX_LENGTH);
  const byBeginning = new Map<string, string[]>();
  for (const entry of plain.filter(({ length }) => length >= INDEX_LENGTH)) {
    const beginning = entry.slice(0, INDEX_LENGTH);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), entry]);
  }
  const startsAt = (text: string, at: number) => (byBeginning.get(text.slice(at, at + INDEX_LENGTH)) ?? []).some((entry) => text.startsWith(entry, at));
  const isHeldBy = (text: string) => short.some((entry) => text.includes(entry)) || Array.from({ length: text.length }).some((_, at) => startsAt(text, at));
  return { unusable: [], matches: ({ texts }) => texts.some((text) => isHeldBy(text.toLowerCase())) };
}

const LONGEST_PATTERN = 1_000;
const WRITTEN_PATTERN = /^\/([^]*)\/([a-z]*)$/;

/**
 * Patterns, in an engine whose time grows with the length of the text only: a list comes from outside, and must not be able to
 * stop the system. A telephone number must be the pattern as a whole, because the published patterns are not anchored and their
 * digits occur inside other people's numbers.
 */
export function patternMatcher(entries: readonly string[]): Matching {
  const unusable: string[] = [];
  const patterns: RE2JS[] = [];
  for (const entry of entries) {
    const pattern = readPattern(entry);
    if (pattern) patterns.push(pattern);
    else unusable.push(`${entry.slice(0, 80)}: is not a pattern that can be matched in bounded time`);
  }
  const fits = (pattern: RE2JS, { type }: Writings, text: string) => (type === 'PHONE' ? pattern.matches(text) : pattern.matcher(text).find());
  const matches: Matcher = (value) => value.texts.some((text) => patterns.some((pattern) => fits(pattern, value, text)));
  return { unusable, matches };
}

function readPattern(entry: string): RE2JS | null {
  if (entry.length > LONGEST_PATTERN) return null;
  const [, source = entry, flags = ''] = WRITTEN_PATTERN.exec(entry) ?? [];
  try {
    return RE2JS.compile(source, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    return null;
  }
}
