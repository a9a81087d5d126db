import { domainNames, emailAddresses, phoneNumbers, publicSuffixes, urls } from './address-sets';
import type { InputSet } from './input-set';
import { lookAlikes, perceptualHashes, warningLists } from './other-sets';
import { freeText } from './text-sets';
import { mislabelledTags, sanctionedAddresses, walletVectors } from './wallet-sets';

/** The sets of samples that normalisation is held to, in the order in which they are printed. */
export const INPUT_SETS: readonly InputSet[] = [
  phoneNumbers,
  urls,
  publicSuffixes,
  walletVectors,
  mislabelledTags,
  sanctionedAddresses,
  emailAddresses,
  domainNames,
  lookAlikes,
  freeText,
  perceptualHashes,
  warningLists,
];
