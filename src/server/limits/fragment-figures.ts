import type { FragmentDefinitionNode } from 'graphql';

export type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

/**
 * One figure a fragment, computed once however often the fragment is spread, so that fragments that double each other cost nothing to
 * judge. A fragment inside itself counts nothing here: GraphQL's own rules refuse it.
 */
export function fragmentFigures(findFragment: FindFragment, compute: (fragment: FragmentDefinitionNode) => number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const figure = known.get(name);
    if (figure !== undefined) return figure;
    known.set(name, 0);
    const fragment = findFragment(name);
    const computed = fragment ? compute(fragment) : 0;
    known.set(name, computed);
    return computed;
  };
}
