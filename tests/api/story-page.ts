import { readFileSync, writeFileSync } from 'node:fs';

/** A question of a page in prose with the answer that stands under it. */
export interface PageExample {
  readonly heading: string;
  readonly query: string;
  readonly answer: unknown;
}

const EXAMPLE = /^## (.+?)$[^]*?^```graphql\n([^]*?)^```$[^]*?^```json\n([^]*?)^```$/gm;

/** The examples of a Markdown page: under each heading a GraphQL block and the JSON block with its answer. */
export function readExamples(path: string): PageExample[] {
  const found = [...readFileSync(path, 'utf8').matchAll(EXAMPLE)];
  return found.map(([, heading = '', query = '', answer = '']) => ({ heading, query, answer: JSON.parse(answer) as unknown }));
}

const WIDEST = 150;

/** JSON as the pages have it: on one line what fits. */
function laidOut(value: unknown, indent: string, lead: number): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ').replace(/\[ /g, '[').replace(/ \]/g, ']');
  if (typeof value !== 'object' || value === null || indent.length + lead + flat.length <= WIDEST) return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => inner + laidOut(each, inner, 0))
    : Object.entries(value).map(([name, each]) => `${inner}"${name}": ${laidOut(each, inner, name.length + 4)}`);
  return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

/** Puts answers that say something else under the examples of a page, by their headings; a person's part of an id is dotted out. */
export function renewAnswers(path: string, answers: ReadonlyMap<string, unknown>): void {
  let page = readFileSync(path, 'utf8');
  for (const { heading, answer } of readExamples(path)) {
    const now = answers.get(heading);
    if (JSON.stringify(withoutTrace(now)) === JSON.stringify(withoutTrace(answer))) continue;
    const from = page.indexOf('```json\n', page.indexOf(`## ${heading}\n`)) + '```json\n'.length;
    page = page.slice(0, from) + laidOut(now, '', 0).replace(MASKED, '"$1 ······"') + page.slice(page.indexOf('\n```', from));
  }
  writeFileSync(path, page);
}

const MASKED = /"(Victim|Unnamed person) [\w-]{6}"/g;

type Fields = Readonly<Record<string, unknown>>;

const sides = ({ left, right }: Fields): readonly [Fields, Fields] => [left as Fields, right as Fields];

function inOrder(fields: Fields): Fields {
  if (!('left' in fields && 'right' in fields)) return fields;
  const [left, right] = sides(fields);
  return String(left['urn']) > String(right['urn']) ? { ...fields, left: right, right: left } : fields;
}

/** What ids decide is evened out, for they differ from installation to installation: the order of equals, and a masked label's own part. */
export function withoutTrace(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const members = answer.map((member) => withoutTrace(member));
    return members.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (typeof answer === 'string') return answer.replace(/^(Victim|Unnamed person) [\w-]{6}$/, '$1 ······');
  if (answer === null || typeof answer !== 'object') return answer;
  return inOrder(Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, withoutTrace(value)])));
}
