import { ok, refused } from '../../kernel/result';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

const LABELLED = /^([a-z]{1,3})[/:]\s*(.+)$/i;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
const LONGEST_MARK = 10;

/** The sign that a country's vehicles carry, by the other ways in which sources write the country; the United Kingdom's is left out of keys. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ GB: '', UK: '', GBR: '', 'UNITED KINGDOM': '', 'GREAT BRITAIN': '', DE: 'D', GERMANY: 'D', FR: 'F', FRANCE: 'F', IE: 'IRL', IRELAND: 'IRL' },
  ...{ ES: 'E', SPAIN: 'E', IT: 'I', ITALY: 'I', PT: 'P', PORTUGAL: 'P', BE: 'B', BELGIUM: 'B', AT: 'A', AUSTRIA: 'A', SE: 'S', SWEDEN: 'S' },
  ...{ NO: 'N', NORWAY: 'N', HU: 'H', HUNGARY: 'H', NETHERLANDS: 'NL', POLAND: 'PL', ROMANIA: 'RO', LITHUANIA: 'LT', LATVIA: 'LV', BULGARIA: 'BG' },
};
const SIGN = /^[A-Z]{1,3}$/;

/** The forms that marks have had: since 2001, since 1983, since 1963, before, Northern Ireland, diplomats'. */
const UK_FORMS = [
  /^[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[A-HJ-PR-Z]{3}$/,
  /^[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-PR-Y]{3}$/,
  /^[A-HJ-PR-Y]{3}\d{1,3}[A-HJ-NPR-TV-Y]$/,
  /^[A-Z]{1,3}\d{1,4}$|^\d{1,4}[A-Z]{1,3}$/,
  /^[A-HJ-PR-Z]{1,2}[IZ]\d{1,4}$|^[A-HJ-Z]{3}\d{4}$/,
  /^\d{3}[DX]\d{3}$/,
] as const;
/** Forms that hardly anything else has, so that a mark is known by them without being called one. */
const DISTINCT_UK_FORMS = UK_FORMS.slice(0, 3);

const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

/**
 * A registration mark in capitals without spaces, or `vin/…`. The country is part of the key only where it is written and not the
 * United Kingdom, because two countries may give the same mark. O and 0, I and 1 stay as written, and are noted.
 */
export function normaliseVehicle(written: WrittenSelector): Normalisation {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const [, prefix, rest] = LABELLED.exec(withoutInvisible(text.value)) ?? [];
  const label = (written.label ?? prefix ?? '').trim().toUpperCase();
  const mark = plainMark(rest ?? withoutInvisible(text.value));
  if (label === 'VIN' || (label === '' && VIN.test(mark) && /\d/.test(mark))) return vehicleIdentity(mark);
  if (!/\p{N}/u.test(mark) || mark.length > LONGEST_MARK) return refused('is not a registration mark: it has no digit, or too many characters');
  const sign = Object.hasOwn(SIGNS, label) ? (SIGNS[label] ?? label) : label;
  if (sign === '') return ok({ type: 'VEHICLE', key: mark, platform: null, notes: notesOn(mark) });
  return SIGN.test(sign)
    ? ok({ type: 'VEHICLE', key: `${sign}/${mark}`, platform: null, notes: [] })
    : refused('is of a country that is not written as its vehicles carry it, D or NL');
}

/** Whether a text can hardly be anything but a mark of the United Kingdom, in capitals or small letters, with or without a space. */
export function isUkMark(text: string): boolean {
  return text.length <= 9 && /^[a-z0-9]+ ?[a-z0-9]+$/i.test(text) && DISTINCT_UK_FORMS.some((form) => form.test(plainMark(text)));
}

function plainMark(text: string): string {
  return text.normalize('NFKC').replace(NOT_LETTER_OR_DIGIT, '').toUpperCase();
}

function vehicleIdentity(mark: string): Normalisation {
  if (!VIN.test(mark)) return refused('is not 17 letters and digits without I, O and Q, as a vehicle identification number is');
  return ok({ type: 'VEHICLE', key: `vin/${mark}`, platform: null, notes: [] });
}

function notesOn(mark: string): string[] {
  if (UK_FORMS.some((form) => form.test(mark))) return [];
  if (lookAlikes(mark).some((other) => DISTINCT_UK_FORMS.some((form) => form.test(other)))) {
    return ['would be a mark of the United Kingdom if O and 0, or I and 1, were taken for each other'];
  }
  return ['has no form of a mark of the United Kingdom, and no country was written'];
}

/** Every reading of the mark in which single characters are exchanged with their look-alikes. */
function lookAlikes(mark: string): string[] {
  const twins: Readonly<Record<string, string>> = { O: 'O0', 0: '0O', I: 'I1', 1: '1I' };
  if (mark.length > 7) return [];
  return [...mark].reduce<string[]>((readings, letter) => readings.flatMap((reading) => [...(twins[letter] ?? letter)].map((twin) => reading + twin)), ['']);
}
