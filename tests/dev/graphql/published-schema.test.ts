import { compareSurfaces } from '../../../src/dev/graphql/published-schema';
import { printPublishedSchema } from '../../../src/dev/graphql/source-schema';

const RELEASED = printPublishedSchema('type Query { "One." person(id: ID!): String }');

describe('the published surface', () => {
  test('a field that goes breaks clients', () => {
    expect(compareSurfaces(RELEASED, printPublishedSchema('type Query { other: Int }')).breaking).toContain('Query.person was removed.');
  });

  test('an argument that becomes required breaks clients', () => {
    const current = printPublishedSchema('type Query { "One." person(id: ID!, force: String!): String }');
    expect(compareSurfaces(RELEASED, current).breaking).toHaveLength(1);
  });

  test('an added field breaks nothing, and leaves the surface stale', () => {
    const current = printPublishedSchema('type Query { "One." person(id: ID!): String other: Int }');
    expect(compareSurfaces(RELEASED, current)).toEqual({ breaking: [], stale: true });
  });

  test('the same schema in another order is the same surface', () => {
    const one = printPublishedSchema('type Query { a: Int b: Int } type B { x: Int } type A { y: Int }');
    expect(printPublishedSchema('type A { y: Int } type B { x: Int } type Query { b: Int a: Int }')).toBe(one);
  });

  test('before a first release nothing can break', () => {
    expect(compareSurfaces(null, RELEASED)).toEqual({ breaking: [], stale: true });
  });
});
