import { ok, refused, type Result } from '../../kernel/result';
import { mailDomain } from './mail-domain';
import type { Normalisation, WrittenSelector } from './normalised-selector';
import { fitText, withoutInvisible } from './written-text';

const LONGEST_LOCAL_PART = 64;
/** RFC 5322 atoms, with the letters beyond ASCII that RFC 6532 adds. */
const ATOM = /^[\p{L}\p{N}\p{M}\p{So}!#$%&'*+\-/=?^_`{|}~]+/u;
const QUOTED = /^"(?:[^"\\\p{Cc}]|\\[\x20-\x7e])*"/u;

/**
 * The local part is kept as given, since only the host that keeps the mailbox knows what it ignores there; the domain is
 * lower-cased and written in ASCII. Comments around either are left out.
 */
export function normaliseEmail(written: WrittenSelector): Normalisation {
  const text = fitText(written.raw);
  if (!text.ok) return text;
  const address = bareAddress(withoutInvisible(text.value));
  const opening = skipComments(address);
  if (!opening.ok) return opening;
  const local = readLocalPart(opening.value);
  if (!local.ok) return local;
  const domain = readDomain(opening.value.slice(local.value.length));
  if (!domain.ok) return domain;
  return ok({ type: 'EMAIL', key: `${local.value}@${domain.value}`, platform: null, notes: notesOn(local.value, domain.value) });
}

/** `Name <a@example.org>` and `mailto:a@example.org` say the address and something else. */
function bareAddress(text: string): string {
  const angled = /^[^<>"]*<([^<>]+)>$/u.exec(text)?.[1];
  return (angled ?? text).replace(/^mailto:/iu, '').trim();
}

function readLocalPart(text: string): Result<string, string> {
  let rest = text;
  for (;;) {
    const word = (ATOM.exec(rest) ?? QUOTED.exec(rest))?.[0];
    if (word === undefined) return refused(rest.startsWith('"') ? 'has a quoted name that is not closed' : 'has no name of a mailbox where one is due');
    rest = rest.slice(word.length);
    if (!rest.startsWith('.')) break;
    rest = rest.slice(1);
  }
  return ok(text.slice(0, text.length - rest.length));
}

function readDomain(afterLocal: string): Result<string, string> {
  const beforeAt = skipComments(afterLocal);
  if (!beforeAt.ok) return beforeAt;
  if (!beforeAt.value.startsWith('@')) return refused(beforeAt.value.includes('@') ? 'has something before the @ that no mailbox is named' : 'has no @');
  const afterAt = skipComments(beforeAt.value.slice(1));
  if (!afterAt.ok) return afterAt;
  const domain = /^(?:\[[^\]]*\]|[^\s(]+)/u.exec(afterAt.value)?.[0] ?? '';
  const after = skipComments(afterAt.value.slice(domain.length));
  if (!after.ok) return after;
  return after.value === '' ? mailDomain(domain) : refused('goes on after its domain');
}

/** The text after any spaces and comments; a comment may hold comments, and a backslash takes the next character out of play. */
function skipComments(text: string): Result<string, string> {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (character === '\\' && depth > 0) at += 1;
    else if (depth === 0 && character !== ' ') return ok(text.slice(at));
  }
  return depth === 0 ? ok('') : refused('has a comment that is not closed');
}

function notesOn(local: string, domain: string): string[] {
  const notes: string[] = [];
  if (local.length > LONGEST_LOCAL_PART) notes.push(`its name is longer than the ${LONGEST_LOCAL_PART} characters that mail allows`);
  if (!domain.includes('.') && !domain.startsWith('[')) notes.push('its domain has one label only');
  return notes;
}
