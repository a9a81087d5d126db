import { getIntrospectionQuery, parse, validate, type ValidationRule } from 'graphql';
import { aliasLimit } from '../../../src/server/limits/alias-limit';
import { depthLimit } from '../../../src/server/limits/depth-limit';
import { directiveLimit } from '../../../src/server/limits/directive-limit';
import { introspectionLimit } from '../../../src/server/limits/introspection-limit';
import { rootFieldLimit } from '../../../src/server/limits/root-field-limit';
import { SCHEMA } from '../served';

const faults = (rule: ValidationRule, query: string) => validate(SCHEMA, parse(query), [rule]).map((error) => error.message);
const repeat = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join(' ');

describe('depth', () => {
  const nested = (levels: number) => `{ person(id: "a") ${'{ entity '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`;

  test('is allowed up to the limit', () => {
    expect(faults(depthLimit(8), nested(8))).toEqual([]);
    expect(faults(depthLimit(8), nested(9))).toEqual(['The operation is 9 levels deep; at most 8 are allowed.']);
  });

  test('is not added to by the edges and nodes of a connection', () => {
    const query = '{ people { edges { node { friends { edges { node { id } } } } } } }';
    expect(faults(depthLimit(3), query)).toEqual([]);
    expect(faults(depthLimit(2), query)).toHaveLength(1);
  });

  test('is followed through fragments, inline and named', () => {
    const query = '{ person(id: "a") { ...A } } fragment A on Person { entity { ... on Person { ...B } } } fragment B on Person { entity { id } }';
    expect(faults(depthLimit(4), query)).toEqual([]);
    expect(faults(depthLimit(3), query)).toHaveLength(1);
  });

  test('of fragments within themselves does not hang', () => {
    expect(faults(depthLimit(8), '{ person(id: "a") { ...A } } fragment A on Person { entity { ...B } } fragment B on Person { entity { ...A } }')).toEqual([]);
  });
});

describe('aliases', () => {
  test('are counted, __typename among them', () => {
    expect(faults(aliasLimit(15), `{ ${repeat(15, (n) => `a${n}: __typename`)} }`)).toEqual([]);
    expect(faults(aliasLimit(15), `{ ${repeat(16, (n) => `a${n}: __typename`)} }`)).toEqual(['The operation uses 16 aliases; at most 15 are allowed.']);
  });

  test('in a fragment count as often as it is spread', () => {
    const query = `{ one: person(id: "a") { ...P } two: person(id: "b") { ...P } } fragment P on Person { ${repeat(7, (n) => `n${n}: name`)} }`;
    expect(faults(aliasLimit(15), query)).toHaveLength(1);
    expect(faults(aliasLimit(16), query)).toEqual([]);
  });
});

describe('directives', () => {
  test('are counted wherever they stand', () => {
    const query = 'query @a { ...F @b greeting @c @d } fragment F on Query { colour @e @f }';
    expect(faults(directiveLimit(5), query)).toEqual(['The operation uses 6 directives; at most 5 are allowed.']);
    expect(faults(directiveLimit(6), query)).toEqual([]);
  });
});

describe('root fields', () => {
  test('are counted through fragments', () => {
    const query = '{ greeting ... { a: greeting } ...R ...R } fragment R on Query { b: greeting c: greeting }';
    expect(faults(rootFieldLimit(6), query)).toEqual([]);
    expect(faults(rootFieldLimit(5), query)).toHaveLength(1);
  });
});

describe('the schema', () => {
  test('may be asked for by the standard query, which the depth limit lets through', () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      inputValueDeprecation: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      oneOf: true,
    });
    expect(validate(SCHEMA, parse(query), [depthLimit(8), introspectionLimit(), aliasLimit(15), rootFieldLimit(10)])).toEqual([]);
  });

  test('may not be asked for in circles, nor through a fragment', () => {
    const circle = '{ __type(name: "Person") { ...T } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { possibleTypes { name } }';
    expect(faults(introspectionLimit(), circle)).toEqual(['The schema may not be asked for in circles.']);
  });

  test('may not be unwrapped without end', () => {
    expect(faults(introspectionLimit(), `{ __type(name: "Person") { ${'ofType { '.repeat(20)} name ${'}'.repeat(20)} } }`)).toEqual([
      'The schema may be asked for 16 levels deep at most.',
    ]);
  });
});

test('a document that doubles its fragments is judged in no time by every rule', () => {
  const doubling = repeat(150, (n) => `fragment F${n} on Person { ...F${n + 1} a${n}: entity { ...F${n + 1} } }`);
  const document = parse(`{ person(id: "a") { ...F0 } } ${doubling} fragment F150 on Person { id }`);
  const startedAt = performance.now();
  const errors = validate(SCHEMA, document, [depthLimit(8), aliasLimit(15), directiveLimit(5), rootFieldLimit(10), introspectionLimit()]);
  expect(errors.map((error) => error.message.split(';')[0])).toEqual([expect.stringContaining('levels deep'), expect.stringContaining('aliases')]);
  expect(performance.now() - startedAt).toBeLessThan(300);
});
