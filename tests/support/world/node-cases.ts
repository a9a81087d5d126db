import type { GraphQLSchema } from 'graphql';
import { entityTypename } from '../../../src/features/entities/entity-node';
import type { Case, Question } from './question';
import { connectionFields, connectionOf, type SelectAll } from './select-all';

/** Single things, deeply; and each paged list that hangs on a thing, turned page by page. */
export function nodeCase(schema: GraphQLSchema, select: SelectAll): Case {
  const deep = select.document('query ($id: ID!) { node(id: $id) { ...Node@all(3) } }');
  const lists = connectionFields(schema, select).map((field) => ({ ...field, query: listQuery(field) }));
  return {
    rootField: 'Query.node',
    turn: 'together',
    questions: ({ ids, choice }) => {
      const all = [...ids.entities, ...ids.facts, ...ids.overlaps];
      const chosen = Array.from({ length: 3 }, (_, index) => all[(choice + index * 7919) % all.length] ?? '');
      const singles = chosen.map((id) => ({ name: `deeply ${id}`, query: deep, variables: { id } }));
      return [...singles, ...lists.flatMap(({ parent, field, query }) => listQuestions({ parent, field, query }, ids.entities, choice))];
    },
  };
}

function listQuery({ parent, field, nodeType }: { parent: string; field: string; nodeType: string }): string {
  const nodes = connectionOf(nodeType === 'Subject' || nodeType === 'Overlap' ? 'id' : '__typename id');
  return `query ($id: ID!, $after: String) { node(id: $id) { ... on ${parent} { ${field}(first: 1, after: $after) { ${nodes} } } } }`;
}

function isOf(id: string, typename: string): boolean {
  try {
    return entityTypename({ id }) === typename;
  } catch {
    return false;
  }
}

function listQuestions({ parent, field, query }: { parent: string; field: string; query: string }, ids: readonly string[], choice: number): Question[] {
  const owners = ids.filter((id) => isOf(id, parent));
  const chosen = owners.length > 0 ? [owners[choice % owners.length] as string] : [];
  return chosen.map((id) => ({ name: `${parent}.${field} of ${id} by pages`, query, variables: { id }, turnPages: ['node', field] }));
}

export function nodesCase(select: SelectAll): Case {
  const query = select.document('query ($ids: [ID!]!) { nodes(ids: $ids) { ...Node@all(2) } }');
  return {
    rootField: 'Query.nodes',
    turn: 'together',
    questions: ({ ids }) => [
      { name: 'all entities', query, variables: { ids: ids.entities } },
      { name: 'all overlaps', query, variables: { ids: ids.overlaps } },
      { name: 'too many', query, variables: { ids: Array<string>(101).fill('none') } },
    ],
  };
}
