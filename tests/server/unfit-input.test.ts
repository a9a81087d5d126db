import { codesOf, Served } from './served';

let served: Served;
beforeAll(async () => (served = await new Served().start()));
afterAll(() => served.close());

const GREETING = 'query ($to: String) { greeting(to: $to) }';

test.each([
  ['half of a surrogate pair', '\ud83d'],
  ['NUL', 'a\0b'],
  ['another control character', 'a\u001bb'],
])('a variable with %s is refused before anything is asked', async (_what, to) => {
  const reply = await served.ask(GREETING, { to });
  expect([reply.status, ...codesOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  expect(reply.json.errors?.[0]?.message).toBe('The body holds a control character or half of a surrogate pair.');
});

test.each(['"a\\u0000b"', '"\\u0007"', '"\\u{9f}"'])('an argument written out as %s is refused before anything is asked', async (text) => {
  const reply = await served.ask(`{ greeting(to: ${text}) }`);
  expect([reply.status, ...codesOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  expect(reply.json.errors?.[0]?.message).toBe('A text in the operation holds a control character.');
  expect(served.audited).toEqual([]);
});

test('half of a surrogate pair written out is no GraphQL', async () => {
  expect(codesOf(await served.ask('{ greeting(to: "\\ud83d") }'))).toEqual(['GRAPHQL_PARSE_FAILED']);
});

test('a number beyond all that JavaScript tells apart is refused, not a fault of ours', async () => {
  const reply = await served.send({ body: '{"query":"query ($n: Int) { people(first: $n) { totalCount } }","variables":{"n":1e999}}' });
  expect([reply.status, ...codesOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
});

test('a variable of the wrong type is told as such, whatever stands in it', async () => {
  const reply = await served.ask(GREETING, { to: { nested: ['text'] } });
  expect([reply.status, ...codesOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
});

test('tabs and line ends in free text are taken', async () => {
  expect((await served.ask(GREETING, { to: 'one\ttwo\r\nthree' })).json.data).toEqual({ greeting: 'Good morning, one\ttwo\r\nthree' });
});
