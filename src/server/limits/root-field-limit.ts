import { GraphQLError, Kind, type SelectionNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { fragmentFigures } from './fragment-figures';

/** Each root field starts work of its own; a request has a handful of them. */
export function rootFieldLimit(limit: number): ValidationRule {
  return (context) => {
    const ofFragment = fragmentFigures(
      (name) => context.getFragment(name),
      (fragment) => rootFields(fragment.selectionSet),
    );
    const ofSelection = (selection: SelectionNode): number => {
      if (selection.kind === Kind.FIELD) return 1;
      return selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : rootFields(selection.selectionSet);
    };
    const rootFields = (selections: SelectionSetNode): number => selections.selections.reduce((total, selection) => total + ofSelection(selection), 0);
    return {
      OperationDefinition(operation) {
        const count = rootFields(operation.selectionSet);
        if (count > limit) context.reportError(new GraphQLError(`The operation has ${count} root fields; at most ${limit} are allowed.`, { nodes: operation }));
      },
    };
  };
}
