import ipaddr from 'ipaddr.js';
import type { Matching } from './matching';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Addresses and ranges of addresses. Ranges are kept by their length, so that asking costs one look-up for each length that
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
  return { unusable, matches: ({ key }) => isInside(key, lengths) };
}

interface Length {
  readonly family: string;
  readonly length: number;
  readonly members: ReadonlySet<string>;
}

function isInside(key: string, lengths: readonly Length[]): boolean {
  if (!ipaddr.isValid(key)) return false;
  const address = ipaddr.process(key);
  return lengths.some(({ family, length, members }) => family === address.kind() && members.has(networkOf(address, length)));
}

function readRange(entry: string): [Address, number] | null {
  const text = entry.trim();
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** The address with every bit behind the first `length` taken away, as digits. */
function networkOf(address: Address, length: number): string {
  const bytes = address.toByteArray().map((byte, index) => {
    const bits = Math.min(8, Math.max(0, length - index * 8));
    return byte & (0xff << (8 - bits));
  });
  return Buffer.from(bytes).toString('hex');
}
