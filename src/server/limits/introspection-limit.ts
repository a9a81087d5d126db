import { GraphQLError, type FieldNode, type ValidationRule } from 'graphql';
import { selectionDepth } from './selection-depth';

/** As deep as the standard introspection query: a wrapped type, nine times unwrapped, of an argument of a field. */
const DEPTH = 16;
const LISTS = ['fields', 'inputFields', 'interfaces', 'possibleTypes', 'enumValues'];

export function isIntrospection(field: FieldNode): boolean {
  return field.name.value === '__schema' || field.name.value === '__type';
}

/**
 * Tools may read the schema, but not in circles: a list of a type's parts is not asked for inside another such list, where each round
 * would multiply the answer.
 */
export function introspectionLimit(): ValidationRule {
  return (context) => {
    const findFragment = (name: string) => context.getFragment(name);
    const depth = selectionDepth(findFragment, () => 1);
    const nestedLists = selectionDepth(findFragment, (field) => (LISTS.includes(field.name.value) ? 1 : 0));
    return {
      Field(field) {
        if (!field.selectionSet || !isIntrospection(field)) return;
        if (nestedLists(field.selectionSet) > 1) context.reportError(new GraphQLError('The schema may not be asked for in circles.', { nodes: field }));
        if (depth(field.selectionSet) > DEPTH)
          context.reportError(new GraphQLError(`The schema may be asked for ${DEPTH} levels deep at most.`, { nodes: field }));
      },
    };
  };
}
