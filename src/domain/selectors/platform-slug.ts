/** Services that go by several names, where the accounts are the same accounts. */
const SAME_PLATFORM: Readonly<Record<string, string>> = {
  twitter: 'x',
  'x-corp': 'x',
  'twitter-x': 'x',
  'skype-com': 'skype',
  'facebook-com': 'facebook',
  'instagram-com': 'instagram',
};

/** Stands for the platform where a file names none. */
export const UNKNOWN_PLATFORM = 'unknown-platform';

const MAX_SLUG_LENGTH = 64;

/** One slug for one platform however its name is written; null where nothing is left to name it by. */
export function platformSlug(name: string): string | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
  const slug = plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '')
    .replace(/\p{Cs}/gu, '');
  if (slug === '') return null;
  return Object.hasOwn(SAME_PLATFORM, slug) ? (SAME_PLATFORM[slug] ?? slug) : slug;
}
