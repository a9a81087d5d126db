import { factTypeOf } from '../../domain/ids/id-prefixes';
import { investigationsOf } from '../../domain/overlap/overlap-id';
import type { FactNode } from '../facts/fact-node';
import { loadOverlap, type OverlapNode } from '../overlaps/overlap-node';
import { seen, type Reading } from '../request-context';
import { entityTypename, type EntityNode } from './entity-node';
import { loadEntity } from './load-entity';

export type AnyNode = EntityNode | FactNode | OverlapNode;

/** Anything by its id; null where there is nothing of that id for this viewer. */
export async function loadNode(reading: Reading, id: string): Promise<AnyNode | null> {
  if (investigationsOf(id)) return loadOverlap(reading, id);
  if (!factTypeOf(id)) return loadEntity(reading, id);
  const fact = await reading.facts.load(id);
  return fact && seen(reading, fact);
}

export function nodeTypename(node: { readonly id: string }): 'Overlap' | 'Fact' | ReturnType<typeof entityTypename> {
  if (investigationsOf(node.id)) return 'Overlap';
  return factTypeOf(node.id) ? 'Fact' : entityTypename(node);
}
