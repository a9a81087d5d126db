import { getDomain } from 'tldts';

/**
 * The part of a host that somebody registered, `example.co.uk` of `www.example.co.uk`, private suffixes (`github.io`) counted; null
 * for a public suffix alone and for an IP address. Two pages of one registrant need not have one host.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
