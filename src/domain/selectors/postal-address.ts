import { ok, refused } from '../../kernel/result';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

const POSTCODE = '[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|gir ?0aa';
const ENDS_IN_POSTCODE = new RegExp(`(?:^|[ ])(${POSTCODE})$`);
/** A line that only says which part of a building is meant, so that the next line belongs to it. */
const UNIT = /^(?:flat|apartment|apt|unit|room|suite|floor|studio|caravan|pitch|plot)\b.{0,12}$|^[a-z0-9]{1,4}$/;
const WORDS: Readonly<Record<string, string>> = {
  rd: 'road',
  ave: 'avenue',
  ln: 'lane',
  cl: 'close',
  cres: 'crescent',
  dr: 'drive',
  gdns: 'gardens',
  apt: 'flat',
  apartment: 'flat',
};

/**
 * `AB1 2CD/flat 2 10 mill road`: the postcode and the first line, folded. It is cautious on purpose: within one postcode only the
 * same first line is the same home, and without a postcode only the same wording of the whole.
 */
export function normalisePostalAddress(written: WrittenSelector): Normalisation {
  const text = fitText(written.raw.replace(/[\r\n\t]+/g, ', '));
  if (!text.ok) return text;
  const { postcode, lines } = takePostcode(foldedLines(withoutInvisible(text.value)));
  if (postcode === null) {
    const whole = lines.join(' ');
    if (whole === '') return refused('has no letter or digit of an address');
    return ok({ type: 'ADDRESS', key: whole, platform: null, notes: ['has no British postcode, so only the same wording is the same address'] });
  }
  const line = firstLine(lines);
  if (line === '') return ok({ type: 'ADDRESS', key: postcode, platform: null, notes: ['a postcode alone: several homes share it'] });
  return ok({ type: 'ADDRESS', key: `${postcode}/${line}`, platform: null, notes: [] });
}

/** The postcode that a text ends in, as `AB1 2CD`; null where there is none. */
export function postcodeAtEnd(text: string): string | null {
  const [, found] = ENDS_IN_POSTCODE.exec(fold(text)) ?? [];
  return found === undefined ? null : asPostcode(found);
}

function foldedLines(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[,;/]/u)
    .map(fold)
    .filter((line) => line !== '');
}

/** Letters and digits, small, without accents, one space between words; a few short forms of streets written out. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKC');
  const words = plain.replace(/['\u2019]/gu, '').split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? word) : word))
    .join(' ');
}

/** A line that is a postcode gives it, else the last that ends in one, else all of them together; what stands before it stays a line. */
function takePostcode(lines: readonly string[]): { postcode: string | null; lines: readonly string[] } {
  const whole = lines.findIndex((line) => ENDS_IN_POSTCODE.exec(line)?.[1] === line);
  const at = whole === -1 ? lines.findLastIndex((line) => ENDS_IN_POSTCODE.test(line)) : whole;
  const found = ENDS_IN_POSTCODE.exec(lines[at] ?? '')?.[1];
  if (found === undefined) return lines.length > 1 ? takePostcode([lines.join(' ')]) : { postcode: null, lines };
  const rest = (lines[at] ?? '').slice(0, -found.length).trim();
  return { postcode: asPostcode(found), lines: [...lines.slice(0, at), rest, ...lines.slice(at + 1)].filter((line) => line !== '') };
}

function asPostcode(found: string): string {
  const letters = found.replace(' ', '').toUpperCase();
  return `${letters.slice(0, -3)} ${letters.slice(-3)}`;
}

function firstLine(lines: readonly string[]): string {
  const at = lines.findIndex((line) => !UNIT.test(line));
  return (at === -1 ? lines : lines.slice(0, at + 1)).join(' ');
}
