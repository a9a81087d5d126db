import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { operationCost } from '../../../src/server/limits/operation-cost';
import { REQUEST_LIMITS } from '../../../src/server/limits/request-limits';
import { buildSchema } from '../../../src/server/schema';
import { FIRST_QUERY } from '../../../web/graphiql/first-query';

const SCHEMA = buildSchema();

function costOf(query: string): number {
  const operation = parse(query).definitions[0] as OperationDefinitionNode;
  expect(operation.kind).toBe(Kind.OPERATION_DEFINITION);
  const { coerced } = getVariableValues(SCHEMA, operation.variableDefinitions ?? [], {});
  return operationCost({ schema: SCHEMA, operation, fragments: new Map(), variables: coerced ?? {}, ...REQUEST_LIMITS });
}

const connection = (field: string, node: string) => `${field} { totalCount edges { node { ${node} } } }`;

/** Everything that an investigation is made of and shares, with pages as long as they are where nothing is said. */
const WHOLE_CASE = `{ investigation(urn: "NS/1") { urn title
  ${connection('subjects', `label roles records { label ${connection('facts', 'type firstSeen')} }`)}
  ${connection('overlaps', `score strength reasons { explanation ${connection('facts', 'type grade { code }')} }`)} } }`;

/** Why two investigations overlap, down to the documents. */
const TRACED = `{ investigation(urn: "NS/1") { ${connection(
  'overlaps',
  `left { urn } right { urn force contact } score reasons { entity { id label } explanation
   ${connection('facts(first: 10)', 'from { label } to { label } source { reference receivedAt }')} } ignored { explanation }`,
)} } }`;

test.each([
  ['who I am and what overlaps', FIRST_QUERY, 1 + 1 + 5 * (1 + 1 + 2 + 5)],
  ['a whole case with the facts about its people and behind its overlaps', WHOLE_CASE, 16_228],
  ['an overlap traced to its sources', TRACED, 6852],
])('%s may be asked for', (_what, query, cost) => {
  expect(costOf(query)).toBe(cost);
  expect(cost).toBeLessThanOrEqual(REQUEST_LIMITS.cost);
});
