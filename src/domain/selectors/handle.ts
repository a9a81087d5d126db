import { ok, refused } from '../../kernel/result';
import { splitPlatform, unknownPlatformNote } from './account';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { withoutInvisible } from './written-text';

/** Platforms that take `Anna` and `anna` for two users; everywhere else capital letters make no difference. */
const CASE_SENSITIVE: ReadonlySet<string> = new Set(['wickr', 'matrix', 'bitmessage', 'ricochet']);

/**
 * The key folds what the platform itself does not tell apart: compatibility forms, case, a leading @. Letters that merely look
 * alike are noted and not folded: two users whose names look the same are two users, and a look-alike is a matter for search.
 */
export function normaliseHandle(written: WrittenSelector): Normalisation {
  const split = splitPlatform(written);
  if (!split.ok) return split;
  const { platform, name } = split.value;
  const folded = foldHandle(name, CASE_SENSITIVE.has(platform));
  if (folded === '') return refused('has no letter or digit to be known by');
  const notes = [...unknownPlatformNote(platform)];
  if (withoutInvisible(name) !== name) notes.push('invisible characters were left out');
  if (mixesScripts(folded)) notes.push('mixes letters of scripts that look alike');
  return ok({ type: 'HANDLE', key: `${platform}/${folded}`, platform, notes });
}

/** Repeated until nothing changes, because folding one letter may bring up another that folds. */
export function foldHandle(name: string, caseSensitive: boolean): string {
  let before = '';
  let folded = name;
  for (let round = 0; round < 4 && folded !== before; round += 1) {
    before = folded;
    folded = withoutInvisible(folded.normalize('NFKC'))
      .trim()
      .replace(/^@+\s*/u, '');
    if (!caseSensitive) folded = folded.toLowerCase();
  }
  return folded;
}

function mixesScripts(text: string): boolean {
  return [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(text)).length > 1;
}
