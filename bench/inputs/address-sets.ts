import ipaddr from 'ipaddr.js';
import { toAscii } from '../../src/domain/selectors/mail-domain';
import { normaliseSelector } from '../../src/domain/selectors/normalise-selector';
import { registrableDomain } from '../../src/domain/selectors/registrable-domain';
import { parseUrl } from '../../src/domain/selectors/url';
import { figureOf, plainRows, type InputSet } from './input-set';

export const phoneNumbers: InputSet = {
  name: 'phone-numbers',
  file: 'phone-numbers/examples.csv',
  least: 1,
  measure: (read) => figureOf(plainRows(read('phone-numbers/examples.csv')), phoneProblem, ([region, input]) => `${region} ${input}`),
};

function phoneProblem([defaultRegion, raw = '', , e164, isValid]: readonly string[]): string | null {
  const normal = normaliseSelector({ type: 'PHONE', raw, defaultRegion });
  if (!normal.ok) return `refused: ${normal.refusal}`;
  if (normal.value.key !== e164) return `key ${normal.value.key}, expected ${e164}`;
  const isNoted = normal.value.notes.some((note) => note.includes('possible'));
  return isNoted === (isValid === '0') ? null : 'validity told wrongly';
}

interface UrlSample {
  readonly input: string;
  readonly base: string | null;
  readonly href?: string;
  readonly failure?: boolean;
}

export const urls: InputSet = {
  name: 'wpt-url',
  file: 'wpt-url/urltestdata.json',
  least: 409 / 410,
  measure: (read) => {
    const samples = JSON.parse(read('wpt-url/urltestdata.json')) as UrlSample[];
    return figureOf(samples, urlProblem, ({ input, base }) => JSON.stringify(base === null ? input : [input, base]));
  },
};

function urlProblem({ input, base, href, failure }: UrlSample): string | null {
  const url = parseUrl(input, base ?? undefined);
  const expected = failure ? 'none' : (href ?? 'none');
  const given = url?.href ?? 'none';
  return given === expected ? null : `${given}, expected ${expected}`;
}

export const publicSuffixes: InputSet = {
  name: 'psl',
  file: 'psl/tests.txt',
  least: 38 / 39,
  measure: (read) => {
    const lines = read('psl/tests.txt').trim().split('\n');
    const samples = lines.filter((line) => !line.startsWith('//')).map((line) => line.trim().split(/\s+/));
    return figureOf(samples, suffixProblem, ([host]) => host ?? '');
  },
};

function suffixProblem([host = '', expected]: readonly string[]): string | null {
  const domain = (host === 'null' ? null : registrableDomain(host)) ?? 'null';
  return domain === expected ? null : `${domain}, expected ${expected}`;
}

export const emailAddresses: InputSet = {
  name: 'isemail',
  file: 'isemail/tests.xml',
  measure: (read) => {
    const cases = [...read('isemail/tests.xml').matchAll(/<address>([^]*?)<\/address>[^]*?<category>ISEMAIL_(\w+)<\/category>/g)];
    const samples = cases.map(([, address = '', category = '']) => ({ address: unescaped(address), category }));
    const judged = samples.filter(({ category }) => category === 'ERR' || category === 'VALID_CATEGORY');
    const figure = figureOf(judged, emailProblem, ({ address }) => JSON.stringify(address));
    const doubtful = samples.filter(({ category }) => category !== 'ERR' && category !== 'VALID_CATEGORY');
    const accepted = doubtful.filter(({ address }) => normaliseSelector({ type: 'EMAIL', raw: address }).ok);
    return { ...figure, remark: `of ${doubtful.length} that the set calls deprecated or unusual ${accepted.length} are accepted` };
  },
};

function emailProblem({ address, category }: { readonly address: string; readonly category: string }): string | null {
  const normal = normaliseSelector({ type: 'EMAIL', raw: address });
  if (normal.ok === (category === 'VALID_CATEGORY')) return null;
  return normal.ok ? 'accepted, and the set calls it an error' : `refused: ${normal.refusal}`;
}

/** The set writes control characters as U+2400 and their code. */
function unescaped(text: string): string {
  const plain = text
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return plain.replace(/[\u2400-\u2421]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0x2400));
}

export const domainNames: InputSet = {
  name: 'unicode-idna',
  file: 'unicode-idna/IdnaTestV2.txt',
  measure: (read) => {
    const lines = read('unicode-idna/IdnaTestV2.txt').split('\n');
    const samples = lines.map((line) => line.replace(/#.*$/, '').split(';')).filter((cells) => cells.length > 4);
    const figure = figureOf(samples, domainProblem, ([source]) => source?.trim() ?? '');
    return { ...figure, remark: 'toAsciiN; the dot of the root left out; rules of Unicode 17, the set is of Unicode 15' };
  },
};

/** Source, toUnicode and its status, toAsciiN and its status; an empty cell is the one before it. */
function domainProblem(cells: readonly string[]): string | null {
  const [source = '', unicode = '', unicodeStatus = '', ascii = '', asciiStatus = ''] = cells.map((cell) => unescapedName(cell.trim()));
  const isError = /[A-Z]/.test(asciiStatus || unicodeStatus);
  const expected = isError ? 'none' : (ascii || unicode || source).replace(/\.$/, '');
  const given = toAscii(source) ?? 'none';
  return given === expected ? null : `${given}, expected ${expected} ${asciiStatus || unicodeStatus}`.trim();
}

function unescapedName(text: string): string {
  return text
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\x\{([0-9A-Fa-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** The address that a range begins with, for the sets that list ranges. */
export function firstAddressOf(range: string): string {
  if (!ipaddr.isValidCIDR(range)) return range;
  const [address] = ipaddr.parseCIDR(range);
  return address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(range).toString() : ipaddr.IPv6.networkAddressFromCIDR(range).toRFC5952String();
}
