import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { openConsultations, recordConsultations } from '../../src/server/record-consultations';

const ALAN = { __typename: 'Person', id: 'per_alan', name: 'Alan Sample' };
const BERYL = { __typename: 'Person', id: 'per_beryl', name: 'Beryl Sample' };
const SUBJECT = { __typename: 'Subject', id: 'sub_alan', personIds: ['per_alan', 'per_alan2'] };
const PHONE = { __typename: 'Phone', id: 'pho_1' };

/** Everything by which a person can come back, the ways that no resolver takes today among them. */
function schemaWith(resolvers: Record<string, () => unknown>) {
  const schema = makeExecutableSchema({
    typeDefs: `
      interface Entity { id: ID! }
      type Person implements Entity { id: ID! name: String friend: Person }
      type Subject implements Entity { id: ID! records: [Person!]! }
      type Phone implements Entity { id: ID! }
      type Saved { person: Person }
      type Edge { node: Person! }
      union Result = Saved | Phone
      type Query { person: Person people: [Person] matrix: [[Person!]!] subject: Subject entity: Entity entities: [Entity] result: Result edges: [Edge!]! count: Int }
    `,
    resolvers: { Query: resolvers },
  });
  recordConsultations(schema);
  return schema;
}

async function toldOf(query: string, resolvers: Record<string, () => unknown>): Promise<string[]> {
  const consulted = openConsultations();
  const { errors } = await graphql({ schema: schemaWith(resolvers), source: query, contextValue: { consulted } });
  expect(errors).toBeUndefined();
  return consulted.persons();
}

test.each<[string, string, Record<string, () => unknown>, string[]]>([
  ['at once', '{ person { name } }', { person: () => ALAN }, ['per_alan']],
  ['later', '{ person { name } }', { person: () => Promise.resolve(ALAN) }, ['per_alan']],
  ['in a list', '{ people { name } }', { people: () => [ALAN, null, BERYL] }, ['per_alan', 'per_beryl']],
  ['in a list that comes later', '{ people { name } }', { people: () => Promise.resolve([ALAN, BERYL]) }, ['per_alan', 'per_beryl']],
  ['in a list of what comes later', '{ people { name } }', { people: () => [Promise.resolve(ALAN), Promise.resolve(null), BERYL] }, ['per_alan', 'per_beryl']],
  ['in lists of lists', '{ matrix { name } }', { matrix: () => [[ALAN], Promise.resolve([BERYL])] }, ['per_alan', 'per_beryl']],
  ['as a subject: all its records', '{ subject { id } }', { subject: () => SUBJECT }, ['per_alan', 'per_alan2']],
  ['as an entity', '{ entity { id } }', { entity: () => ALAN }, ['per_alan']],
  ['among entities', '{ entities { id } }', { entities: () => [PHONE, SUBJECT, BERYL] }, ['per_alan', 'per_alan2', 'per_beryl']],
  ['by nothing but a type name', '{ entity { __typename } }', { entity: () => ALAN }, ['per_alan']],
  ['inside an outcome', '{ result { ... on Saved { person { id } } } }', { result: () => ({ __typename: 'Saved', person: ALAN }) }, ['per_alan']],
  ['on an edge', '{ edges { node { id } } }', { edges: () => [{ node: ALAN }] }, ['per_alan']],
  ['beneath another', '{ person { friend { id } } }', { person: () => ({ ...ALAN, friend: BERYL }) }, ['per_alan', 'per_beryl']],
  ['under two names', '{ a: person { id } b: person { id } }', { person: () => ALAN }, ['per_alan']],
])('a person who is returned %s is noted', async (_how, query, resolvers, expected) => {
  expect(await toldOf(query, resolvers)).toEqual(expected);
});

test.each<[string, string, Record<string, () => unknown>]>([
  ['of no person', '{ entity { id } count }', { entity: () => PHONE, count: () => 7 }],
  ['of nobody', '{ person { id } }', { person: () => null }],
  ['that does not ask for the person', '{ count }', { person: () => ALAN, count: () => 1 }],
])('an answer %s notes nobody', async (_what, query, resolvers) => {
  expect(await toldOf(query, resolvers)).toEqual([]);
});

test('an outcome that fails is not swallowed', async () => {
  const schema = schemaWith({ people: () => [Promise.reject(new Error('broken')), ALAN] });
  const consulted = openConsultations();
  const { data, errors } = await graphql({ schema, source: '{ people { id } }', contextValue: { consulted } });
  expect(errors?.map(({ message }) => message)).toEqual(['broken']);
  expect(data).toEqual({ people: [null, { id: 'per_alan' }] });
  expect(consulted.persons()).toEqual(['per_alan']);
});

test('full names that were asked for are kept apart, each person once', () => {
  const consulted = openConsultations();
  for (const id of ['per_b', 'per_a', 'per_b']) consulted.addUnmasked(id);
  consulted.add('per_c');
  expect([consulted.unmasked(), consulted.persons()]).toEqual([['per_a', 'per_b'], ['per_c']]);
});
