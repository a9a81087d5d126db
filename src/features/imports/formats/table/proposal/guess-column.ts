import { PERSON_ROLES } from '../../../../../domain/intake/intake-item';
import { normaliseSelector } from '../../../../../domain/selectors/normalise-selector';
import type { NormalisedType } from '../../../../../domain/selectors/normalised-selector';
import { recogniseSelector } from '../../../../../domain/selectors/recognise-selector';
import { guessDates, type DateGuess } from './guess-dates';
import type { SampledColumn } from './sample-table';

type Part = 'ref' | 'firstName' | 'lastName' | 'fullName' | 'age' | 'role' | 'platform' | 'currency' | 'address';

/** What a column seems to hold. */
export type ColumnGuess =
  | { readonly is: Part | 'unknown' }
  | { readonly is: 'dateOfBirth' | 'moment'; readonly dates: DateGuess }
  | { readonly is: 'selector'; readonly type: NormalisedType };

/** What people call columns, in words that are parted by one space. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^(?:rec(?:ord)?|unique|person|subject|nominal|source)? ?(?:id|ref(?:erence)?|no|number|urn)$|^crime (?:no|number|ref(?:erence)?)$/, 'ref'],
  [/^(?:given|first|fore) ?names?$/, 'firstName'],
  [/^(?:sur|last|family) ?name$/, 'lastName'],
  [/^(?:full |person |subject |suspect |victim |contact |display |friend )?name$|^entity$/, 'fullName'],
  [/^age$/, 'age'],
  [/^(?:role|person role|involvement)$/, 'role'],
  [/^(?:platform|service|app|application|network)$/, 'platform'],
  [/^(?:currency|coin|asset|chain)$/, 'currency'],
  [/^(?:street(?: number| name)?|house(?: number| name)?|address(?: ?line)? ?\d?|suburb|town|city|post ?code|zip|county|state|country)$/, 'address'],
];

const BIRTH = /\b(?:dob|birth|born|birthdate)\b/;

/** What identifiers are called, where the values alone could be much else. */
const SELECTORS: readonly (readonly [RegExp, NormalisedType])[] = [
  [/\be ?mail\b/, 'EMAIL'],
  [/\b(?:phones?|mobiles?|tel|telephone|msisdn|cell|caller|called|callee|dialled|number)\b/, 'PHONE'],
  [/\bip\b/, 'IP_ADDRESS'],
  [/\b(?:user|account|profile) ?id\b/, 'ACCOUNT'],
  [/\b(?:user ?name|screen ?name|handle|nick ?name|nick|alias)\b/, 'HANDLE'],
  [/\b(?:wallet|address|btc|bitcoin|crypto)\b/, 'WALLET'],
  [/\b(?:url|link|website|web ?page|profile)\b/, 'URL'],
  [/\b(?:imei|device|mac)\b/, 'DEVICE'],
  [/\b(?:md5|sha ?1|sha ?256|hash|pdq)\b/, 'MEDIA_HASH'],
  [/\b(?:iban|sort code|bank account)\b/, 'PAYMENT_ACCOUNT'],
  [/\b(?:vrm|vrn|registration|number plate|vehicle)\b/, 'VEHICLE'],
];

/** Their form alone tells them from everything else. */
const TOLD_BY_FORM: ReadonlySet<NormalisedType> = new Set(['EMAIL', 'URL', 'IP_ADDRESS', 'WALLET', 'MEDIA_HASH']);
const MOST = 0.7;

/** A run of digits may be anything; one that begins as numbers are dialled is taken for a telephone number. */
const DIALLED = /^(?:\+|0)[\d\s().-]{8,}$/;

export function guessColumn({ name, values }: SampledColumn): ColumnGuess {
  const words = wordsOf(name);
  const dates = guessDates(values);
  if (dates) return { is: BIRTH.test(words) ? 'dateOfBirth' : 'moment', dates };
  const type = formOf(values) ?? calledOf(words, values);
  const part = PARTS.find(([pattern]) => pattern.test(words))?.[1];
  if (type && !(part === 'ref' && type === 'PHONE')) return { is: 'selector', type };
  if (part && fits(part, values)) return { is: part };
  return { is: 'unknown' };
}

/** `givenName`, `given_name` and `Given Name` are one. */
function wordsOf(name: string): string {
  const parted = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return parted.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function formOf(values: readonly string[]): NormalisedType | null {
  for (const type of TOLD_BY_FORM) {
    const count = values.filter((value) => {
      const readings = recogniseSelector(value);
      return readings.ok && readings.value.some((reading) => reading.type === type);
    }).length;
    if (values.length > 0 && count >= values.length * MOST) return type;
  }
  return isMostly(
    'PHONE',
    values.filter((value) => DIALLED.test(value)),
    values.length,
  )
    ? 'PHONE'
    : null;
}

function calledOf(words: string, values: readonly string[]): NormalisedType | null {
  const type = SELECTORS.find(([pattern, called]) => pattern.test(words) && isMostly(called, values))?.[1];
  return type ?? null;
}

function isMostly(type: NormalisedType, values: readonly string[], of = values.length): boolean {
  const good = values.filter((raw) => {
    const normal = normaliseSelector({ type, raw });
    return normal.ok && !normal.value.notes.some((note) => note.startsWith('not a possible number'));
  });
  return of > 0 && good.length >= of * MOST;
}

function fits(part: Part, values: readonly string[]): boolean {
  if (part === 'role') return values.every((value) => PERSON_ROLES.some((role) => role === value.toUpperCase()));
  if (part === 'ref') return values.length > 0 && new Set(values).size === values.length;
  return true;
}
