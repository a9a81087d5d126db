import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import { ok, refused } from '../../kernel/result';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

const DEFAULT_REGION = 'GB';
const HOW_WRONG: Readonly<Record<string, string>> = { TOO_SHORT: 'too short', TOO_LONG: 'too long' };

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
  if (parsePhoneNumberFromString(key)?.number !== key) return refused('can be read as more than one telephone number');
  return ok({ type: 'PHONE', key, platform: null, notes: notesOn(number, raw, written) });
}

function parsePhone(raw: string, written: WrittenSelector): PhoneNumber | undefined {
  const callingCode = /^\+?(\d{1,3})$/.exec(written.callingCode ?? '')?.[1];
  if (callingCode) return parsePhoneNumberFromString(raw, { defaultCallingCode: callingCode, extract: false });
  const region = (written.defaultRegion ?? DEFAULT_REGION) as CountryCode;
  return parsePhoneNumberFromString(raw, { defaultCountry: region, extract: false });
}

function notesOn(number: PhoneNumber, raw: string, written: WrittenSelector): string[] {
  const notes: string[] = [];
  const length = HOW_WRONG[parseLength(number.number)];
  if (length) notes.push(`not a possible number: ${length}`);
  else if (!number.isValid()) notes.push('possible, but in no range known to be in use');
  const hasCountry = /^\D*\+/u.test(raw) || number.number.slice(1).startsWith(raw.replace(/\D/g, ''));
  if (!hasCountry && !written.callingCode) notes.push(`read as a number of ${written.defaultRegion ?? DEFAULT_REGION}: no country was written`);
  if (number.ext) notes.push(`extension ${number.ext}`);
  return notes;
}

function parseLength(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (!number || number.isPossible()) return '';
  return number.nationalNumber.length < 7 ? 'TOO_SHORT' : 'TOO_LONG';
}
