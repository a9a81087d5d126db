import type { SelectorType } from '../../graph/graph-model';

/**
 * What it says that two investigations hold the same identifier, where nobody else holds it. An account or wallet is one
 * user's own; a handle may be taken by anyone after it was given up; an internet address passes from hand to hand.
 * Set by judgement: 10 is enough for a strong overlap by itself.
 */
export const KIND_WEIGHTS: Readonly<Record<SelectorType, number>> = {
  ACCOUNT: 10,
  WALLET: 10,
  PAYMENT_ACCOUNT: 10,
  PHONE: 9,
  EMAIL: 9,
  DEVICE: 8,
  HANDLE: 7,
  VEHICLE: 7,
  MEDIA_HASH: 5,
  ADDRESS: 4,
  URL: 3,
  IP_ADDRESS: 3,
};

/** The kinds in words. */
export const KIND_WORDS: Readonly<Record<SelectorType, string>> = {
  ACCOUNT: 'account',
  WALLET: 'wallet',
  PAYMENT_ACCOUNT: 'payment account',
  PHONE: 'telephone number',
  EMAIL: 'e-mail address',
  DEVICE: 'device',
  HANDLE: 'handle',
  VEHICLE: 'vehicle',
  MEDIA_HASH: 'file hash',
  ADDRESS: 'postal address',
  URL: 'web address',
  IP_ADDRESS: 'internet address',
};
