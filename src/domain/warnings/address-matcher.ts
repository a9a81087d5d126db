import ipaddr from 'ipaddr.js';
import type { Matching } from './matching';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Addresses and ranges of addresses, and the pages that are found at one. Ranges are kept by their length, so that asking costs one look-up for each length that
 * occurs, and not one for each of tens of thousands of entries.
 */
export function addressMatcher(entries: readonly string[]): Matching {
  const networks = new Map<string, Set<string>>();
  const unusable: string[] = [];
  for (const entry of entries) {
    const range = readRange(entry);
    if (!range) {
      unusable.push(`${entry}: is not an address or a range of addresses`);
      continue;
    }
    const [address, length] = range;
    const kind = `${address.kind()}/${length}`;
    networks.set(kind, (networks.get(kind) ?? new Set()).add(networkOf(address, length)));
  }
  const lengths = [...networks].map(([kind, members]) => ({ family: kind.slice(0, 4), length: Number(kind.slice(5)), members }));
  return { unusable, matches: ({ texts: [text = ''], host }) => isInside(host?.replace(/^\[|\]$/g, '') ?? text, lengths) };
}

interface Length {
  readonly family: string;
  readonly length: number;
  readonly members: ReadonlySet<string>;
}

function isInside(text: string, lengths: readonly Length[]): boolean {
  const address = readAddress(text);
  if (!address) return false;
  return lengths.some(({ family, length, members }) => family === address.kind() && members.has(networkOf(address, length)));
}

function readRange(entry: string): [Address, number] | null {
  const text = entry.trim();
  if (text.includes('/')) return ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : null;
  const address = readAddress(text);
  return address && [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Plain IPv4 has a short way, since lists hold tens of thousands of them. */
function readAddress(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return new ipaddr.IPv4(text.split('.').map(Number));
  return text.includes(':') && ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

/** The address with every bit behind the first `length` taken away, as digits. */
function networkOf(address: Address, length: number): string {
  const bytes = address.toByteArray().map((byte, index) => {
    const bits = Math.min(8, Math.max(0, length - index * 8));
    return byte & (0xff << (8 - bits));
  });
  return Buffer.from(bytes).toString('hex');
}
