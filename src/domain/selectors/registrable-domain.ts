import { getDomain } from 'tldts';

/**
 * The part of a host that somebody registered, `example.co.uk` of `www.example.co.uk`, private suffixes (`github.io`) counted; null
 * for a public suffix alone, an IP address and what is no host. Two pages of one registrant need not have one host.
 */
export function registrableDomain(host: string): string | null {
  if (host.startsWith('.')) return null;
  return getDomain(host, { allowPrivateDomains: true });
}
