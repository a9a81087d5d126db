import { ok, refused } from '../../kernel/result';
import { looksOf, type Look } from './looks-of';
import { readSelector } from './normalise-selector';
import type { NormalisedSelector, NormalisedType, Readings } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

/** Words that people write before an identifier, and what they say that it is; some are a part of what is read. */
const SAID_TYPES: readonly { readonly words: RegExp; readonly type: NormalisedType; readonly isPart?: true }[] = [
  { words: /^(?:tel|telephone|phone|mobile|mob|cell|msisdn)\b\.?[\s:]+|^tel:/iu, type: 'PHONE' },
  { words: /^e-?mail\b[\s:]+|^mailto:/iu, type: 'EMAIL' },
  { words: /^(?:ip address|ipv4|ipv6|ip)\b[\s:]+/iu, type: 'IP_ADDRESS' },
  { words: /^(?:url|website|web ?page|link)\b[\s:]+/iu, type: 'URL' },
  { words: /^(imei|meid|imeisv|mac[ -]address|mac|idfa|gaid)\b[\s:/]+/iu, type: 'DEVICE', isPart: true },
  { words: /^(md5|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512|pdq|photodna)\b[\s:/=]+/iu, type: 'MEDIA_HASH', isPart: true },
  { words: /^(?:iban|sort ?code|bank account)\b[\s:]+/iu, type: 'PAYMENT_ACCOUNT' },
  { words: /^(?:vrm|vrn|reg|registration|number plate|vehicle)\b\.?[\s:]+/iu, type: 'VEHICLE' },
  { words: /^(vin)\b[\s:/]+/iu, type: 'VEHICLE', isPart: true },
  { words: /^(?:address|postcode)\b[\s:]+/iu, type: 'ADDRESS' },
];

const UNKNOWN = refused('is of no kind of identifier that is known here');

/**
 * What an identifier pasted without its kind may be, each reading as it is matched. A text that looks like one kind and fails
 * its check is refused with that reason, and not taken for a screen name instead.
 */
export function recogniseSelector(raw: string): Readings {
  const fit = fitText(raw);
  if (!fit.ok) return fit;
  const text = withoutInvisible(fit.value).trim();
  const said = SAID_TYPES.find(({ words }) => words.test(text));
  if (said) return readSelector({ type: said.type, raw: text.replace(said.words, said.isPart ? '$1/' : '') });
  const looks = looksOf(text);
  return looks === null ? UNKNOWN : readLooks(looks);
}

function readLooks(looks: readonly Look[]): Readings {
  const answers = looks.map(readSelector);
  const found = answers.flatMap((answer) => (answer.ok ? answer.value : [])).filter(isLikely);
  return found.length > 0 ? ok(found) : (answers.find((answer) => !answer.ok) ?? UNKNOWN);
}

/** Any run of digits can be dialled; one that no country's numbers are as long as is a number of something else. */
function isLikely({ type, notes }: NormalisedSelector): boolean {
  return type !== 'PHONE' || !notes.some((note) => note.startsWith('not a possible number'));
}
