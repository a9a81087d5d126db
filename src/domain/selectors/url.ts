import { ok, refused } from '../../kernel/result';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { fitText } from './written-text';

/** A data URI carries content, imagery for one, and never an address. */
const REFUSED_SCHEMES: ReadonlySet<string> = new Set(['data:', 'javascript:', 'vbscript:', 'blob:']);
const BARE_HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]|$)/u;

/**
 * As the WHATWG URL standard writes it: host in ASCII, default port dropped, path resolved. The fragment stays, because some
 * file-sharing services name the shared file in nothing else; an empty one goes.
 */
export function normaliseUrl({ raw }: WrittenSelector): Normalisation {
  const text = fitText(raw);
  if (!text.ok) return text;
  const bare = BARE_HOST.test(text.value);
  const written = bare ? `https://${text.value}` : text.value;
  const url = parseUrl(written);
  if (url === null) return refused('is not a URL');
  if (REFUSED_SCHEMES.has(url.protocol)) return refused('carries content instead of an address');
  if (url.hash === '') url.hash = '';
  const notes = bare ? ['read as https: no scheme was written'] : [];
  if (url.username !== '') notes.push('carries a user name');
  return ok({ type: 'URL', key: url.href, platform: null, notes });
}

/** By the WHATWG URL standard; null for what is no URL, or is one only beside a page that it stands on. */
export function parseUrl(text: string, page?: string): URL | null {
  return URL.canParse(text, page) ? new URL(text, page) : null;
}
