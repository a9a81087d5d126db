/** A text that may not be committed, and why; `where` and `except` are tested against the path of the file. */
interface ForbiddenWord {
  readonly pattern: RegExp;
  readonly why: string;
  readonly where?: RegExp;
  readonly except?: RegExp;
}

export const FORBIDDEN_WORDS: readonly ForbiddenWord[] = [
  {
    pattern: /\b(?:registry\.(?:npmjs|yarnpkg)\.\w+|npm\.pkg\.\w+|repo1?\.maven\.\w+|repo\.maven\.apache\.\w+|pypi\.\w+|[\w-]+\.jfrog\.io|artifactory\.)/i,
    why: 'names the host of a package registry: where packages come from is a setting of the machine, not of the project',
  },
  {
    pattern: /(?<![\w.:/@}-])\/(?:work|tmp|home|root|Users)\/[\w.-]/,
    why: "names a place on one machine: take the system's temporary folder, or a path inside the checkout",
  },
  { pattern: /\.\.\/shared\b/, except: /^\.ci\//, why: 'names a place outside the checkout, which nobody else has' },
  {
    pattern: /"resolved": *"/,
    where: /(?:^|\/)package-lock\.json$/,
    why: 'holds a download address: install with the .npmrc of the project and commit the lock file that it writes',
  },
  {
    pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/,
    where: /^(?:src|bin|cypher|schema|tests|bench|web)\//,
    why: 'leaves a note instead of the work: do it, or file it as an issue',
  },
  {
    pattern: /\b(?:not (?:yet )?implemented|stub(?:s|bed)?)\b/i,
    where: /^(?:src|bin|cypher|schema|web)\//,
    except: /^src\/dev\/check\//,
    why: 'stands in for the real thing: what is published works',
  },
];

/** Where a text says something that it may not, as `file:line: reason`. */
export function findForbiddenWords(file: string, text: string): string[] {
  const rules = FORBIDDEN_WORDS.filter(({ where, except }) => (where?.test(file) ?? true) && !(except?.test(file) ?? false));
  if (!rules.some(({ pattern }) => pattern.test(text))) return [];
  return text.split('\n').flatMap((line, index) => rules.filter(({ pattern }) => pattern.test(line)).map(({ why }) => `${file}:${index + 1}: ${why}`));
}
