import { parse } from 'tldts';

const MENTION =
  /(?<![A-Za-z0-9_!#$%&*@\uff20])(?:(?<=^|[^A-Za-z])RT:? ?|(?=[@\uff20]))[@\uff20]([A-Za-z0-9_]{1,30})(?![@\uff20A-Za-z0-9_\u00c0-\u024f]|:\/\/)/giu;
const REPLY = /^[\s\u3000]*[@\uff20]([A-Za-z0-9_]{1,30})(?![@\uff20A-Za-z0-9_\u00c0-\u024f]|:\/\/)/u;

/** The names that a text calls with an @, without it, in the order in which they stand; an e-mail address calls nobody. */
export function findMentions(text: string): readonly string[] {
  return [...text.matchAll(MENTION)].map(([, name = '']) => name);
}

/** The name that a message is an answer to: the one that it begins with. */
export function findReply(text: string): string | null {
  return REPLY.exec(text)?.[1] ?? null;
}

const WITH_SCHEME = /(?<![A-Za-z0-9@\uff20$#\uff03_])(https?:\/\/)([\p{L}\p{M}\p{N}\p{So}_.-]+)/giu;
const WITHOUT_SCHEME =
  /(?<![A-Za-z0-9\u00c0-\u024f@\uff20$#\uff03_./-])()((?:[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f_-]*[A-Za-z0-9\u00c0-\u024f])?\.)+[\p{L}\p{M}\p{N}_-]+)/gu;
/** Between letters or digits, a dash and, in front of the registered name, an underscore. */
const LABEL = /^[\p{L}\p{N}\p{So}](?:[\p{L}\p{M}\p{N}\p{So}_-]*[\p{L}\p{M}\p{N}\p{So}])?$/u;

/** A label is in ASCII form or not, never both. */
const HALF_ENCODED = /^xn--.*[^\x21-\x7e]/iu;

const PATH_CHARACTER = "[A-Za-z0-9\\u00c0-\\u024f\\p{Script=Cyrillic}!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&]";
const PATH = new RegExp(`^(?::\\d{1,5})?(?:/(?:${PATH_CHARACTER}|\\((?:${PATH_CHARACTER}|\\(${PATH_CHARACTER}+\\))+\\))*)?`, 'u');
const QUERY = /^\?[A-Za-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/;
/** What closes a sentence or a quotation and not an address. */
const PATH_TAIL = /(?:'s|[!*';:,.$%[\]~|&@\u2013]+)+$/u;
const QUERY_TAIL = /(?:'s|[!?*'@();:+$%[\].,~|]+)+$/u;

interface FoundHost {
  readonly at: number;
  readonly end: number;
}

/** The addresses of pages in a text, as written there: with a scheme in any script, without one where the ending is a known one. */
export function findUrls(text: string): readonly string[] {
  const hosts = [...found(text, WITH_SCHEME), ...found(text, WITHOUT_SCHEME)].sort((left, right) => left.at - right.at);
  const urls: string[] = [];
  let end = 0;
  for (const host of hosts) {
    if (host.at < end || /^[\w.+-]*@/.test(text.slice(host.end, host.end + 64))) continue;
    end = pageEnd(text, host.end);
    urls.push(text.slice(host.at, end));
  }
  return urls;
}

/** The search goes on behind the host and not behind the run of letters that it was found in. */
function found(text: string, pattern: RegExp): FoundHost[] {
  const hosts: FoundHost[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const [, scheme = '', run = ''] = match;
    const start = match.index + scheme.length;
    const length = hostLength(run, text[start + run.length] ?? '');
    if (length === 0) continue;
    hosts.push({ at: match.index, end: start + length });
    search.lastIndex = start + length;
  }
  return hosts;
}

const LONGEST_HOST = 253;

/** The longest beginning that is a host under a known ending, so that the words of a script without spaces are left behind it. */
function hostLength(run: string, behind: string): number {
  for (let length = Math.min(run.length, LONGEST_HOST); length > 3; length -= 1) {
    const next = run[length] ?? behind;
    if (!/[A-Za-z0-9_@\uff20-]/.test(next) && isHost(run.slice(0, length))) return length;
  }
  return 0;
}

function isHost(text: string): boolean {
  const labels = text.split('.');
  if (labels.some((label) => HALF_ENCODED.test(label))) return false;
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || labels.slice(-2).some((label) => label.includes('_'))) return false;
  const { isIcann, domain } = parse(text);
  return isIcann === true && domain !== null;
}

function pageEnd(text: string, hostEnd: number): number {
  const path = PATH.exec(text.slice(hostEnd))?.[0].replace(PATH_TAIL, '') ?? '';
  const query = QUERY.exec(text.slice(hostEnd + path.length))?.[0].replace(QUERY_TAIL, '') ?? '';
  return hostEnd + path.length + query.length;
}
