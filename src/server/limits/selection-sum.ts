import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentFigures, type FindFragment } from './fragment-figures';

/** Adds up a weight over everything selected, each spread counted as often as it stands. */
export function selectionSum(findFragment: FindFragment, weigh: (selection: SelectionNode) => number): (selections: SelectionSetNode) => number {
  const ofFragment = fragmentFigures(findFragment, (fragment) => sum(fragment.selectionSet));
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return weigh(selection) + ofFragment(selection.name.value);
    return weigh(selection) + (selection.selectionSet ? sum(selection.selectionSet) : 0);
  };
  const sum = (selections: SelectionSetNode): number => selections.selections.reduce((total, selection) => total + ofSelection(selection), 0);
  return sum;
}
