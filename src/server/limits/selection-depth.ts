import { Kind, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentFigures, type FindFragment } from './fragment-figures';

/** The levels that a field adds to whatever is selected beneath it; `parent` is null directly under an operation or a fragment. */
export type LevelsOf = (field: FieldNode, parent: FieldNode | null) => number;

/** The greatest sum of levels on any way down; `stopAt` ends the way there, its own levels included. */
export function selectionDepth(findFragment: FindFragment, levelsOf: LevelsOf, stopAt: (field: FieldNode) => boolean = () => false) {
  const underEdges = fragmentFigures(findFragment, (fragment) => depth(fragment.selectionSet, EDGES));
  const elsewhere = fragmentFigures(findFragment, (fragment) => depth(fragment.selectionSet, null));
  const ofSelection = (selection: SelectionNode, parent: FieldNode | null): number => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return depth(selection.selectionSet, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return (isEdges(parent) ? underEdges : elsewhere)(selection.name.value);
    const below = selection.selectionSet && !stopAt(selection) ? depth(selection.selectionSet, selection) : 0;
    return levelsOf(selection, parent) + below;
  };
  const depth = (selections: SelectionSetNode, parent: FieldNode | null): number =>
    selections.selections.reduce((deepest, selection) => Math.max(deepest, ofSelection(selection, parent)), 0);
  return (selections: SelectionSetNode) => depth(selections, null);
}

export function isEdges(field: FieldNode | null): boolean {
  return field?.name.value === 'edges';
}

const EDGES: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'edges' } };
