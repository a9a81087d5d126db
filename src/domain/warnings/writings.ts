import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { SelectorType } from '../../graph/graph-model';
import { parseUrl } from '../selectors/url';

/** A selector by its key, as the graph holds it. */
export interface ListedSelector {
  readonly type: SelectorType;
  readonly key: string;
}

/** The writings of one value that lists use: a hash without its algorithm, a page and its host, a number with and without its country. */
export function writingsOf(selector: ListedSelector): readonly string[] {
  const { type, key } = selector;
  if (type === 'MEDIA_HASH' || type === 'PAYMENT_ACCOUNT' || type === 'DEVICE') return [key, key.slice(key.indexOf('/') + 1)];
  if (type === 'HANDLE' || type === 'ACCOUNT') return [key, key.slice(key.indexOf('/') + 1)];
  if (type === 'URL') return [key, hostIn(selector)].filter((writing) => writing !== null);
  return type === 'PHONE' ? phoneWritings(key) : [key];
}

/** The host of a page or of a mailbox; null for a value that has none. */
export function hostIn({ type, key }: ListedSelector): string | null {
  if (type === 'EMAIL') return key.slice(key.lastIndexOf('@') + 1).toLowerCase();
  return type === 'URL' ? (parseUrl(key)?.hostname ?? null) : null;
}

/** `+447700900123`, `07700900123`, and the mixture of both, `+4407700900123`, that the published patterns are written for. */
function phoneWritings(key: string): readonly string[] {
  const number = parsePhoneNumberFromString(key);
  if (!number) return [key];
  const domestic = number.formatNational().replace(/\D/gu, '');
  return [...new Set([key, domestic, `+${number.countryCallingCode}${domestic}`])];
}
