import ipaddr from 'ipaddr.js';
import { toASCII } from 'tr46';
import { ok, refused, type Result } from '../../kernel/result';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LONGEST_DOMAIN = 253;
/** Any of the four full stops that IDNA takes for one. */
const ROOT_DOT = /[.\u3002\uff0e\uff61]$/u;
const ASCII_RULES = { checkHyphens: true, checkBidi: true, checkJoiners: true, useSTD3ASCIIRules: true, verifyDNSLength: true };

/** A domain, or an address in brackets, as one key: lower case, letters beyond ASCII as IDNA writes them (UTS 46). */
export function mailDomain(written: string): Result<string, string> {
  if (written === '') return refused('has no domain');
  if (written.startsWith('[')) return addressLiteral(written);
  const ascii = toAscii(written);
  if (ascii === null) return refused('has a domain that cannot be written in ASCII');
  if (ascii.length > LONGEST_DOMAIN) return refused(`has a domain of more than ${LONGEST_DOMAIN} characters`);
  return ascii.split('.').every((label) => LABEL.test(label)) ? ok(ascii) : refused('has a domain that is none');
}

/** By the rules that a registry holds names to (UTS 46, STD 3), so that what no registry would give is refused; the dot of the root is left out. */
export function toAscii(domain: string): string | null {
  const name = toASCII(domain.replace(ROOT_DOT, ''), ASCII_RULES);
  return name === null || name === '' ? null : name;
}

function addressLiteral(written: string): Result<string, string> {
  const inside = /^\[(?:IPv6:)?([^[\]]+)\]$/iu.exec(written)?.[1];
  if (inside === undefined) return refused('has an address in brackets that is not closed');
  if (ipaddr.IPv4.isValidFourPartDecimal(inside)) return ok(`[${inside}]`);
  if (inside.includes(':') && !inside.includes('%') && ipaddr.IPv6.isValid(inside)) return ok(`[IPv6:${ipaddr.IPv6.parse(inside).toRFC5952String()}]`);
  return refused('has something other than an IP address in brackets');
}
