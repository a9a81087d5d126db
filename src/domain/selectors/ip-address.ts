import ipaddr from 'ipaddr.js';
import { ok, refused, type Result } from '../../kernel/result';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { sharedBecause } from './shared-address';
import { fitText, withoutInvisible } from './written-text';

const BRACKETED = /^\[([^\]]+)\](?::(\d{1,5}))?$/;
const V4_WITH_PORT = /^([\d.]+):(\d{1,5})$/;

/** IPv4 in four decimal parts, IPv6 as RFC 5952 writes it; an IPv4 address inside IPv6 is the IPv4 address. */
export function normaliseIpAddress(written: WrittenSelector): Normalisation {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const { address, port } = splitPort(withoutInvisible(text.value));
  const key = canonicalAddress(address);
  if (!key.ok) return key;
  const notes = [sharedBecause(key.value), port ? `port ${port} was written with the address` : null];
  if (address.includes('%')) notes.push('the network interface written with it was left out');
  return ok({ type: 'IP_ADDRESS', key: key.value, platform: null, notes: notes.filter((note) => note !== null) });
}

function splitPort(text: string): { address: string; port: string | undefined } {
  const match = BRACKETED.exec(text) ?? V4_WITH_PORT.exec(text);
  return { address: match?.[1] ?? text, port: match?.[2] };
}

/** A leading zero is octal to some readers and decimal to others, so it is refused rather than guessed. */
function canonicalAddress(text: string): Result<string, string> {
  if (text.includes('/')) return refused('is a range of addresses, not an address');
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ok(text);
  if (/^[\d.]+$/.test(text)) return refused('is not four numbers from 0 to 255 without leading zeros');
  if (!text.includes(':') || !ipaddr.IPv6.isValid(text)) return refused('is not an IP address');
  const address = ipaddr.IPv6.parse(text.replace(/%.*$/, ''));
  return ok(address.isIPv4MappedAddress() ? address.toIPv4Address().toString() : address.toRFC5952String());
}
