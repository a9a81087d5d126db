import ipaddr from 'ipaddr.js';
import { ok, refused, type Result } from '../../kernel/result';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LONGEST_DOMAIN = 253;

/** A domain, or an address in brackets, as one key: lower case, letters beyond ASCII as IDNA writes them (UTS 46). */
export function mailDomain(written: string): Result<string, string> {
  if (written === '') return refused('has no domain');
  if (written.startsWith('[')) return addressLiteral(written);
  const ascii = toAscii(written.replace(/\.$/, ''));
  if (ascii === null) return refused('has a domain that cannot be written in ASCII');
  if (ascii.length > LONGEST_DOMAIN) return refused(`has a domain of more than ${LONGEST_DOMAIN} characters`);
  return ascii.split('.').every((label) => LABEL.test(label)) ? ok(ascii) : refused('has a domain that is none');
}

/** Asked under another domain, because the URL parser would read a last label of digits as an IPv4 address. */
function toAscii(domain: string): string | null {
  if (/^[\x21-\x7e]+$/.test(domain)) return domain.toLowerCase();
  if (/[\s/\\?#@:%[\]<>^|]/u.test(domain)) return null;
  const url = `http://${domain}.example`;
  const host = URL.canParse(url) ? new URL(url).hostname : undefined;
  return host?.endsWith('.example') ? host.slice(0, -'.example'.length) : null;
}

function addressLiteral(written: string): Result<string, string> {
  const inside = /^\[(?:IPv6:)?([^[\]]+)\]$/iu.exec(written)?.[1];
  if (inside === undefined) return refused('has an address in brackets that is not closed');
  if (ipaddr.IPv4.isValidFourPartDecimal(inside)) return ok(`[${inside}]`);
  if (inside.includes(':') && !inside.includes('%') && ipaddr.IPv6.isValid(inside)) return ok(`[IPv6:${ipaddr.IPv6.parse(inside).toRFC5952String()}]`);
  return refused('has something other than an IP address in brackets');
}
