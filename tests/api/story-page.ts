import { readFileSync } from 'node:fs';

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
  if (typeof answer === 'string') return answer.replace(/^Victim [\w-]{6}$/, 'Victim ······');
  if (answer === null || typeof answer !== 'object') return answer;
  return inOrder(Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, withoutTrace(value)])));
}
