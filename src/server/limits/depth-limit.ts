import { GraphQLError, type FieldNode, type ValidationRule } from 'graphql';
import { isIntrospection } from './introspection-limit';
import { isEdges, selectionDepth, type LevelsOf } from './selection-depth';

/** The edges of a connection, and the node of an edge, are the way one list is written and no step further into the graph. */
const levelsOfGraph: LevelsOf = (field: FieldNode, parent: FieldNode | null) => {
  if (isEdges(field)) return 0;
  return isEdges(parent) && field.name.value === 'node' ? 0 : 1;
};

/** How far into the graph one question may reach. The schema's own description is deeper, and bounded by its own rule. */
export function depthLimit(limit: number): ValidationRule {
  return (context) => {
    const depth = selectionDepth((name) => context.getFragment(name), levelsOfGraph, isIntrospection);
    return {
      OperationDefinition(operation) {
        const levels = depth(operation.selectionSet);
        if (levels > limit)
          context.reportError(new GraphQLError(`The operation is ${levels} levels deep; at most ${limit} are allowed.`, { nodes: operation }));
      },
    };
  };
}
