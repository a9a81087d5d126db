import { ok, refused, type Result } from '../../kernel/result';
import { splitPlatform, unknownPlatformNote } from './account';
import { normaliseEmail } from './email';
import { foldHandle } from './handle';
import { ibanProblem, looksLikeIban, ukAccountOf } from './iban';
import type { Normalisation, NormalisedSelector, WrittenSelector } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

const SPACED_SORT_CODE = /^(\d{2})([ -]?)(\d{2})\2(\d{2})[\s,/-]+(\d{7,8})$/;
const MONEY_SIGNS = /^[$£€@\s]+/u;
const HAS_MAILBOX = /[^@]@[^@]/u;
const LEADING_WORDS = /^(?:uk[/:]|sort ?code|iban)[\s:/]*/iu;
const ACCOUNT_WORD = /\s*(?:account(?: ?number)?|(?:acc(?:oun)?t?\.?|a\/c)(?: ?no\.?)?)[\s:.]*/iu;

/**
 * An account that money comes to: `uk/60161331926819` for a sort code with an account number, `iban/…`, `paypal/anna@example.org`.
 * A British IBAN is the sort code and number that it holds, so both writings are one account.
 */
export function normalisePaymentAccount(written: WrittenSelector): Normalisation {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const plain = withoutInvisible(text.value).replace(LEADING_WORDS, '');
  const bank = bankAccount(plain);
  if (bank !== null && (bank.ok || written.platform === undefined)) return bank;
  const split = splitPlatform(written);
  if (!split.ok) return split;
  const { platform, name } = split.value;
  const user = userOf(name);
  if (!user.ok) return user;
  return ok({ type: 'PAYMENT_ACCOUNT', key: `${platform}/${user.value}`, platform, notes: unknownPlatformNote(platform) });
}

/** A bank account by its own form, whatever is written beside it; null for what has none. */
export function bankAccount(text: string): Normalisation | null {
  const domestic = SPACED_SORT_CODE.exec(text.replace(ACCOUNT_WORD, ' ')) ?? /^(\d{2})()(\d{2})(\d{2})(\d{8})$/.exec(text);
  if (domestic) return ok(ukAccount(domestic.slice(1).join('').replace(/[ -]/g, '')));
  const compact = text.replace(/[\s.-]/gu, '').toUpperCase();
  if (!looksLikeIban(compact)) return null;
  const problem = ibanProblem(compact);
  if (problem !== null) return refused(problem);
  const british = ukAccountOf(compact);
  return ok(british ? ukAccount(british) : asSelector(`iban/${compact}`, []));
}

/** Six digits of sort code; an account number of seven is written with a nought before it. */
function ukAccount(digits: string): NormalisedSelector {
  const number = digits.slice(6);
  return asSelector(
    `uk/${digits.slice(0, 6)}${number.padStart(8, '0')}`,
    number.length === 7 ? ['an account number of seven digits: read with a nought before it'] : [],
  );
}

/** A user of a payment service is known by an e-mail address or by a name, `$anna`, in which case makes no difference. */
function userOf(name: string): Result<string, string> {
  const bare = name.replace(MONEY_SIGNS, '');
  const user = HAS_MAILBOX.test(bare) ? bare : stripped(foldHandle(bare, false));
  if (user === '') return refused('has no letter or digit to be known by');
  if (!HAS_MAILBOX.test(user)) return ok(user);
  const email = normaliseEmail({ type: 'EMAIL', raw: user });
  return email.ok ? ok(email.value.key) : email;
}

/** Folding and stripping take turns until nothing is left to strip, so that a key given again stays what it is. */
function stripped(name: string): string {
  const without = foldHandle(name.replace(MONEY_SIGNS, ''), false);
  return without === name ? name : stripped(without);
}

function asSelector(key: string, notes: readonly string[]): NormalisedSelector {
  return { type: 'PAYMENT_ACCOUNT', key, platform: null, notes };
}
