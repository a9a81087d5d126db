import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import { selectionSum } from './selection-sum';

/** One field may be asked for under several names, but only so often: each name is answered on its own. */
export function aliasLimit(limit: number): ValidationRule {
  return (context) => {
    const aliases = selectionSum(
      (name) => context.getFragment(name),
      (selection) => (selection.kind === Kind.FIELD && selection.alias ? 1 : 0),
    );
    return {
      OperationDefinition(operation) {
        const count = aliases(operation.selectionSet);
        if (count > limit) context.reportError(new GraphQLError(`The operation uses ${count} aliases; at most ${limit} are allowed.`, { nodes: operation }));
      },
    };
  };
}
