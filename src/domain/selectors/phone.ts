import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { ok, refused } from '../../kernel/result';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

const DEFAULT_REGION = 'GB';

/**
 * The key is the number in E.164. A number need not be in use to be one: the numbers that Ofcom keeps for drama are possible
 * and never valid, so validity is noted and never decides.
 */
export function normalisePhone(written: WrittenSelector): Normalisation {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const raw = withoutInvisible(text.value).replace(/^tel:/iu, '');
  const number = parsePhone(raw, written);
  if (!number) return refused('is not a telephone number');
  const key = number.number;
  if (!isWrittenAs(key, raw) && parsePhoneNumberFromString(key)?.number !== key) return refused('can be read as more than one telephone number');
  return ok({ type: 'PHONE', key, platform: null, notes: notesOn(number, raw, written) });
}

function parsePhone(raw: string, written: WrittenSelector): PhoneNumber | undefined {
  const callingCode = /^\+?(\d{1,3})$/.exec(written.callingCode ?? '')?.[1];
  if (callingCode) return parsePhoneNumberFromString(raw, { defaultCallingCode: callingCode, extract: false });
  const region = (written.defaultRegion ?? DEFAULT_REGION) as CountryCode;
  return parsePhoneNumberFromString(raw, { defaultCountry: region, extract: false });
}

/** Whether the writing is the key but for punctuation, so that reading the key again could give nothing else. */
function isWrittenAs(key: string, raw: string): boolean {
  return raw.startsWith('+') && raw.replace(/[\s().-]/gu, '') === key;
}

function notesOn(number: PhoneNumber, raw: string, written: WrittenSelector): string[] {
  const notes: string[] = [];
  if (!number.isValid()) notes.push(number.isPossible() ? 'possible, but in no range known to be in use' : 'not a possible number: too short or too long');
  const hasCountry = /^\D*\+/u.test(raw) || number.number.slice(1).startsWith(raw.replace(/\D/g, '').replace(/^(?:00|011)/, ''));
  if (!hasCountry && !written.callingCode) notes.push(`read as a number of ${written.defaultRegion ?? DEFAULT_REGION}: no country was written`);
  if (number.ext) notes.push(`extension ${number.ext}`);
  return notes;
}
