import { codesOf, Served } from './served';

let served: Served;
beforeAll(async () => (served = await new Served().start()));
afterAll(() => served.close());

const repeat = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(' ');

test('an explosive query costs too much, is told so, and nothing of it is executed', async () => {
  const page = (inner: string) => `friends(first: $n) { edges { node { id ${inner} } } }`;
  const reply = await served.ask(`query ($n: Int) { person(id: "per_9") { ${page(page(page('')))} } }`, { n: 100 });
  expect([reply.status, ...codesOf(reply)]).toEqual([400, 'COST_EXCEEDED']);
  expect(reply.json.extensions?.cost).toEqual({ requested: 1 + 1 + 100 * (3 + 100 * (3 + 100 * 2)), limit: 20_000 });
  expect(reply.json.data).toBeUndefined();
  expect(served.audited).toEqual([]);
});

test.each([
  ['too deep', `{ person(id: "a") ${'{ entity '.repeat(8)}{ id }${' }'.repeat(8)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['of too many aliases', `{ ${repeat(16, (n) => `a${n}: __typename`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'of too many directives',
    '{ greeting @include(if: true) @skip(if: false) colour @include(if: true) @skip(if: false) broken @include(if: true) @skip(if: false) }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['of too many tokens', `{ ${'greeting '.repeat(2000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['that subscribes', 'subscription { alerts }', 'BAD_USER_INPUT'],
  ['of two operations, neither of them named', 'query A { greeting } query B { greeting }', 'BAD_USER_INPUT'],
])('an operation %s is refused', async (_what, query, code) => {
  const reply = await served.ask(query);
  expect(reply.status).toBe(400);
  expect(codesOf(reply)).toContain(code);
  expect(reply.json.data).toBeUndefined();
});

test.each([
  ['one field again and again', `{ ${'greeting '.repeat(1900)} }`],
  [
    'fragments that all say the same',
    `{ ${repeat(300, (n) => `...F${n}`)} } ${repeat(300, (n) => `fragment F${n} on Query { person(id: "a") { id } }`).slice(0, 9000)}`,
  ],
  ['a comment of 200 kB', `{ greeting #${'x'.repeat(200_000)}\n }`],
  ['an argument of 200 kB', `{ greeting(to: "${'x'.repeat(200_000)}") }`],
  ['braces without end', '{a'.repeat(900)],
])('the worst document of %s is answered or refused within a second', async (_what, query) => {
  const startedAt = performance.now();
  const reply = await served.ask(query);
  expect([200, 400]).toContain(reply.status);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

test('a request that is refused beforehand has cost nothing', async () => {
  expect((await served.ask('{ unknown }')).json.extensions?.cost).toEqual({ requested: 0, limit: 20_000 });
});
