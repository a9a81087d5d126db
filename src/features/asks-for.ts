import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * Whether the request asks for a field further down, so that what it needs can be fetched at once. A field that is skipped by a
 * directive counts: fetching too much costs a little time, and nothing else follows from it.
 */
export function asksFor({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, path: readonly string[]): boolean {
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] => selections.flatMap(fieldsIn);
  const fieldsIn = (selection: SelectionNode): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return inner ? fieldsOf(inner.selectionSet) : [];
  };
  const found = path.reduce<readonly FieldNode[]>(
    (fields, name) => fields.flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet) : [])).filter((field) => field.name.value === name),
    fieldNodes,
  );
  return found.length > 0;
}
