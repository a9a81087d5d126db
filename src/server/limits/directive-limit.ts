import { GraphQLError, type ValidationRule } from 'graphql';
import { selectionSum } from './selection-sum';

/** Directives are checked one by one against the schema, so a flood of them is work without an answer. */
export function directiveLimit(limit: number): ValidationRule {
  return (context) => {
    const directives = selectionSum(
      (name) => context.getFragment(name),
      (selection) => selection.directives?.length ?? 0,
    );
    return {
      OperationDefinition(operation) {
        const onVariables = operation.variableDefinitions?.reduce((total, variable) => total + (variable.directives?.length ?? 0), 0) ?? 0;
        const count = directives(operation.selectionSet) + (operation.directives?.length ?? 0) + onVariables;
        if (count > limit) context.reportError(new GraphQLError(`The operation uses ${count} directives; at most ${limit} are allowed.`, { nodes: operation }));
      },
    };
  };
}
