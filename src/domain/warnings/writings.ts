import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { SelectorType } from '../../graph/graph-model';
import { parseUrl } from '../selectors/url';

/** A selector by its key, as the graph holds it. */
export interface ListedSelector {
  readonly type: SelectorType;
  readonly key: string;
}

/** A value as lists may write it: a hash without its algorithm, a page and its host, a number with and without its country. */
export interface Writings {
  readonly type: SelectorType;
  readonly texts: readonly string[];
  /** Of a page or of a mailbox. */
  readonly host: string | null;
}

export function writingsOf({ type, key }: ListedSelector): Writings {
  const host = hostIn(type, key);
  if (type === 'PHONE') return { type, texts: phoneWritings(key), host };
  const hasPrefix = key.includes('/') && ['MEDIA_HASH', 'PAYMENT_ACCOUNT', 'DEVICE', 'HANDLE', 'ACCOUNT'].includes(type);
  const others = [hasPrefix ? key.slice(key.indexOf('/') + 1) : null, type === 'URL' ? host : null];
  return { type, texts: [key, ...others.filter((text) => text !== null)], host };
}

function hostIn(type: SelectorType, key: string): string | null {
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
