import { getVariableValues, Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { operationCost } from '../../../src/server/limits/operation-cost';
import { SCHEMA } from '../served';

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('The test has no operation');
  const named = document.definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  const { coerced } = getVariableValues(SCHEMA, operation.variableDefinitions ?? [], variables);
  return operationCost({
    schema: SCHEMA,
    operation,
    fragments: new Map(named.map((each) => [each.name.value, each])),
    variables: coerced ?? {},
    pageSize: 25,
    listSize: 5,
  });
}

test('values come with their object', () => {
  expect(costOf('{ greeting }')).toBe(0);
  expect(costOf('{ person(id: "a") { id name } }')).toBe(1);
});

test('a page costs its connection, and an edge and a node for each of its items', () => {
  expect(costOf('{ people(first: 10) { totalCount edges { node { id } } } }')).toBe(1 + 10 * 2);
});

test('a page whose length is not said is taken to have 25 items', () => {
  const whole = '{ people { edges { node { id } } } }';
  expect(costOf(whole)).toBe(1 + 25 * 2);
  expect(costOf('{ people(first: null) { edges { node { id } } } }')).toBe(costOf(whole));
});

test('pages within pages multiply', () => {
  expect(costOf('{ people(first: 10) { edges { node { friends(first: 5) { edges { node { id } } } } } } }')).toBe(1 + 10 * (2 + 1 + 5 * 2));
});

test('a length in a variable counts as much as one that is written out, its default too', () => {
  const query = 'query ($n: Int = 40) { people(first: $n) { edges { node { id } } } }';
  expect(costOf(query, { n: 10 })).toBe(1 + 10 * 2);
  expect(costOf(query)).toBe(1 + 40 * 2);
  expect(costOf(query, { n: 1e9 })).toBeGreaterThan(1e9);
});

test('a length below one is no discount', () => {
  expect(costOf('{ people(first: -100) { edges { node { friends { totalCount } } } } }')).toBe(1 + 1 * (2 + 1));
});

test('a list asked for by ids is as long as the list of ids', () => {
  expect(costOf('query ($ids: [ID!]!) { byIds(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(3);
  expect(costOf('{ byIds(ids: "a") { id } }')).toBe(1);
});

test('a list that has no pages is taken to have 5 items', () => {
  expect(costOf('{ person(id: "a") { records { id } } }')).toBe(1 + 5);
  expect(costOf('{ person(id: "a") { records { friends { edges { node { id } } } } } }')).toBe(1 + 5 * (1 + 1 + 25 * 2));
});

test('fragments cost what they hold, as often as they are spread', () => {
  const query = `{ person(id: "a") { ...P } other: person(id: "b") { ... on Person { ...P } } } fragment P on Person { entity { id ...E } } fragment E on Entity { ... on Person { records { id } } }`;
  expect(costOf(query)).toBe(2 * (1 + 1 + 5));
});

test('edges in a fragment are the page all the same', () => {
  expect(costOf('{ people(first: 3) { ...C } } fragment C on PersonConnection { edges { node { id } } }')).toBe(1 + 3 * 2);
});

test('what is skipped costs nothing', () => {
  const query = 'query ($all: Boolean!) { people @include(if: $all) { edges { node { id } } } person(id: "a") @skip(if: $all) { id } }';
  expect(costOf(query, { all: true })).toBe(51);
  expect(costOf(query, { all: false })).toBe(1);
});

test('fragments that double each other are counted in no time', () => {
  const doubling = Array.from({ length: 150 }, (_, n) => `fragment F${n} on Person { entity { ...F${n + 1} } again: entity { ...F${n + 1} } }`).join(' ');
  const startedAt = performance.now();
  expect(costOf(`{ person(id: "a") { ...F0 } } ${doubling} fragment F150 on Person { id }`)).toBeGreaterThan(1e30);
  expect(performance.now() - startedAt).toBeLessThan(200);
});
