import type { NormalisedType, WrittenSelector } from './normalised-selector';
import { bankAccount } from './payment-account';
import { platformSlug } from './platform-slug';
import { postcodeAtEnd } from './postal-address';
import { isUkMark } from './vehicle';
import { normaliseWallet } from './wallet/read-wallet';

/** A text as one kind of identifier that it looks like. */
export type Look = WrittenSelector;

interface Shape {
  readonly fits: (text: string) => boolean;
  readonly types: readonly NormalisedType[];
}

const HASH_LENGTHS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128, 288]);
const HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?$/u;
const PAGE = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?[/?#]\S*$/u;
const ADDRESS_OF_NETWORK = /^\[?(?:\d{1,3}\.){3}\d{1,3}\]?(?::\d+)?$|^\[?[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%\w+)?\]?(?::\d+)?$/i;
const MAC = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HAS_MAILBOX = /[^\s@]@[^\s@]/u;
const NAME = /^@?[^\s@]{2,64}$/u;

/** Tried in this order; the first that fits says all that is told. */
const SHAPES: readonly Shape[] = [
  { fits: (text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text), types: ['URL'] },
  { fits: (text) => bankAccount(text) !== null, types: ['PAYMENT_ACCOUNT'] },
  { fits: (text) => HASH_LENGTHS.has(text.length) && /^[0-9a-f]+$/i.test(text), types: ['MEDIA_HASH'] },
  { fits: looksLikeWallet, types: ['WALLET'] },
  { fits: (text) => MAC.test(text), types: ['DEVICE'] },
  { fits: (text) => UUID.test(text), types: ['DEVICE', 'ACCOUNT'] },
  { fits: (text) => ADDRESS_OF_NETWORK.test(text), types: ['IP_ADDRESS'] },
  { fits: (text) => HAS_MAILBOX.test(text), types: ['EMAIL'] },
  { fits: (text) => isUkMark(text) && text.includes(' '), types: ['VEHICLE'] },
  { fits: isUkMark, types: ['VEHICLE', 'HANDLE'] },
  { fits: (text) => /\s\d[a-z]{2}$/iu.test(text) && postcodeAtEnd(text) !== null, types: ['ADDRESS'] },
  { fits: (text) => /^\d{15}$/.test(text), types: ['DEVICE', 'PHONE', 'ACCOUNT'] },
  { fits: (text) => /^[1-9]\d{4,19}$/.test(text), types: ['PHONE', 'ACCOUNT', 'HANDLE'] },
  { fits: (text) => /^[+(]?\d[\d\s().+-]{5,24}$/u.test(text), types: ['PHONE'] },
  { fits: (text) => PAGE.test(text), types: ['URL'] },
  { fits: (text) => HOST.test(text), types: ['URL', 'HANDLE'] },
  { fits: (text) => text.startsWith('@') && NAME.test(text), types: ['HANDLE'] },
  { fits: (text) => NAME.test(text) && /\p{L}|\p{N}{2}/u.test(text), types: ['HANDLE', 'ACCOUNT'] },
];

/** `skype/live:anna`, `Cash App: $anna`; a colon alone does not part a platform from a name, since names hold colons. */
const ON_PLATFORM = /^(\p{L}[\p{L}\p{N} .-]{1,40}?)(?:\/|:\s+)(\S.*)$/u;
const MATRIX_NAME = /^@[^\s:@]+:[a-z0-9.-]+(?::\d+)?$/i;
/** Where a name on the platform is an account that money comes to. */
const PAYMENT_SERVICES: ReadonlySet<string> = new Set([
  ...['paypal', 'cash-app', 'cashapp', 'venmo', 'revolut', 'monzo', 'wise', 'zelle', 'skrill', 'neteller', 'payoneer', 'gcash', 'alipay', 'wechat-pay'],
  ...['google-pay', 'apple-pay', 'amazon-pay', 'western-union', 'moneygram', 'remitly', 'webmoney', 'perfect-money', 'onlyfans', 'm-pesa'],
]);

/** Every kind of identifier that a text looks like; null where it looks like none. */
export function looksOf(text: string): readonly Look[] | null {
  if (MATRIX_NAME.test(text)) return [{ type: 'HANDLE', raw: text, platform: 'matrix' }];
  const shape = SHAPES.find(({ fits }) => fits(text));
  const isPlain = shape !== undefined && !shape.types.some((type) => type === 'EMAIL' || type === 'ACCOUNT');
  return isPlain ? looks(shape, text) : (onPlatform(text) ?? (shape ? looks(shape, text) : null));
}

function looks({ types }: Shape, raw: string): Look[] {
  return types.map((type) => ({ type, raw }));
}

function onPlatform(text: string): Look[] | null {
  const [, written = '', raw = ''] = ON_PLATFORM.exec(text) ?? [];
  const named = looksOnPlatform(raw, written);
  if (named.length === 0) return null;
  const mailbox: readonly Look[] = HAS_MAILBOX.test(raw) ? [{ type: 'EMAIL', raw }] : [];
  return [...named, ...mailbox];
}

/** What a name on a named platform may be; nothing where the platform has no name. */
export function looksOnPlatform(raw: string, written: string): readonly Look[] {
  const platform = platformSlug(written);
  if (platform === null) return [];
  const types: readonly NormalisedType[] = PAYMENT_SERVICES.has(platform) ? ['PAYMENT_ACCOUNT', 'HANDLE', 'ACCOUNT'] : ['HANDLE', 'ACCOUNT'];
  return types.map((type) => ({ type, raw, platform }));
}

const WALLET_FORM =
  /^(?:[a-z][a-z-]{1,20}:)?(?:0x[0-9a-z]{30,50}|(?:bc|tb|ltc|addr|stake|cosmos|bnb|zs)1[a-z0-9]{6,}|[1-9A-HJ-NP-Za-km-z]{25,44}|[48][1-9A-HJ-NP-Za-km-z]{94,105}|[qpz][02-9ac-hj-np-z]{41}|[EU][Qf][\w+/-]{46}|G[A-Z2-7]{55})(?:\?.*)?$/i;

/** An address that passes its check, or a text as mixed as only an address is: a damaged one must not be taken for a screen name. */
function looksLikeWallet(text: string): boolean {
  return WALLET_FORM.test(text) && (isMixed(text) || /^(?:0x|bc1|tb1|ltc1)/i.test(text) || normaliseWallet({ type: 'WALLET', raw: text }).ok);
}

/** In random text every second character or more is of another kind than the one before it; in names few are. */
function isMixed(text: string): boolean {
  const kinds = Array.from(text, (character) => (/\d/.test(character) ? 'digit' : character === character.toUpperCase() ? 'capital' : 'small'));
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return changes >= (text.length - 1) * 0.4;
}
