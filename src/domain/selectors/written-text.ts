import { ok, refused, type Result } from '../../kernel/result';

const CONTROL = /\p{Cc}/u;
/** In a `u` pattern this matches a surrogate only where its other half is missing. */
const LONE_SURROGATE = /\p{Cs}/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const OUTER_SPACE = /^[\p{Zs}\uFEFF]+|[\p{Zs}\uFEFF]+$/gu;

export const MAX_WRITTEN_LENGTH = 2048;

/** What makes a text unfit to be stored or compared: the database would turn one half of a pair into U+FFFD, so two names would become one. */
export function unfitness(text: string): string | null {
  if (text.includes('\0')) return 'contains a NUL';
  if (CONTROL.test(text)) return 'contains a control character';
  if (LONE_SURROGATE.test(text)) return 'contains half of a surrogate pair';
  return null;
}

/** The text without outer spaces, refused where it is empty, unfit or beyond any identifier's length. */
export function fitText(raw: string): Result<string, string> {
  if (raw.length > MAX_WRITTEN_LENGTH) return refused(`is longer than ${MAX_WRITTEN_LENGTH} characters`);
  const unfit = unfitness(raw);
  if (unfit) return refused(unfit);
  const text = raw.replace(OUTER_SPACE, '');
  return text === '' ? refused('is empty') : ok(text);
}

/** Zero-width and direction characters come along when a number is copied out of a chat; none belongs to an identifier. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
