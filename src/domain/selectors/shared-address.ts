import ipaddr from 'ipaddr.js';

/** Of the reasons below, the one that leaves something to tell subscribers apart: the port. */
export const CARRIER_SHARED = 'shared by many subscribers of one carrier (RFC 6598)';

/**
 * Why an address of such a range cannot name one subscriber. Ranges kept for documentation are left out on purpose:
 * synthetic cases are written with them, and they must behave as ordinary addresses do.
 */
const SHARED_RANGES: Readonly<Record<string, string>> = {
  carrierGradeNat: CARRIER_SHARED,
  private: 'private: every local network may use it (RFC 1918)',
  uniqueLocal: 'private: every local network may use it (RFC 4193)',
  loopback: 'loopback: every machine has it',
  linkLocal: 'link-local: valid on one network segment only',
  unspecified: 'unspecified: no machine has it',
  multicast: 'multicast: names a group of receivers',
  broadcast: 'broadcast: names every machine of a network',
};

/** The reason, in words, why this address says nothing about who used it; null for an address that one subscriber may hold. Takes a key. */
export function sharedBecause(address: string): string | null {
  if (!ipaddr.isValid(address)) return null;
  return SHARED_RANGES[ipaddr.process(address).range()] ?? null;
}
