import { buildSchema } from 'graphql';

import { compareContract, type ContractComparison } from './compare-contract';

const CONTRACT = `
  interface Node { id: ID! }
  enum Sort { NAME DATE }
  input Filter { name: String }
  type Person implements Node { id: ID! name: String places(sort: Sort): [Place!]! }
  type Place { town: String! }
  type Gone { id: ID! }
  union Found = Person | Gone
  type Query { node(id: ID!): Node find(filter: Filter, first: Int): Found! later: Gone }
`;

const against = (published: string): ContractComparison => compareContract(buildSchema(CONTRACT), buildSchema(published));
const changed = (from: string, to: string): ContractComparison => against(CONTRACT.replace(from, to));

describe('the comparison with the contract', () => {
  test('the contract itself is no mismatch', () => {
    expect(against(CONTRACT)).toEqual({ unpublishedRootFields: [], unpublishedMembers: [], mismatches: [] });
  });

  test('a root field that is not published yet is named, and what only it leads to is not looked at', () => {
    expect(against('interface Node { id: ID! } type Query { node(id: ID!): Node } type Other implements Node { id: ID! }')).toEqual({
      unpublishedRootFields: ['Query.find', 'Query.later'],
      unpublishedMembers: ['Person'],
      mismatches: [],
    });
  });

  test.each([
    ['a nullable field where the contract says never null', 'town: String!', 'town: String', 'Place.town is String, the contract says String!'],
    [
      'a root field of another type',
      'find(filter: Filter, first: Int): Found!',
      'find(filter: Filter, first: Int): Found',
      'Query.find is Found, the contract says Found!',
    ],
    ['an argument of another type', 'first: Int', 'first: String', 'Query.find.first is String, the contract says Int'],
    [
      'an argument that clients do not know and must give',
      'places(sort: Sort)',
      'places(sort: Sort, near: String!)',
      'Person.places.near is demanded, the contract knows it not',
    ],
    ['an input field that clients must give', '{ name: String }', '{ name: String force: String! }', 'Filter.force is demanded, the contract knows it not'],
    ['a type of another kind', 'enum Sort { NAME DATE }', 'scalar Sort', 'Sort is of another kind'],
  ])('%s is a mismatch', (_what, from, to, says) => {
    expect(changed(from, to).mismatches).toEqual([says]);
  });

  test.each([
    ['a field', 'name: String places', 'places', 'Person.name'],
    ['an enum value', 'NAME DATE', 'NAME', 'Sort.DATE'],
    ['an argument', 'places(sort: Sort)', 'places', 'Person.places.sort'],
    ['a union member', 'Found = Person | Gone', 'Found = Person', 'Found |.Gone'],
    ['an interface', 'Person implements Node', 'Person', 'Person implements.Node'],
  ])('%s that is not published yet is told apart from a mismatch', (_what, from, to, member) => {
    const comparison = changed(from, to);
    expect(comparison.mismatches).toEqual([]);
    expect(comparison.unpublishedMembers).toEqual([member]);
  });

  test('more than the contract asks for is welcome', () => {
    expect(changed('type Place { town: String! }', 'type Place { town: String! street: String } type Extra { id: ID! }').mismatches).toEqual([]);
  });
});
