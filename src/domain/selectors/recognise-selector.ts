import { ok, refused } from '../../kernel/result';
import type { NormalisedSelector, NormalisedType, Readings } from './normalised-selector';
import { readSelector } from './normalise-selector';
import { bankAccount } from './payment-account';
import { postcodeAtEnd } from './postal-address';
import { fitText, withoutInvisible } from './written-text';
import { isUkMark } from './vehicle';

/** Words that people write before an identifier, and what they say that it is. */
const SAID_TYPES: readonly { readonly words: RegExp; readonly type: NormalisedType; readonly keepsWord?: true }[] = [
  { words: /^(?:tel|telephone|phone|mobile|mob|cell|msisdn|whatsapp number)\b\.?[\s:]+|^tel:/iu, type: 'PHONE' },
  { words: /^(?:e-?mail)\b[\s:]+|^mailto:/iu, type: 'EMAIL' },
  { words: /^(?:ip|ip address|ipv4|ipv6)\b[\s:]+/iu, type: 'IP_ADDRESS' },
  { words: /^(?:url|website|web ?page|link)\b[\s:]+/iu, type: 'URL' },
  { words: /^(?:imei|meid|imeisv|mac|mac[ -]address|idfa|gaid)\b(?=[\s:/])/iu, type: 'DEVICE', keepsWord: true },
  { words: /^(?:md5|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512|pdq|photodna)\b(?=[\s:/=])/iu, type: 'MEDIA_HASH', keepsWord: true },
  { words: /^(?:iban|sort ?code|bank account)\b[\s:]+/iu, type: 'PAYMENT_ACCOUNT' },
  { words: /^(?:vrm|vrn|reg|registration|number plate|vehicle)\b\.?[\s:]+/iu, type: 'VEHICLE' },
  { words: /^vin\b(?=[\s:/])/iu, type: 'VEHICLE', keepsWord: true },
  { words: /^(?:address|postcode)\b[\s:]+/iu, type: 'ADDRESS' },
];

/** What kinds a text may be by its look. The first group that has a reading is all that is told, and its refusal if none has. */
const GROUPS: readonly { readonly looksSo: (text: string) => boolean; readonly types: readonly NormalisedType[] }[] = [
  { looksSo: (text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text), types: ['URL'] },
  { looksSo: (text) => bankAccount(text) !== null, types: ['PAYMENT_ACCOUNT'] },
  { looksSo: (text) => /^0x[0-9a-z]{30,}$/i.test(text) || /^(?:bc|tb|ltc|addr|stake|cosmos|bnb)1[a-z0-9]{6,}$/i.test(text), types: ['WALLET'] },
  {
    looksSo: (text) => /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[0-9a-f]{288})$/i.test(text),
    types: ['MEDIA_HASH'],
  },
  { looksSo: looksLikeBase58Address, types: ['WALLET'] },
  { looksSo: (text) => /^[a-z][a-z-]{1,20}:[a-z0-9]{25,}(?:\?.*)?$/i.test(text), types: ['WALLET'] },
  { looksSo: (text) => /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i.test(text) || /^\d{2}-\d{6}-\d{6}-\d$/.test(text), types: ['DEVICE'] },
  { looksSo: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text), types: ['DEVICE', 'ACCOUNT'] },
  {
    looksSo: (text) => /^\[?(?:\d{1,3}\.){3}\d{1,3}\]?(?::\d+)?$/.test(text) || /^\[?[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%\w+)?\]?(?::\d+)?$/i.test(text),
    types: ['IP_ADDRESS'],
  },
  { looksSo: (text) => /[^\s@]@[^\s@]/u.test(text), types: ['EMAIL'] },
  { looksSo: isUkMark, types: ['VEHICLE'] },
  { looksSo: (text) => postcodeAtEnd(text) !== null, types: ['ADDRESS'] },
  { looksSo: (text) => /^\d{15}$/.test(text), types: ['DEVICE', 'PHONE', 'ACCOUNT'] },
  { looksSo: (text) => /^[+(]?\d[\d\s().+-]{5,24}$/u.test(text), types: ['PHONE', 'ACCOUNT'] },
  { looksSo: (text) => /^[\p{L}\p{N}-]{1,64}\/[^\s/]+$/u.test(text), types: ['HANDLE', 'ACCOUNT'] },
  { looksSo: (text) => /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u.test(text), types: ['URL', 'HANDLE'] },
  { looksSo: (text) => /^@?[^\s@]{2,64}$/u.test(text) && /[\p{L}\p{N}]/u.test(text), types: ['HANDLE', 'ACCOUNT'] },
];

/** Twice as many digits as a wallet's address holds by chance, or both cases: what a screen name of that length seldom has. */
function looksLikeBase58Address(text: string): boolean {
  return (
    /^(?:[13MLDXTtrG4-9A][1-9A-HJ-NP-Za-km-z]{24,34}|[1-9A-HJ-NP-Za-km-z]{43,44}|[48][1-9A-HJ-NP-Za-km-z]{94,105}|[qpz][02-9ac-hj-np-z]{41}|G[A-Z2-7]{55}|[EU][Qf][\w+/-]{46})$/.test(
      text,
    ) && /\d/.test(text)
  );
}

/**
 * What an identifier pasted without its kind may be, each reading as it is matched. A text that looks like one kind and fails
 * its check is refused with that reason, and not taken for a screen name instead.
 */
export function recogniseSelector(raw: string): Readings {
  const fit = fitText(raw);
  if (!fit.ok) return fit;
  const text = withoutInvisible(fit.value).trim();
  const said = SAID_TYPES.find(({ words }) => words.test(text));
  if (said) return readSelector({ type: said.type, raw: said.keepsWord ? text.replace(/^([\w -]+?)[\s:/=]+(?=\S)/u, '$1/') : text.replace(said.words, '') });
  const group = GROUPS.find(({ looksSo }) => looksSo(text));
  if (!group) return refused('is of no kind of identifier that is known here');
  const answers = group.types.map((type) => readSelector({ type, raw: text }));
  const found = answers.flatMap((answer) => (answer.ok ? answer.value : [])).filter(isLikely);
  if (found.length > 0) return ok(found);
  return answers.find((answer) => !answer.ok) ?? refused('is of no kind of identifier that is known here');
}

/** Any run of digits can be dialled; one that no country's numbers are as long as is a number of something else. */
function isLikely({ type, notes }: NormalisedSelector): boolean {
  return type !== 'PHONE' || !notes.some((note) => note.startsWith('not a possible number'));
}
