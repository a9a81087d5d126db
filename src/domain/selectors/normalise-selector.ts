import { ok } from '../../kernel/result';
import { normaliseAccount } from './account';
import { normaliseDevice } from './device';
import { normaliseEmail } from './email';
import { normaliseHandle } from './handle';
import { normaliseIpAddress } from './ip-address';
import { normaliseMediaHash, readMediaHash } from './media-hash';
import { NORMALISED_TYPES, type Normalisation, type NormalisedType, type Readings, type WrittenSelector } from './normalised-selector';
import { normalisePaymentAccount } from './payment-account';
import { normalisePhone } from './phone';
import { normalisePostalAddress } from './postal-address';
import { normaliseUrl } from './url';
import { normaliseVehicle } from './vehicle';
import { normaliseWallet, readWallet } from './wallet/read-wallet';

const RULES: Readonly<Record<NormalisedType, (written: WrittenSelector) => Normalisation>> = {
  PHONE: normalisePhone,
  EMAIL: normaliseEmail,
  IP_ADDRESS: normaliseIpAddress,
  HANDLE: normaliseHandle,
  ACCOUNT: normaliseAccount,
  URL: normaliseUrl,
  DEVICE: normaliseDevice,
  WALLET: normaliseWallet,
  PAYMENT_ACCOUNT: normalisePaymentAccount,
  MEDIA_HASH: normaliseMediaHash,
  VEHICLE: normaliseVehicle,
  ADDRESS: normalisePostalAddress,
};

/** One identifier in any writing as the key that it is matched by. A key given again is itself. */
export function normaliseSelector(written: WrittenSelector): Normalisation {
  return RULES[written.type](written);
}

/** Every identifier of the type that the value may be: an address of two chains, 64 digits of two algorithms; of most types one. */
export function readSelector(written: WrittenSelector): Readings {
  if (written.type === 'WALLET') return readWallet(written);
  if (written.type === 'MEDIA_HASH') return readMediaHash(written);
  const normal = normaliseSelector(written);
  return normal.ok ? ok([normal.value]) : normal;
}

export function hasNormalForm(type: string): type is NormalisedType {
  return (NORMALISED_TYPES as readonly string[]).includes(type);
}
