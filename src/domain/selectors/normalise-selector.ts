import { normaliseAccount } from './account';
import { normaliseDevice } from './device';
import { normaliseEmail } from './email';
import { normaliseHandle } from './handle';
import { normaliseIpAddress } from './ip-address';
import { NORMALISED_TYPES, type Normalisation, type NormalisedType, type WrittenSelector } from './normalised-selector';
import { normalisePhone } from './phone';
import { normaliseUrl } from './url';

const RULES: Readonly<Record<NormalisedType, (written: WrittenSelector) => Normalisation>> = {
  PHONE: normalisePhone,
  EMAIL: normaliseEmail,
  IP_ADDRESS: normaliseIpAddress,
  HANDLE: normaliseHandle,
  ACCOUNT: normaliseAccount,
  URL: normaliseUrl,
  DEVICE: normaliseDevice,
};

/** One identifier in any writing as the key that it is matched by. A key given again is itself. */
export function normaliseSelector(written: WrittenSelector): Normalisation {
  return RULES[written.type](written);
}

export function hasNormalForm(type: string): type is NormalisedType {
  return (NORMALISED_TYPES as readonly string[]).includes(type);
}
